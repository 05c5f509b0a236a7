/** Intervals of an exact measure: edges that are open or closed, whole numbers or all numbers. */
import {
  INFINITY,
  MINUS_INFINITY,
  ONE,
  type Rational,
  ZERO,
  add,
  ceiling,
  compare,
  divide,
  floor,
  isFinite,
  rational,
  subtract,
} from './points.ts';

/** A place between two values of a measure: just before `at`, or just after it. Open and closed edges are both cuts. */
export interface Cut {
  readonly at: Rational;
  readonly after: boolean;
}
export const before = (at: Rational): Cut => ({ at, after: false });
export const after = (at: Rational): Cut => ({ at, after: true });

/** All values between two cuts. */
export interface Interval {
  readonly from: Cut;
  readonly to: Cut;
}

/** The values that a measure can take: an interval, of whole numbers only or of all; `labels` name the whole numbers. */
export interface Space extends Interval {
  readonly whole: boolean;
  readonly labels?: readonly string[];
  /** How a value is written: days have a form of their own. */
  readonly form: 'number' | 'share' | 'day' | 'label';
}

export const order = (a: Cut, b: Cut): number => compare(a.at, b.at) || Number(a.after) - Number(b.after);
export const isEmpty = (one: Interval): boolean => order(one.from, one.to) >= 0;
export const contains = (one: Interval, value: Rational): boolean =>
  order(one.from, before(value)) <= 0 && order(after(value), one.to) <= 0;

const later = (a: Cut, b: Cut): Cut => (order(a, b) >= 0 ? a : b);
const earlier = (a: Cut, b: Cut): Cut => (order(a, b) <= 0 ? a : b);

/** The part of `one` that a space has; over whole numbers every cut moves to just before one of them. */
export function within(one: Interval, space: Space): Interval {
  const whole = (cut: Cut): Cut => {
    if (!space.whole || !isFinite(cut.at)) return cut;
    return before(cut.after ? add(floor(cut.at), ONE) : ceiling(cut.at));
  };
  return { from: later(whole(one.from), whole(space.from)), to: earlier(whole(one.to), whole(space.to)) };
}

/** What is left of `one` without the others, in order. */
export function without(one: Interval, others: readonly Interval[]): Interval[] {
  const left: Interval[] = [];
  let from = one.from;
  for (const other of [...others].sort((a, b) => order(a.from, b.from))) {
    const gap = { from, to: earlier(other.from, one.to) };
    if (!isEmpty(gap)) left.push(gap);
    from = later(from, other.to);
  }
  const rest = { from, to: one.to };
  return isEmpty(rest) ? left : [...left, rest];
}

export const overlap = (a: Interval, b: Interval): Interval => ({ from: later(a.from, b.from), to: earlier(a.to, b.to) });

/** A value inside: an edge where it belongs to the interval, else the middle. */
export function example(one: Interval): Rational {
  if (!one.from.after && isFinite(one.from.at)) return one.from.at;
  if (one.to.after && isFinite(one.to.at)) return one.to.at;
  if (!isFinite(one.from.at)) return isFinite(one.to.at) ? subtract(one.to.at, ONE) : ZERO;
  if (!isFinite(one.to.at)) return add(one.from.at, ONE);
  return divide(add(one.from.at, one.to.at), rational(2));
}

/** The whole number line, `never` included. */
export const EVERYTHING: Interval = { from: before(MINUS_INFINITY), to: after(INFINITY) };
