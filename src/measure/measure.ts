/** What every kind of measure says of itself. */
import type { Space } from '../interval.ts';
import type { Piece } from '../pieces.ts';
import type { Rational } from '../points.ts';
import type { FactKind } from '../shape/framework.ts';
import type { MeasureKind, MeasureSpecs, NodeSpec, ScaleKind } from '../shape/pack.ts';
import type { Cause } from '../shape/scorecard.ts';

/** Why figures give no measure: there are none to measure, or they contradict each other. */
export type NoMeasure = 'over-zero' | 'part-exceeds-whole';

export interface Measure<K extends MeasureKind> {
  /** The names of the facts it reads, in order. */
  reads(spec: MeasureSpecs[K]): readonly string[];
  readonly fact: FactKind;
  /** The values it can take on this node; the labels of a choice stand in its scale. */
  space(node: NodeSpec): Space;
  /** The measure of the figures, in the order of `reads`. */
  value(figures: readonly Rational[], space: Space): Rational | NoMeasure;
  /** The scales that can read it; the first one is used where none is written, if `plain` says so. */
  readonly scales: readonly ScaleKind[];
  readonly plain: boolean;
  /** Why a measure got less than full points, where the kind knows better than the scale. */
  cause?(measure: Rational, hit: number, pieces: readonly Piece[]): Cause | undefined;
}

/** For measures of one fact: the figure is the measure. */
export const only = (figures: readonly Rational[]): Rational => figures[0] as Rational;
