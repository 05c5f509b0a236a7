/** Scoring one unit: every node of the tree, leaves first. */
import { type Report, at, nearest, problem, quote } from '../problem.ts';
import { ZERO, isZero } from '../points.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { Answer, UnitAnswers } from '../shape/submission.ts';
import { sumGroup } from './group.ts';
import { scoreLeaf, wholeVerdict } from './leaf.ts';
import { type Outcome, endOutcome } from './outcome.ts';
import { NO_ANSWER, type Reading, readAnswer } from './reading.ts';

/** One outcome per node, by index; none under a node whose points stand for all of it. */
export type Outcomes = readonly (Outcome | undefined)[];

export function scoreUnit(framework: Framework, unit: UnitAnswers, pointer: string, report: Report): Outcomes {
  const answers = answersOf(framework, unit, pointer, report);
  const outcomes: (Outcome | undefined)[] = framework.nodes.map(() => undefined);

  const visit = (index: number): Outcome => {
    const node = framework.nodes[index] as FrameworkNode;
    const answer = answers.get(index);
    const reading = answer ? readAnswer(framework, node, answer, at(pointer, 'answers', node.id), report) : NO_ANSWER;
    const outcome = isLeaf(node)
      ? scoreLeaf(framework, node, reading)
      : (wholeGroup(framework, node, reading) ?? sumGroup(framework, node, node.children.map(visit), reading.deducted));
    // The words beside an answer say why something was deducted, too.
    const told =
      reading.note === undefined || isZero(outcome.deducted) ? outcome : { ...outcome, why: { ...outcome.why, note: reading.note } };
    outcomes[index] = told;
    return told;
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
    else report(problem('unknown-id', at(pointer, 'answers', id), { found: quote(id) }, nearest(id, [...framework.index.keys()])));
  }
  return answers;
}

/** A group answered as a whole: rejected, or its points given. Nothing where its children tell. */
function wholeGroup(framework: Framework, node: FrameworkNode, reading: Reading): Outcome | undefined {
  const verdict = wholeVerdict(node, reading);
  return verdict && endOutcome(framework, { node, applicableMax: node.max ?? ZERO, deducted: reading.deducted, ...verdict });
}

/** An answer that says nothing: its points stand in a node above. */
function reportCovered({ nodes }: Framework, index: number, outcomes: Outcomes, pointer: string, report: Report): void {
  let above = index;
  while (!outcomes[above]) above = nodes[above]?.parent ?? 0;
  const { id } = nodes[index] as FrameworkNode;
  report(problem('answer-under-given', at(pointer, 'answers', id), { id, given: nodes[above]?.id ?? '' }));
}
