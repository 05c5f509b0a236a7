/** One unit of a side, scored or only printed. */
import type { Lazy } from '../lazy.ts';
import type { StillOpen } from '../shape/comparison.ts';
import type { UnitName } from '../shape/scorecard.ts';
import type { ScoredUnit } from './scored.ts';

export interface Stood {
  readonly unit: UnitName;
  readonly index: string;
  readonly class: string | null;
  readonly place?: number;
  /** What its standing can still be, where figures of it are missing. */
  readonly still?: Lazy<StillOpen>;
  /** Nothing where it is only printed. */
  readonly scored?: ScoredUnit;
}
