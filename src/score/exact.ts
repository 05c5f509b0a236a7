/** What a node came to before its own rounding, exactly: off the sums where they tell it. */
import { exactly, fromUnits } from '../enclosed.ts';
import { type Rational, ZERO, negate } from '../points.ts';
import type { Account } from './account.ts';
import { leftOf } from './leaf.ts';
import type { PlannedNode } from './plan.ts';

export interface Exact {
  /** With its sign: below zero in a penalty. */
  readonly points: Rational;
  readonly applicableMax: Rational;
}

/** Nothing where the node has no outcome of its own. */
export function exactIn({ sums, sheet, outcomes }: Account, index: number): Exact | undefined {
  const planned = sheet.plan.nodes[index] as PlannedNode;
  const judgement = sums?.judged[index];
  if (sums && (sums.slack[index] === 0 || judgement)) {
    const applicableMax = fromUnits(sums.max[index] ?? 0);
    if (sums.slack[index] === 0) return { points: fromUnits(sums.low[index] ?? 0), applicableMax };
    const points = leftOf(sheet, planned, judgement ?? 'none');
    return { points: planned.sign < 0 ? negate(points) : points, applicableMax };
  }
  const outcome = outcomes()[index];
  return outcome && { points: exactly(outcome.exact), applicableMax: outcome.applicableMax ?? ZERO };
}
