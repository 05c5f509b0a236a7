/** How many of several conditions hold: what allOf, anyOf and howMany share. */
import { type Values, before, overlap, tighten } from '../interval.ts';
import { ONE, type Rational, add, isZero, rational, sum } from '../points.ts';
import type { Cause } from '../shape/scorecard.ts';
import type { Reach } from './measure.ts';

export const notMet = (met: Rational): Cause | undefined => (isZero(met) ? 'not-met' : undefined);

/** Every whole number between the lowest and the highest measure that the conditions can still give. */
export const anyBetween =
  (value: (conditions: readonly Rational[]) => Rational) =>
  (conditions: readonly Values[]): Reach => {
    const [lowest, highest] = [value(conditions.map(leastOf)), value(conditions.map(mostOf))];
    return (part) => tighten(overlap(part, { from: before(lowest), to: before(add(highest, ONE)) }), { ...part, step: ONE });
  };

const leastOf = ({ from }: Values): Rational => from.at;
/** Of a condition that is open, yes. */
const mostOf = ({ to }: Values): Rational => (to.after ? to.at : add(to.at, rational(-1)));

export const allOfThem = (conditions: readonly Rational[]): Rational => rational(conditions.some(isZero) ? 0 : 1);
export const anyOfThem = (conditions: readonly Rational[]): Rational => rational(conditions.every(isZero) ? 0 : 1);
export const howManyOfThem = (conditions: readonly Rational[]): Rational => sum(conditions);
