/** Room for the scores of a unit: each node's points lie between two decimals, in units of 10⁻⁸, added up in safe integers. */

/** By the index of the node. */
export interface Sums {
  /** The score, with its sign, lies from `low` to `low + slack`. */
  readonly low: Float64Array;
  readonly slack: Float64Array;
  /** Applicable maximum. */
  readonly max: Float64Array;
  readonly is: Uint8Array;
}

/** Figures are missing: the score may still change. Told on the safe side. */
export const UNSETTLED = 1;
export const NOT_APPLICABLE = 2;

export const noSums = (many: number): Sums => ({
  low: new Float64Array(many),
  slack: new Float64Array(many),
  max: new Float64Array(many),
  is: new Uint8Array(many),
});

/** False where safe integers do not hold it. */
export function put({ low, slack, max, is }: Sums, index: number, from: number, spread: number, most: number, state: number): boolean {
  low[index] = from;
  slack[index] = spread;
  max[index] = most;
  is[index] = state;
  return Number.isSafeInteger(from + spread) && Number.isSafeInteger(most);
}
