/** A result that is made again from what its receipt names; plain JSON. `docs/semantics.md` § 19. */
import type { Problem } from '../problem.ts';
import type { Comparison } from './comparison.ts';
import type { Ranking } from './ranking.ts';
import type { Scorecard, UnitName } from './scorecard.ts';

/** What can be replayed: results with their receipts, as they were kept. */
export type Kept =
  | { readonly kind: 'scorecards'; readonly units: readonly Scorecard[] }
  | { readonly kind: 'ranking'; readonly ranking: Ranking }
  | { readonly kind: 'comparison'; readonly comparison: Comparison };

/** A value that is another now; what is not there on a side is left out. */
export interface ReplayDifference {
  /** A JSON pointer into the result. */
  readonly pointer: string;
  readonly kept?: unknown;
  readonly now?: unknown;
}

/** One result: a scorecard, a ranking or a comparison. */
export interface Replayed {
  /** Of a scorecard. */
  readonly unit?: UnitName;
  /** True where canonical JSON of both is the same, byte for byte; the engine's version aside. */
  readonly isEqual: boolean;
  /** In the order of canonical JSON, the first hundred. */
  readonly differences: readonly ReplayDifference[];
  /** How many more there are. */
  readonly more?: number;
  /**
   * Why it differs: another version of the engine made it (`engine`); or, where engine, rules and figures are the same, the
   * kept result was changed after it was made (`changed`).
   */
  readonly because?: 'engine' | 'changed';
}

/** All results of a file. */
export interface Replay {
  readonly kind: Kept['kind'];
  /** The engine that made it, and the one that made it again. */
  readonly engine: { readonly kept: string; readonly now: string };
  /** Nothing where a problem is an error. */
  readonly results: readonly Replayed[];
  readonly problems: readonly Problem[];
}
