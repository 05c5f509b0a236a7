/** The spaces that measures share, and how a value of one is written. */
import { writeDay } from './day.ts';
import { writeFraction, writeShare, write } from './decimal.ts';
import { EVERYTHING, type Space, after, before } from './interval.ts';
import { INFINITY, ONE, type Rational, ZERO, equal, rational } from './points.ts';

/** A day that never came lies after all days. */
export const NEVER = INFINITY;

/** From nothing to all of it. */
export const shares: Space = { form: 'share', whole: false, from: before(ZERO), to: after(ONE) };
/** How many there are. */
export const counts: Space = { form: 'number', whole: true, from: before(ZERO), to: before(INFINITY) };
/** Any amount from 0. */
export const amounts: Space = { ...counts, whole: false };
/** All days, and `never`. */
export const days: Space = { ...EVERYTHING, form: 'day', whole: true };
/** Outcomes with names, in order, as whole numbers from 0. */
export const labelled = (labels: readonly string[]): Space => ({
  form: 'label',
  whole: true,
  labels,
  from: before(ZERO),
  to: before(rational(labels.length)),
});
/** "no" lies before "yes", as it does on every scale that rewards a thing done. */
export const noYes = labelled(['no', 'yes']);

/** A measure in the one text that results carry: a fraction, a day, `never` or an option. */
export function writeMeasure(measure: Rational, space: Space): string {
  if (space.form === 'label') return space.labels?.[Number(measure.n)] ?? '';
  if (space.form !== 'day') return writeFraction(measure);
  return equal(measure, NEVER) ? 'never' : writeDay(Number(measure.n));
}

/** The same for people: a share as a percentage, a number as a decimal. */
export function writeForPeople(measure: Rational, space: Space): string {
  if (space.form === 'share') return writeShare(measure);
  return space.form === 'number' ? write(measure) : writeMeasure(measure, space);
}
