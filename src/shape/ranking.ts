/** A ranking: places inside each group, plain JSON. */
import type { Problem } from '../problem.ts';
import type { Assumption } from './framework.ts';
import type { Level, TieBreaker } from './pack.ts';
import type { RankingReceipt } from './receipt.ts';
import type { Scorecard } from './scorecard.ts';

/** What stands on every line of a ranking, as on the unit's scorecard. */
export type RankedScore = Pick<Scorecard, 'unit' | 'score' | 'index' | 'class'>;

/** What a tie-breaker told a unit apart by, and from whom. */
export interface BrokenTie {
  readonly by: TieBreaker;
  /** The ids of the units that were equal until then. */
  readonly from: readonly string[];
}

/** A unit with its place. */
export interface RankedUnit extends RankedScore {
  /** From 1; halves under `average`. */
  readonly place: number;
  /** The ids of the others that share its place: none where it stands alone. */
  readonly tied: readonly string[];
  /** What broke its ties, in the order in which they were broken. */
  readonly broken?: readonly BrokenTie[];
  /** Where figures are missing, of this unit or of others: the places that it can still have. */
  readonly bounds?: PlaceBounds;
}

/** The best and the worst place that a unit can still have. */
export interface PlaceBounds {
  readonly best: number;
  readonly worst: number;
}

/** A unit that is scored and has no place. */
export interface UnrankedUnit extends RankedScore {
  readonly because: 'assessed-only' | 'no-index';
}

/** Two units whose order would be another. */
export interface NearTie {
  /** The ids of the two, the one with the better place first; of equals, the one that would be better. */
  readonly ahead: string;
  readonly behind: string;
  /** On exact or on published values; or with scores rounded at another level. */
  readonly under: 'exact' | 'published' | Level;
  /** They would change places; one of the two that share a place would be better; or they would share one. */
  readonly becomes: 'turned' | 'parted' | 'tied';
}

/** The units of one group, best first. */
export interface RankedGroup {
  /** Null for units without a group. */
  readonly group: string | null;
  readonly rows: readonly RankedUnit[];
  readonly unranked: readonly UnrankedUnit[];
  readonly nearTies: readonly NearTie[];
}

/** The places of a panel. */
export interface Ranking extends Pick<Scorecard, 'framework' | 'year' | 'stage'> {
  /** In the order of their names. Nothing is ranked where a problem is an error. */
  readonly groups: readonly RankedGroup[];
  /** What the pack leaves open: how places come about, and what the scores rest on. */
  readonly assumptions: readonly Assumption[];
  readonly problems: readonly Problem[];
  readonly receipt: RankingReceipt;
}
