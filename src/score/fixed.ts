/** What nodes came to already, whatever a sheet says of them: as sums where these tell it, and as outcomes. */
import { enclosed, unitsOf } from '../enclosed.ts';
import { type Lazy, lazy } from '../lazy.ts';
import type { Rational } from '../points.ts';
import type { Outcome } from './outcome.ts';
import { PASSED_OVER, type Sums, UNSETTLED, put } from './sums.ts';

export interface Known {
  readonly outcome: Lazy<Outcome | undefined>;
  /** False where sums do not tell it. */
  readonly addTo: (sums: Sums, index: number) => boolean;
}

/** By the indexes of the nodes. */
export type Fixed = ReadonlyMap<number, Known>;

/** An account that is reckoned already. */
interface Reckoned {
  readonly sums: Sums | undefined;
  readonly outcomes: Lazy<readonly (Outcome | undefined)[]>;
}

/** As another account of the same tree has it. */
export const asIn = ({ sums: from, outcomes }: Reckoned, index: number): Known => ({
  outcome: () => outcomes()[index],
  addTo: (sums) => from !== undefined && copy(from, sums, index),
});

const copy = ({ low, slack, max, is }: Sums, sums: Sums, index: number): boolean =>
  put(sums, index, low[index] ?? 0, slack[index] ?? 0, max[index] ?? 0, (is[index] ?? 0) & ~PASSED_OVER);

/** Of a node under one that stands for it. */
export const NOTHING_KNOWN: Known = { outcome: () => undefined, addTo: (sums, index) => put(sums, index, 0, 0, 0, UNSETTLED) };

/** Points with their sign, of so many that apply. */
export function asGiven(points: Rational, most: Rational, outcome: () => Outcome): Known {
  return {
    outcome: lazy(outcome),
    addTo: (sums, index) => {
      const [{ low, slack }, max] = [enclosed(points), unitsOf(most)];
      return max !== undefined && put(sums, index, low, slack, max, 0);
    },
  };
}
