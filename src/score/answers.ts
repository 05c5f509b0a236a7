/** The answers of a unit, each at its node. */
import { nearestId } from '../nearest.ts';
import { type Pointer, type Problem, type Report, inside, problem, quote } from '../problem.ts';
import type { Framework } from '../shape/framework.ts';
import type { Answer, UnitAnswers } from '../shape/submission.ts';

/** By the index of the node; an id that no node has is told. */
export function answersOf(framework: Framework, { answers }: UnitAnswers, pointer: Pointer, report: Report): readonly Answer[] {
  const found = new Array<Answer>(framework.nodes.length);
  for (const id of Object.keys(answers)) {
    const index = framework.index.get(id);
    if (index === undefined) report(unknownId(framework, id, inside(pointer, id)));
    else found[index] = answers[id] as Answer;
  }
  return found;
}

/** With the nodes under the one that its code begins with. */
function unknownId({ nodes, index }: Framework, id: string, pointer: Pointer): Problem {
  const group = id.slice(0, Math.max(0, id.lastIndexOf('.')));
  const allowed = (nodes[index.get(group) ?? -1]?.children ?? []).flatMap((child) => nodes[child]?.id ?? []);
  const facts = { found: quote(id), group: allowed.length > 0 ? group : '', allowed };
  return problem('unknown-id', pointer, facts, nearestId(id, [...index.keys()]));
}
