/** Whether a node was answered as not applicable, where its rules allow it. */
import { type Pointer, type Report, inside, problem } from '../problem.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { Answer } from '../shape/submission.ts';

/** Whose answer it is. */
export interface Asked {
  readonly framework: Framework;
  readonly index: number;
  /** The unit's group. */
  readonly group: string | undefined;
}

/** True where the answer says so and may; a leaf with nothing to measure and no policy for it is told too. */
export function readNotApplicable(
  { framework, index, group }: Asked,
  answer: Answer,
  measure: unknown,
  pointer: Pointer,
  report: Report,
): boolean {
  const { leaf } = framework.nodes[index] as FrameworkNode;
  const isSaid = answer.notApplicable !== undefined && String(answer.notApplicable) === 'true';
  if (isSaid) {
    const forbidding = leavesUnder(framework, index).find((one) => one.leaf?.notApplicable === 'forbidden' && isFor(one, group));
    if (forbidding) report(problem('not-applicable-forbidden', inside(pointer, 'notApplicable'), { id: forbidding.id }));
  } else if (measure === 'nothing' && leaf?.notApplicable === 'forbidden') {
    report(problem('over-zero', inside(pointer, 'facts'), { facts: leaf.facts.slice(0, leaf.reads).map(({ title }) => title) }));
  }
  return isSaid;
}

/** The leaves of a node, itself if it is one. */
function leavesUnder({ nodes }: Framework, index: number): readonly FrameworkNode[] {
  const found: FrameworkNode[] = [];
  const open = [index];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = nodes[next] as FrameworkNode;
    if (node.leaf) found.push(node);
    open.push(...[...node.children].reverse());
  }
  return found;
}

/** True of a node that a unit of the group has. */
export const isFor = ({ appliesTo }: Pick<FrameworkNode, 'appliesTo'>, group: string | undefined): boolean =>
  !appliesTo || (group !== undefined && appliesTo.includes(group));
