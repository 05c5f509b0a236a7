/** One unit of a side, scored or only printed. */
import type { UnitName } from '../shape/scorecard.ts';
import type { ScoredUnit } from './scored.ts';

export interface Stood {
  readonly unit: UnitName;
  readonly index: string;
  readonly class: string | null;
  readonly place?: number;
  /** Nothing where it is only printed. */
  readonly scored?: ScoredUnit;
}
