/** The table of measures: a new kind is its file and one line here. */
import type { MeasureKind } from '../shape/pack.ts';
import { allOf } from './allOf.ts';
import { amount } from './amount.ts';
import { anyOf } from './anyOf.ts';
import { change } from './change.ts';
import { choice } from './choice.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { days } from './days.ts';
import { howMany } from './howMany.ts';
import { mean } from './mean.ts';
import type { Measure } from './measure.ts';
import { percent } from './percent.ts';
import { points } from './points.ts';
import { ratio } from './ratio.ts';
import { weighted } from './weighted.ts';
import { yesNo } from './yesNo.ts';

export const measures = {
  yesNo,
  allOf,
  anyOf,
  howMany,
  choice,
  count,
  amount,
  percent,
  ratio,
  change,
  weighted,
  mean,
  date,
  days,
  points,
} satisfies {
  [K in MeasureKind]: Measure<K>;
};

export const measureKinds = /* @__PURE__ */ Object.keys(measures) as readonly MeasureKind[];

/** The kind as the rest of the house sees it, whatever it reads. */
export const measureOf = (kind: MeasureKind): Measure<MeasureKind> => measures[kind] as Measure<MeasureKind>;
