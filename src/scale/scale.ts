/** What every kind of scale says of itself. */
import type { Space } from '../interval.ts';
import type { Piece } from '../pieces.ts';
import type { Rational } from '../points.ts';
import type { Report } from '../problem.ts';
import type { ScaleKind, ScaleSpecs } from '../shape/pack.ts';
import type { Cause } from '../shape/scorecard.ts';

/** Where a scale stands: on which measure, with how many points to give, and in which assessed year. */
export interface Setting {
  readonly space: Space;
  readonly min: Rational;
  readonly max: Rational;
  readonly year: number;
  readonly firstFits: boolean;
  readonly pointer: string;
  readonly report: Report;
}

export interface Scale<K extends ScaleKind> {
  /** The scale as pieces, in any order; what lies outside the space is cut off afterwards. */
  pieces(spec: ScaleSpecs[K], setting: Setting): readonly Piece[];
  /** Why a measure on this piece got less than full points. */
  cause(piece: Piece): Cause;
}
