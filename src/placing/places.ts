/** What place a unit takes among others: one line a way of treating equals. `docs/semantics.md` § 13. */
import type { TieMethod } from '../shape/pack.ts';

/** How a unit stands among the others of its group. */
export interface Standing {
  /** How many are better … */
  readonly better: number;
  /** … and how many different standings they have. */
  readonly betterStandings: number;
  /** How many others are equal … */
  readonly equal: number;
  /** … and how many of them come before it in the order of their ids. */
  readonly equalBefore: number;
}

const places: Readonly<Record<TieMethod, (standing: Standing) => number>> = {
  competition: ({ better }) => better + 1,
  dense: ({ betterStandings }) => betterStandings + 1,
  max: ({ better, equal }) => better + equal + 1,
  average: ({ better, equal }) => better + 1 + equal / 2,
  ordinal: ({ better, equalBefore }) => better + 1 + equalBefore,
};

/** From 1; halves under `average`. */
export const placeBy = (ties: TieMethod, standing: Standing): number => places[ties](standing);
