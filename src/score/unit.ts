/** Scoring one unit: every node of the tree, leaves first. */
import { type Report, at, nearest, problem } from '../problem.ts';
import { type Rational, ZERO } from '../points.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { Answer, UnitAnswers } from '../shape/submission.ts';
import { givenPoints, readDeducted } from './given.ts';
import { sumGroup } from './group.ts';
import { given, scoreLeaf } from './leaf.ts';
import { type Outcome, endOutcome, settled } from './outcome.ts';

/** One outcome per node, by index; none under a node whose points stand for all of it. */
export type Outcomes = readonly (Outcome | undefined)[];

export function scoreUnit(framework: Framework, unit: UnitAnswers, pointer: string, report: Report): Outcomes {
  const answers = answersOf(framework, unit, pointer, report);
  const outcomes: (Outcome | undefined)[] = framework.nodes.map(() => undefined);

  const visit = (index: number): Outcome => {
    const node = framework.nodes[index] as FrameworkNode;
    const answer = answers.get(index);
    const where = at(pointer, 'answers', node.id);
    const deducted = readDeducted(node, answer, where, report);
    const outcome = isLeaf(node)
      ? scoreLeaf(framework, node, answer, deducted, where, report)
      : (wholeGroup(framework, node, answer, deducted, where, report) ?? sumGroup(framework, node, node.children.map(visit), deducted));
    outcomes[index] = outcome;
    return outcome;
  };
  visit(0);
  for (const index of answers.keys()) if (!outcomes[index]) reportCovered(framework, index, outcomes, pointer, report);
  return outcomes;
}

const isLeaf = (node: FrameworkNode): node is FrameworkNode & { leaf: Leaf } => node.leaf !== undefined;

/** The answers by the index of their node. */
function answersOf(framework: Framework, unit: UnitAnswers, pointer: string, report: Report): ReadonlyMap<number, Answer> {
  const answers = new Map<number, Answer>();
  for (const [id, answer] of Object.entries(unit.answers)) {
    const index = framework.index.get(id);
    if (index !== undefined) answers.set(index, answer);
    else report(problem('unknown-id', at(pointer, 'answers', id), { found: id }, nearest(id, [...framework.index.keys()])));
  }
  return answers;
}

/** A group answered as a whole: rejected, or its points given. Nothing where its children tell. */
function wholeGroup(
  framework: Framework,
  node: FrameworkNode,
  answer: Answer | undefined,
  deducted: Rational,
  where: string,
  report: Report,
): Outcome | undefined {
  if (!answer) return undefined;
  if (answer.facts) report(problem('facts-not-here', at(where, 'facts'), { id: node.id }));
  if (String(answer.notApplicable) === 'true') {
    report(problem('not-applicable-forbidden', at(where, 'notApplicable'), { id: node.id }));
  }
  const end = { node, applicableMax: node.max ?? ZERO, deducted };
  if (answer.rejected !== undefined) {
    const why = { cause: 'rejected', note: answer.rejected } as const;
    return endOutcome(framework, { ...end, state: 'rejected', range: settled(ZERO), why });
  }
  const points = givenPoints(framework, node, answer, where, report);
  return points && endOutcome(framework, { ...end, ...given(node, points, answer) });
}

/** An answer that says nothing: its points stand in a node above. */
function reportCovered({ nodes }: Framework, index: number, outcomes: Outcomes, pointer: string, report: Report): void {
  let above = index;
  while (!outcomes[above]) above = nodes[above]?.parent ?? 0;
  const { id } = nodes[index] as FrameworkNode;
  report(problem('answer-under-given', at(pointer, 'answers', id), { id, given: nodes[above]?.id ?? '' }));
}
