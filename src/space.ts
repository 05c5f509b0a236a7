/** The spaces that measures share, and how a value of one is written. */
import { writeDay } from './day.ts';
import { writeFraction, writeShare, write } from './decimal.ts';
import { EVERYTHING, type Space, after, before } from './interval.ts';
import { INFINITY, ONE, type Rational, ZERO, divide, equal, isFinite, rational } from './points.ts';

/** A day that never came lies after all days. */
export const NEVER = INFINITY;

/** From nothing to all of it. */
export const shares: Space = { form: 'share', from: before(ZERO), to: after(ONE) };
/** Any amount from 0. */
export const amounts: Space = { form: 'number', from: before(ZERO), to: before(INFINITY) };
/** Shares written as percentages with so many decimals. */
export const sharesWith = (places: number): Space => ({ ...shares, step: divide(rational(1, 10 ** places), rational(100)) });
/** Growth: from losing all of it, without end. */
export const changes: Space = { form: 'share', from: before(rational(-1)), to: before(INFINITY) };
/** How many there are. */
export const counts: Space = { ...amounts, step: ONE };
/** Amounts with so many decimal places. */
export const decimals = (places: number): Space => ({ ...amounts, step: rational(1, 10 ** places) });
/** All days, and `never`. */
export const days: Space = { ...EVERYTHING, form: 'day', step: ONE };
/** How many days, before or after, and `never`. */
export const spans: Space = { ...days, form: 'number' };
/** Outcomes with names, in order, as whole numbers from 0. */
export const labelled = (labels: readonly string[]): Space => ({
  form: 'label',
  step: ONE,
  labels,
  from: before(ZERO),
  to: before(rational(labels.length)),
});
/** "no" lies before "yes", as it does on every scale that rewards a thing done. */
export const noYes = labelled(['no', 'yes']);

/** A measure in the one text that results carry: a fraction, a day, `never` or an option. */
export function writeMeasure(measure: Rational, space: Space): string {
  if (space.form === 'label') return space.labels?.[Number(measure.n)] ?? '';
  if (equal(measure, NEVER)) return 'never';
  return space.form === 'day' ? writeDay(Number(measure.n)) : writeFraction(measure);
}

/** The same for people: a share as a percentage, a number as a decimal. */
export function writeForPeople(measure: Rational, space: Space): string {
  if (space.form === 'share') return writeShare(measure);
  return space.form === 'number' && isFinite(measure) ? write(measure) : writeMeasure(measure, space);
}
