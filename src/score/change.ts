/** What is done to points on their way up, and to the ends of what they can still be. */
import { type RoundingMode, round, roundBeside } from '../rounding.ts';
import { type Enclosed, enclosed, exactly, rounded as roundedIn } from '../enclosed.ts';
import { type Cut, type Interval, after, before, stretch } from '../interval.ts';
import { type Lazy, lazy } from '../lazy.ts';
import { type Rational, compare, isFinite, isZero, least, most, negate, rational, subtract } from '../points.ts';

/** Points with what they can still be; nothing there where they are settled. */
export interface Range {
  readonly points: Enclosed;
  readonly still: Lazy<Interval> | undefined;
}

/** Never turns two points round: so the ends of a range go to the ends. */
export interface Change {
  readonly points: (points: Rational) => Rational;
  readonly ends: (still: Interval) => Interval;
  /** The same for points that need not be added up for it. */
  readonly enclosed?: (points: Enclosed) => Enclosed;
}

/** The range itself where nothing changes it. */
export const changed = (range: Range, change: Change | undefined): Range => (change ? applied(range, change) : range);

function applied({ points, still }: Range, change: Change): Range {
  return {
    points: change.enclosed ? change.enclosed(points) : enclosed(change.points(exactly(points))),
    still: still && lazy(() => change.ends(still())),
  };
}
/** No more than a cap. */
export const atMost = (cap: Rational): Change => ({
  points: (points) => least(points, cap),
  ends: ({ from, to }) => ({
    from: compare(from.at, cap) >= 0 ? before(cap) : from,
    to: compare(to.at, cap) > 0 ? after(cap) : to,
  }),
});

/** So much less, but not below a floor; what lies there already keeps. Nothing where nothing comes off. */
export const lessDownTo = (off: Rational, floor: Rational): Change | undefined => (isZero(off) ? undefined : takenOff(off, floor));

function takenOff(off: Rational, floor: Rational): Change {
  const less = (points: Rational): Rational => (compare(points, floor) <= 0 ? points : most(floor, subtract(points, off)));
  const isAbove = ({ at }: Cut): boolean => compare(subtract(at, off), floor) > 0;
  return {
    points: less,
    ends: ({ from, to }) => ({
      from: compare(from.at, floor) < 0 ? from : { at: less(from.at), after: from.after && compare(subtract(from.at, off), floor) >= 0 },
      to: compare(to.at, floor) <= 0 ? to : { at: less(to.at), after: to.after || !isAbove(to) },
    }),
  };
}

/** Rounded: what was only approached is then reached, on the near side of an edge. */
export const rounded = (places: number, mode: RoundingMode): Change => ({
  points: (points) => round(points, places, mode),
  enclosed: (points) => roundedIn(points, places, mode),
  ends: ({ from, to }) => ({
    from: before(end(from, from.after ? 'above' : undefined, places, mode)),
    to: after(end(to, to.after ? undefined : 'below', places, mode)),
  }),
});

function end({ at }: Cut, side: 'above' | 'below' | undefined, places: number, mode: RoundingMode): Rational {
  if (!isFinite(at)) return at;
  return side ? roundBeside(at, side, places, mode) : round(at, places, mode);
}

const LESS_ONE = rational(-1);
export const turned = (still: Interval): Interval => stretch(still, LESS_ONE);

/** A change of positive points as it is for points that are taken off. */
export const ofPenalty = ({ points, ends }: Change): Change => ({
  points: (value) => negate(points(negate(value))),
  ends: (still) => turned(ends(turned(still))),
});
