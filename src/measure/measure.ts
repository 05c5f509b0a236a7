/** What every kind of measure says of itself. */
import { type Interval, type Space, type Values, overlap, tighten } from '../interval.ts';
import { type Piece, bestPiece } from '../pieces.ts';
import { type Rational, equal } from '../points.ts';
import type { Report } from '../problem.ts';
import { NEVER } from '../space.ts';
import { type Along, itself } from './along.ts';
import type { Fact, FactKind, Terms } from '../shape/framework.ts';
import type { MeasureKind, MeasureSpecs, NodeSpec, ScaleKind } from '../shape/pack.ts';
import type { Cause } from '../shape/scorecard.ts';

/** Why figures give no measure: there are none to measure, or they contradict each other. */
export type NoMeasure = 'nothing' | 'part-exceeds-whole';

/** What a compiled measure is held with: its terms, its values, its facts. */
export interface Gauge {
  readonly terms: Terms;
  readonly space: Space;
}

/** The tightest interval around the values that a measure can still have in a part of the number line, if it has any there. */
export type Reach = (part: Interval) => Interval | undefined;

/** Where the terms of a measure are read. */
export interface TermSetting {
  readonly year: number;
  readonly holidays: readonly number[];
  readonly pointer: string;
  readonly report: Report;
}

/** The part of a leaf that names a measure and its facts. */
export type Example = Pick<NodeSpec, 'facts' | 'measure' | 'mayExceed'>;

export interface Measure<K extends MeasureKind> {
  /** The names of the facts it reads, in order. */
  reads(spec: MeasureSpecs[K]): readonly string[];
  readonly fact: FactKind;
  /** What it knows beside its figures. */
  terms?(spec: MeasureSpecs[K], setting: TermSetting): Terms;
  /** The values it can take on this node; the labels of a choice stand in its scale. */
  space(node: NodeSpec, facts: readonly Fact[], terms: Terms): Space;
  /** The measure of the figures, in the order of `reads`. */
  value(figures: readonly Rational[], gauge: Gauge): Rational | NoMeasure;
  /** What it can still be, where each figure can be any of some values. */
  reach(figures: readonly Values[], gauge: Gauge): Reach;
  /** Which of its figures a unit can still act on: all of them, where nothing is said. */
  readonly movable?: 'first' | 'last';
  /** How it moves with one of those, the others as they are. */
  along(figures: readonly Rational[], which: number, gauge: Gauge): Along;
  /** Figures that give about this measure, the larger the size the larger they are; nothing where none do. */
  toward(measure: Rational, gauge: Gauge, size: number): readonly Rational[] | undefined;
  /** How it stands in a pack: in its plain form, then in its others. */
  readonly examples: readonly Example[];
  /** The scales that can read it; the first one is used where none is written, if `plain` says so. */
  readonly scales: readonly ScaleKind[];
  readonly plain: boolean;
  /** Its first figure is a part of its second. */
  readonly isPartOfWhole?: true;
  /** Why a measure got less than full points, where the kind knows better than the scale. */
  cause?(measure: Rational, hit: number, pieces: readonly Piece[]): Cause | undefined;
}

/** For measures of one fact: the figure is the measure. */
export const only = {
  reads: (fact: string): readonly string[] => [fact],
  value: ([figure]: readonly Rational[]): Rational => figure as Rational,
  reach:
    ([figure]: readonly Values[], { space }: Gauge): Reach =>
    (part) =>
      figure && tighten(overlap(part, space), figure),
  along: (): Along => itself,
  toward: (measure: Rational): readonly Rational[] => [measure],
};

/** The scales of how many and how much. */
export const amountScales: readonly ScaleKind[] = ['bands', 'proportional', 'each', 'deduct'];
/** The scales of shares. */
export const shareScales: readonly ScaleKind[] = ['proportional', 'bands'];

export const tooFew = (_: Rational, hit: number, pieces: readonly Piece[]): Cause | undefined =>
  bestPiece(pieces) > hit ? 'too-few' : undefined;

export const tooLate = (day: Rational, hit: number, pieces: readonly Piece[]): Cause | undefined => {
  if (equal(day, NEVER)) return 'never-done';
  return bestPiece(pieces) < hit ? 'late' : undefined;
};
