/** A straight line from 0 up or from max down, cut off at the least and the most points of the leaf. */
import { EVERYTHING, after } from '../interval.ts';
import type { Piece } from '../pieces.ts';
import { type Rational, ZERO, compare, divide, isNegative, subtract } from '../points.ts';
import { readNumber } from '../decimal.ts';
import { problem, quote } from '../problem.ts';
import { badNumber } from '../problem/written.ts';
import type { Setting } from './scale.ts';

/** The pieces of `start + slope × measure` between `min` and `max`; the slope is not zero. */
export function ramp(start: Rational, slope: Rational, { min, max }: Pick<Setting, 'min' | 'max'>): readonly Piece[] {
  const [first, last] = isNegative(slope) ? [max, min] : [min, max];
  const reaches = (points: Rational): Rational => divide(subtract(points, start), slope);
  return [
    { from: EVERYTHING.from, to: after(reaches(first)), value: first, slope: ZERO, band: 0 },
    { from: after(reaches(first)), to: after(reaches(last)), value: start, slope, band: 1 },
    { from: after(reaches(last)), to: EVERYTHING.to, value: last, slope: ZERO, band: 2 },
  ];
}

/** Points for each one of the measure, given or taken off: over 0. Nothing where it cannot be read. */
export function readRate(key: 'each' | 'deduct', found: unknown, { pointer, report }: Setting): Rational | undefined {
  const rate = readNumber(found);
  if (typeof rate === 'string') report(badNumber(found, rate, pointer));
  else if (compare(rate, ZERO) > 0) return rate;
  else report(problem('not-positive', pointer, { key, found: quote(found) }));
  return undefined;
}
