/** How many days one day comes after another, of the calendar or working days only; before it, they are negative. */
import { ANY_YEAR, dayNumber, dayOfYear, firstWorkingDay, isYearDay, workingDays } from '../day.ts';
import {
  type Cut,
  type Interval,
  type Values,
  after,
  before,
  exactly,
  isEmpty,
  overlap,
  shift,
  stretch,
  tighten,
  within,
} from '../interval.ts';
import {
  INFINITY,
  MINUS_INFINITY,
  ONE,
  type Rational,
  add,
  ceiling,
  divide,
  equal,
  floor,
  isFinite,
  multiply,
  rational,
  subtract,
} from '../points.ts';
import { at } from '../problem.ts';
import { badYearDay } from '../problem/written.ts';
import { NEVER, spans } from '../space.ts';
import type { Terms } from '../shape/framework.ts';
import { type Measure, amountScales, tooLate } from './measure.ts';

export const days: Measure<'days'> = {
  reads: ({ from, to }) => [from, to].filter((end) => !isYearDay(end)),
  fact: 'day',
  terms: ({ from, to, working }, { year, holidays, pointer, report }) => {
    const fixed = (end: 'from' | 'to', written: string): Terms => {
      const day = isYearDay(written) ? dayOfYear(written, year) : undefined;
      if (isYearDay(written) && day === undefined) report(badYearDay(written, year, at(pointer, end)));
      return day === undefined ? {} : { [end]: rational(day) };
    };
    return { ...fixed('from', from), ...fixed('to', to), ...(String(working) === 'true' && { holidays }) };
  },
  space: () => spans,
  value: (figures, { terms }) => {
    const [from, to] = endsOf(figures, terms, (day) => day);
    if (equal(from, NEVER)) return 'nothing';
    return equal(to, NEVER) ? NEVER : between(from, to, terms);
  },
  reach: (figures, { terms }) => {
    const [from, to] = endsOf(figures, terms, exactly);
    const start: Values = { ...from, ...overlap(from, CALENDAR) };
    const [starts, ends] = [within(start, start), within(to, to)];
    if (isEmpty(starts) || isEmpty(ends)) return () => undefined;
    const lowest = isFinite(starts.to.at) && isFinite(ends.from.at) ? between(lastOf(starts.to), ends.from.at, terms) : MINUS_INFINITY;
    const highest = isFinite(starts.from.at) && isFinite(ends.to.at) ? between(starts.from.at, lastOf(ends.to), terms) : INFINITY;
    const low = equal(ends.from.at, NEVER) ? before(NEVER) : before(lowest);
    const high = isFinite(highest) ? after(highest) : ends.to.after ? after(NEVER) : before(INFINITY);
    return (part) => tighten(part, { from: low, to: high, step: ONE });
  },
  // What was answered sooner; a start moves only where the end is the pack's own.
  movable: 'last',
  along: (figures, _, { terms }) => {
    const [from, to] = endsOf(figures, terms, (day) => day);
    if (!terms.to) return (part) => daysAfter(from, part, terms);
    return (part) => overlap(daysAfter(to, stretch(part, LESS_ONE), terms), CALENDAR);
  },
  toward: (many, { terms }, size) => {
    const start = terms.from ?? rational(ANY_DAY + size);
    // Two days in seven are no working days.
    const apart = terms.holidays ? divide(multiply(many, rational(7)), rational(5)) : many;
    const end = isFinite(many) ? add(start, floor(apart)) : NEVER;
    return [...(terms.from ? [] : [start]), ...(terms.to ? [] : [end])];
  },
  examples: [
    { facts: { received: 'Ngày nhận', answered: 'Ngày trả' }, measure: { days: { from: 'received', to: 'answered' } } },
    { facts: { received: 'Ngày nhận', answered: 'Ngày trả' }, measure: { days: { from: 'received', to: 'answered', working: true } } },
    { facts: { sent: 'Ngày gửi' }, measure: { days: { from: '15/02', to: 'sent' } } },
  ],
  scales: amountScales,
  plain: false,
  cause: tooLate,
};

/** Some day, where any will do. */
const ANY_DAY = dayNumber(ANY_YEAR, 1, 1) ?? 0;

/** Every day there is, without `never`. */
const CALENDAR = { from: before(MINUS_INFINITY), to: before(INFINITY) };

/** Both ends: the pack's own day where it says one, else the next figure. */
function endsOf<T>(figures: readonly T[], { from, to }: Terms, fixed: (day: Rational) => T): readonly [T, T] {
  const rest = [...figures];
  return [from ? fixed(from) : (rest.shift() as T), to ? fixed(to) : (rest.shift() as T)];
}

const LESS_ONE = rational(-1);

/** The days that come so many days after one. */
function daysAfter(start: Rational, { from, to }: Interval, { holidays }: Terms): Interval {
  if (!holidays) return shift({ from, to }, start);
  const first = (cut: Cut): Cut => {
    if (!isFinite(cut.at)) return cut;
    const many = cut.after ? add(floor(cut.at), ONE) : ceiling(cut.at);
    return before(rational(firstWorkingDay(Number(start.n), Number(many.n), holidays)));
  };
  return { from: first(from), to: first(to) };
}

const lastOf = ({ at: end, after: isReached }: Cut): Rational => (isReached ? end : add(end, rational(-1)));

const between = (from: Rational, to: Rational, { holidays }: Terms): Rational =>
  holidays ? rational(workingDays(Number(from.n), Number(to.n), holidays)) : subtract(to, from);
