/** The table of measures: a new kind is its file and one line here. */
import type { MeasureKind } from '../shape/pack.ts';
import { allOf } from './allOf.ts';
import { choice } from './choice.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import type { Measure } from './measure.ts';
import { percent } from './percent.ts';
import { points } from './points.ts';
import { ratio } from './ratio.ts';
import { yesNo } from './yesNo.ts';

export const measures = { yesNo, allOf, choice, count, percent, ratio, date, points } satisfies {
  [K in MeasureKind]: Measure<K>;
};

export const measureKinds = Object.keys(measures) as readonly MeasureKind[];

/** The kind as the rest of the house sees it, whatever it reads. */
export const measureOf = (kind: MeasureKind): Measure<MeasureKind> => measures[kind] as Measure<MeasureKind>;
