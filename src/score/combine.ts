/** The five ways in which children's scores become their parent's. */
import { exactly } from '../enclosed.ts';
import { type Interval, order, stretch, sumOf } from '../interval.ts';
import { type Lazy, lazy } from '../lazy.ts';
import { type Rational, ZERO, compare, divide, isZero, multiply, rational, sum } from '../points.ts';
import type { Combination } from '../shape/pack.ts';
import { type Outcome, stillOf } from './outcome.ts';

/** Children that have points to give count; the rest have no share, but where all are summed. */
const counts = ({ applicableMax }: Outcome): boolean => !isZero(applicableMax);

type Shares = (max: Rational, children: readonly Outcome[]) => readonly Rational[];

const byFraction =
  (isBetter: (difference: number) => boolean): Shares =>
  (max, children) => {
    let chosen: Outcome | undefined;
    for (const child of children.filter(counts)) if (!chosen || isBetter(compare(fraction(child), fraction(chosen)))) chosen = child;
    return children.map((child) => (child === chosen ? divide(max, child.applicableMax) : ZERO));
  };

const fraction = ({ score, applicableMax }: Outcome): Rational => divide(exactly(score), applicableMax);

/** How many points of the parent one point of each child is. */
export const sharesIn: Record<Exclude<Combination, 'sum'>, Shares> = {
  scaled: (max, children) => {
    const all = sum(children.map(({ applicableMax }) => applicableMax));
    return children.map((child) => (counts(child) ? divide(max, all) : ZERO));
  },
  mean: (max, children) => {
    const many = rational(children.filter(counts).length);
    return children.map((child) => (counts(child) ? divide(max, multiply(many, child.applicableMax)) : ZERO));
  },
  best: byFraction((difference) => difference > 0),
  worst: byFraction((difference) => difference < 0),
};

/** What a parent can still come to; nothing where every child that counts is settled. Without shares, children are summed. */
export function stillIn(
  how: Combination,
  max: Rational,
  children: readonly Outcome[],
  shares: readonly Rational[] | undefined,
): Lazy<Interval> | undefined {
  if (!children.some(({ still }) => still)) return undefined;
  return shares ? stillOfShares(how, max, children, shares) : stillOfSum(children);
}

const stillOfSum = (children: readonly Outcome[]): Lazy<Interval> => lazy(() => children.map(stillOf).reduce(sumOf));

function stillOfShares(
  how: Combination,
  max: Rational,
  children: readonly Outcome[],
  shares: readonly Rational[],
): Lazy<Interval> | undefined {
  const isPick = how === 'best' || how === 'worst';
  const counted = children.flatMap((child, index) => {
    const share = isPick && counts(child) ? divide(max, child.applicableMax) : (shares[index] ?? ZERO);
    return isZero(share) ? [] : [{ child, share }];
  });
  if (counted.length === 0) return undefined;
  const ends = ({ child, share }: (typeof counted)[number]): Interval => stretch(stillOf(child), share);
  return lazy(() => counted.map(ends).reduce(how === 'best' ? highest : how === 'worst' ? lowest : sumOf));
}

/** The larger of a value of one and a value of the other. */
const highest = (a: Interval, b: Interval): Interval => ({
  from: order(a.from, b.from) >= 0 ? a.from : b.from,
  to: order(a.to, b.to) >= 0 ? a.to : b.to,
});
const lowest = (a: Interval, b: Interval): Interval => ({
  from: order(a.from, b.from) <= 0 ? a.from : b.from,
  to: order(a.to, b.to) <= 0 ? a.to : b.to,
});
