/** Scoring one unit, node by node: what it needs before it, its whole account with it. */
import { enclosed } from '../enclosed.ts';
import { ZERO, isZero } from '../points.ts';
import type { Fixed } from './fixed.ts';
import { type Gate, OPEN, gateOf } from './gate.ts';
import { groupOutcome, withShares } from './group.ts';
import { scoreLeaf } from './leaf.ts';
import { NO_POINTS, type End, type Outcome, endOutcome } from './outcome.ts';
import type { PlannedNode } from './plan.ts';
import { DROPPED, type Sheet, UNDER_WHOLE, readingOf } from './sheet.ts';
import type { Reading } from './reading.ts';

/** One outcome per node, by index; none under a node whose points stand for all of it. */
export type Outcomes = readonly (Outcome | undefined)[];

export function scoreUnit(sheet: Sheet, fixed?: Fixed): Outcomes {
  const { framework, plan, marks } = sheet;
  const outcomes: (Outcome | undefined)[] = framework.nodes.map(() => undefined);
  for (const index of framework.order) {
    if (fixed?.has(index)) {
      outcomes[index] = fixed.get(index)?.outcome();
      continue;
    }
    if ((marks[index] ?? 0) & UNDER_WHOLE) continue;
    const planned = plan.nodes[index] as PlannedNode;
    const outcome = planned.leaf ? scoreLeaf(sheet, planned, gateIn(sheet, planned, outcomes)) : scoreGroup(sheet, planned, outcomes);
    // The words beside an answer say why something was deducted, too.
    const note = sheet.readings[index]?.note;
    outcomes[index] = note === undefined || isZero(outcome.deducted) ? outcome : { ...outcome, why: { ...outcome.why, note } };
  }
  return outcomes;
}

function scoreGroup(sheet: Sheet, { index, node }: PlannedNode, outcomes: (Outcome | undefined)[]): Outcome {
  const { framework, marks } = sheet;
  const reading = readingOf(sheet, index);
  const whole = (marks[index] ?? 0) & DROPPED || reading.isNotApplicable ? undefined : wholeOf(reading);
  if (whole) return endOutcome(framework, node, { applicableMax: node.max ?? ZERO, deducted: reading.deducted, ...whole });
  const children = node.children.map((child) => outcomes[child] as Outcome);
  const group = groupOutcome(framework, node, children, reading.deducted);
  if (group.shares) place(withShares(node, children, group.shares), node.children, outcomes);
  return group;
}

function place(children: readonly Outcome[], indexes: readonly number[], outcomes: (Outcome | undefined)[]): void {
  children.forEach((child, position) => (outcomes[indexes[position] ?? 0] = child));
}

/** What stands for a group whatever it is made of: it was rejected, or its points were given. */
function wholeOf({ rejected, points, note }: Reading): Pick<End, 'state' | 'range' | 'why'> | undefined {
  if (rejected !== undefined) return { state: 'rejected', range: NO_POINTS, why: { cause: 'rejected', note: rejected } };
  if (!points) return undefined;
  const why = { cause: 'given', ...(note !== undefined && { note }) } as const;
  return { state: 'given', range: { points: enclosed(points), still: undefined }, why };
}

function gateIn(sheet: Sheet, { requires }: PlannedNode, outcomes: readonly (Outcome | undefined)[]): Gate {
  return requires ? gateOf(outcomes[requires.node], requires.atLeast, isRejectedAbove(sheet, requires.node)) : OPEN;
}

/** True where a node has no outcome of its own because one above it was rejected. */
function isRejectedAbove({ framework: { nodes }, readings }: Sheet, index: number): boolean {
  let above = nodes[index]?.parent ?? -1;
  while (above >= 0 && readings[above]?.rejected === undefined) above = nodes[above]?.parent ?? -1;
  return above >= 0;
}
