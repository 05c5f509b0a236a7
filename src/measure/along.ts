/** A measure as it moves with one of its figures, turned back: from where it should lie to what the figure must be. */
import { type Cut, type Interval, after, contains, exactly, overlap } from '../interval.ts';
import {
  INFINITY,
  MINUS_INFINITY,
  ONE,
  type Rational,
  ZERO,
  divide,
  equal,
  isFinite,
  isNegative,
  isZero,
  multiply,
  negate,
  subtract,
} from '../points.ts';

/** The values of a figure for which the measure lies in a part of the number line, if there are any. */
export type Along = (part: Interval) => Interval | undefined;

/** The figure is the measure. */
export const itself: Along = (part) => part;

/** (a + b·x) ÷ (c + d·x), where what it is divided by is positive; d is never negative. */
export interface Line {
  readonly a: Rational;
  readonly b: Rational;
  readonly c: Rational;
  readonly d: Rational;
}

/** Where it is defined such a line only rises or only falls, so a part of it is one stretch of the figure. */
export function line({ a, b, c, d }: Line): Along {
  const turn = subtract(multiply(b, c), multiply(a, d));
  if (isZero(turn)) return () => undefined;
  const isRising = !isNegative(turn);
  /** Solved for x; no figure comes as far as b ÷ d. */
  const back = ({ at, after: isAfter }: Cut): Cut => {
    if (!isFinite(at)) return { at: isRising === at.n > 0 ? INFINITY : MINUS_INFINITY, after: false };
    const slope = subtract(b, multiply(d, at));
    if (isZero(slope) || isNegative(slope) === isRising) return { at: INFINITY, after: false };
    return { at: divide(subtract(multiply(c, at), a), slope), after: isAfter === isRising };
  };
  const domain: Interval = {
    from: isZero(d) ? { at: MINUS_INFINITY, after: false } : after(negate(divide(c, d))),
    to: { at: INFINITY, after: false },
  };
  return ({ from, to }) => overlap(isRising ? { from: back(from), to: back(to) } : { from: back(to), to: back(from) }, domain);
}

/** rest + weight·x */
export const straight = (rest: Rational, weight: Rational): Along => line({ a: rest, b: weight, c: ONE, d: ZERO });

/** A condition: the other answer, where it brings the measure there. */
export const turned =
  (conditions: readonly Rational[], which: number, value: (conditions: readonly Rational[]) => Rational): Along =>
  (part) => {
    const other = equal(conditions[which] ?? ZERO, ZERO) ? ONE : ZERO;
    return contains(part, value(conditions.with(which, other))) ? exactly(other) : undefined;
  };
