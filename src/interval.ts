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
  isNegative,
  multiply,
  negate,
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

/** The values between two cuts: all of them, or the multiples of a step only. */
export interface Values extends Interval {
  readonly step?: Rational;
}

/** The values that a measure can take; `labels` name the whole numbers of a choice. */
export interface Space extends Values {
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

/** The part of `one` that is among the values; over steps every cut moves to just before one of them. */
export function within(one: Interval, values: Values): Interval {
  const { step } = values;
  const snap = (cut: Cut): Cut => {
    if (!step || !isFinite(cut.at)) return cut;
    const steps = divide(cut.at, step);
    return before(multiply(step, cut.after ? add(floor(steps), ONE) : ceiling(steps)));
  };
  return { from: later(snap(one.from), snap(values.from)), to: earlier(snap(one.to), snap(values.to)) };
}

/** The same part, ending on a value where it has a last one. */
export const closed = (one: Interval, { step }: Values): Interval =>
  step && !one.to.after && isFinite(one.to.at) ? { from: one.from, to: after(subtract(one.to.at, step)) } : one;

/** The tightest interval around the values in a part of the number line; nothing where there are none. */
export function tighten(part: Interval, values: Values): Interval | undefined {
  const one = within(part, values);
  return isEmpty(one) ? undefined : closed(one, values);
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

/** One value. */
export const exactly = (value: Rational): Interval => ({ from: before(value), to: after(value) });

/** From the lowest end of any to the highest. */
export const hull = (a: Interval | undefined, b: Interval | undefined): Interval | undefined =>
  a && b ? { from: earlier(a.from, b.from), to: later(a.to, b.to) } : (a ?? b);

/** All values of `one`, each more by so much. */
export const shift = (one: Interval, by: Rational): Interval => ({
  from: { ...one.from, at: plus(one.from.at, by) },
  to: { ...one.to, at: plus(one.to.at, by) },
});

/** All values of `one`, each times a factor that is not zero; a negative one turns the ends round. */
export function stretch({ from, to }: Interval, factor: Rational): Interval {
  const times = (cut: Cut, isTurned: boolean): Cut => ({ at: scaled(cut.at, factor), after: cut.after !== isTurned });
  return isNegative(factor) ? { from: times(to, true), to: times(from, true) } : { from: times(from, false), to: times(to, false) };
}

/** What a value of one and a value of the other can add up to. */
export const sumOf = (a: Interval, b: Interval): Interval => ({
  from: { at: plus(a.from.at, b.from.at), after: a.from.after || b.from.after },
  to: { at: plus(a.to.at, b.to.at), after: a.to.after && b.to.after },
});

/** Infinity stays what it is. */
const plus = (a: Rational, b: Rational): Rational => (isFinite(a) ? (isFinite(b) ? add(a, b) : b) : a);
const scaled = (a: Rational, factor: Rational): Rational => (isFinite(a) ? multiply(a, factor) : isNegative(factor) ? negate(a) : a);

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
