/** Room for the scores of a unit: each node's points lie between two decimals, in units of 10⁻⁸, added up in safe integers. */

import type { Judgement } from './judge.ts';
import type { PlannedNode } from './plan.ts';

/** By the index of the node. */
export interface Sums {
  /** The score, with its sign, lies from `low` to `low + slack`. */
  readonly low: Float64Array;
  readonly slack: Float64Array;
  /** Applicable maximum. */
  readonly max: Float64Array;
  readonly is: Uint8Array;
  /** How each leaf stands. */
  readonly judged: (Judgement | undefined)[];
}

/** Figures are missing: the score may still change. Told on the safe side. */
export const UNSETTLED = 1;
export const NOT_APPLICABLE = 2;
/** Nothing of it was reported. */
export const MISSING = 4;
/** It brought more than its cap. */
export const CAPPED = 8;
/** Under the best or the worst, another one counts. */
export const PASSED_OVER = 16;

export const noSums = (many: number): Sums => ({
  low: new Float64Array(many),
  slack: new Float64Array(many),
  max: new Float64Array(many),
  is: new Uint8Array(many),
  judged: new Array(many).fill(undefined),
});

/** False where safe integers do not hold it. */
export function put({ low, slack, max, is }: Sums, index: number, from: number, spread: number, most: number, state: number): boolean {
  low[index] = from;
  slack[index] = spread;
  max[index] = most;
  is[index] = state;
  return Number.isSafeInteger(from + spread) && Number.isSafeInteger(most);
}

/** A group is missing where all under it is; not applicable where something under it is, and nothing is left to score. */
export function stateOf({ is }: Sums, { children, isBase }: PlannedNode, max: number): number {
  let [some, all] = [0, MISSING];
  for (const child of children) {
    const one = is[child] ?? 0;
    some |= one;
    all &= one;
  }
  return (some & UNSETTLED) | all | (isBase && max === 0 && all === 0 ? some & NOT_APPLICABLE : 0);
}
