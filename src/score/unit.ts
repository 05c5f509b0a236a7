/** Scoring one unit: every answer is read from the root down, then every node is scored, what it needs before it. */
import { nearestId } from '../nearest.ts';
import { type Problem, type Report, at, problem, quote } from '../problem.ts';
import { ZERO, isZero } from '../points.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { Answer, UnitAnswers } from '../shape/submission.ts';
import { OPEN, gateOf } from './gate.ts';
import { groupOutcome, withShares } from './group.ts';
import { scoreLeaf, wholeVerdict } from './leaf.ts';
import { isFor } from './notApplicable.ts';
import { type Outcome, endOutcome } from './outcome.ts';
import { type Reading, readAnswer } from './reading.ts';

/** One outcome per node, by index; none under a node whose points stand for all of it. */
export type Outcomes = readonly (Outcome | undefined)[];

/** How a node stands before it is scored. */
interface Standing {
  readonly reading: Reading;
  readonly isDropped: boolean;
  readonly isSaidAbove: boolean;
  /** The node whose answer stands for this one too; `isWhole` where that answer is its points, or its rejection. */
  readonly under?: { readonly id: string; readonly isWhole: boolean };
}

export function scoreUnit(framework: Framework, unit: UnitAnswers, pointer: string, report: Report): Outcomes {
  const standings = readAnswers(framework, unit, at(pointer, 'answers'), report);
  const outcomes: (Outcome | undefined)[] = framework.nodes.map(() => undefined);
  for (const index of framework.order) {
    const standing = standings[index] as Standing;
    if (standing.under?.isWhole) continue;
    const outcome = scoreNode(framework, index, standing, outcomes, standings);
    // The words beside an answer say why something was deducted, too.
    const { note } = standing.reading;
    outcomes[index] = note === undefined || isZero(outcome.deducted) ? outcome : { ...outcome, why: { ...outcome.why, note } };
  }
  return outcomes;
}

function scoreNode(
  framework: Framework,
  index: number,
  { reading, isDropped, isSaidAbove }: Standing,
  outcomes: (Outcome | undefined)[],
  standings: readonly Standing[],
): Outcome {
  const node = framework.nodes[index] as FrameworkNode;
  if (isLeaf(node)) {
    const { requires } = node.leaf;
    const gate = requires ? gateOf(outcomes[requires.node], requires.atLeast, isRejectedAbove(framework, requires.node, standings)) : OPEN;
    return scoreLeaf(framework, node, { reading, isDropped, isSaidAbove, gate });
  }
  const whole = isDropped || reading.isNotApplicable ? undefined : wholeVerdict(reading);
  if (whole) return endOutcome(framework, { node, applicableMax: node.max ?? ZERO, deducted: reading.deducted, ...whole });
  const children = node.children.map((child) => outcomes[child] as Outcome);
  const group = groupOutcome(framework, node, children, reading.deducted);
  withShares(node, children, group.shares).forEach((child, position) => (outcomes[node.children[position] ?? 0] = child));
  return group;
}

const isLeaf = (node: FrameworkNode): node is FrameworkNode & { leaf: Leaf } => node.leaf !== undefined;

/** Each node with its answer and what the nodes above it say, from the root down. */
function readAnswers(framework: Framework, unit: UnitAnswers, pointer: string, report: Report): readonly Standing[] {
  const answers = answersOf(framework, unit, pointer, report);
  const readings: Reading[] = [];
  const standings: Standing[] = [];
  framework.nodes.forEach((node, index) => {
    const above = standings[node.parent];
    const isDropped = !isFor(node, unit.group);
    const under = above && underOf(framework.nodes[node.parent] as FrameworkNode, above);
    const answer = answers.get(index);
    const where = at(pointer, node.id);
    if (answer && isDropped) report(problem('not-for-group', where, { id: node.id, group: unit.group ?? '' }));
    else if (answer && under) report(problem('answer-under-given', where, { id: node.id, given: under.id }));
    const around = { framework, index, readings, group: unit.group };
    const reading = readAnswer(around, isDropped || under ? undefined : answer, where, under || isDropped ? () => undefined : report);
    readings.push(reading);
    standings.push({
      reading,
      isDropped,
      isSaidAbove: above !== undefined && (above.isSaidAbove || above.reading.isNotApplicable),
      ...(under && { under }),
    });
  });
  return standings;
}

/** The nearest node above whose answer stands for all under it. */
function underOf({ id }: FrameworkNode, { under, reading, isDropped }: Standing): Standing['under'] {
  if (under || isDropped) return under;
  if (reading.isNotApplicable) return { id, isWhole: false };
  return reading.rejected !== undefined || reading.points ? { id, isWhole: true } : undefined;
}

/** The answers by the index of their node. */
function answersOf(framework: Framework, unit: UnitAnswers, pointer: string, report: Report): ReadonlyMap<number, Answer> {
  const answers = new Map<number, Answer>();
  for (const [id, answer] of Object.entries(unit.answers)) {
    const index = framework.index.get(id);
    if (index !== undefined) answers.set(index, answer);
    else report(unknownId(framework, id, at(pointer, id)));
  }
  return answers;
}

/** With the nodes under the one that its code begins with. */
function unknownId({ nodes, index }: Framework, id: string, pointer: string): Problem {
  const group = id.slice(0, Math.max(0, id.lastIndexOf('.')));
  const allowed = (nodes[index.get(group) ?? -1]?.children ?? []).flatMap((child) => nodes[child]?.id ?? []);
  const facts = { found: quote(id), group: allowed.length > 0 ? group : '', allowed };
  return problem('unknown-id', pointer, facts, nearestId(id, [...index.keys()]));
}

/** True where a node has no outcome of its own because one above it was rejected. */
function isRejectedAbove({ nodes }: Framework, index: number, standings: readonly Standing[]): boolean {
  let above = nodes[index]?.parent ?? -1;
  while (above >= 0 && standings[above]?.reading.rejected === undefined) above = nodes[above]?.parent ?? -1;
  return above >= 0;
}
