/** What a ÷ b can still be, where each is one of some values. */
import {
  type Cut,
  type Interval,
  type Values,
  after,
  before,
  contains,
  exactly,
  hull,
  isEmpty,
  overlap,
  stretch,
  tighten,
} from '../interval.ts';
import { INFINITY, ONE, type Rational, ZERO, divide, isFinite, isNegative, isZero } from '../points.ts';
import { onlyOne, valuesIn } from './values.ts';

const POSITIVE: Interval = { from: after(ZERO), to: before(INFINITY) };

/** The tightest interval around the quotients inside a part of the number line; a divisor of 0 leaves none. */
export function quotients(a: Values, b: Values, part: Interval): Interval | undefined {
  const divisors: Values = { ...b, ...overlap(b, POSITIVE) };
  if (isEmpty(divisors)) return undefined;
  const [top, bottom] = [onlyOne(a), onlyOne(b)];
  if (bottom) return tighten(part, dividedBy(a, bottom));
  if (top) return isZero(top) ? tighten(part, exactly(ZERO)) : dividing(top, divisors, part);
  const found =
    valuesIn(divisors)?.map((one) => tighten(part, dividedBy(a, one))) ?? valuesIn(a)?.map((one) => quotients(exactly(one), b, part));
  if (found) return found.reduce(hull, undefined);
  // Both without an end: every positive fraction is so many of so many.
  return tighten(part, { from: contains(a, ZERO) ? before(ZERO) : after(ZERO), to: POSITIVE.to });
}

const dividedBy = (a: Values, divisor: Rational): Values => ({
  ...stretch(a, divide(ONE, divisor)),
  ...(a.step && { step: divide(a.step, divisor) }),
});

/** One number over each of many: a quotient between two edges is a divisor between theirs, turned round. */
function dividing(top: Rational, divisors: Values, part: Interval): Interval | undefined {
  const over = (cut: Cut): Cut => {
    if (!isFinite(cut.at)) return after(ZERO);
    return isZero(cut.at) || isNegative(cut.at) ? POSITIVE.to : { at: divide(top, cut.at), after: !cut.after };
  };
  const inside = overlap(part, POSITIVE);
  if (isEmpty(inside)) return undefined;
  const found = tighten({ from: over(inside.to), to: over(inside.from) }, divisors);
  return found && { from: over(found.to), to: over(found.from) };
}
