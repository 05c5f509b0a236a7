/** Figures that show what a rule now gives another number for. */
import { write } from '../decimal.ts';
import { type Interval, example } from '../interval.ts';
import { pointsAt } from '../pieces.ts';
import { type Rational, compare, divide, isFinite, isNegative, isZero, negate, rational, add, subtract } from '../points.ts';
import type { Witness } from '../shape/difference.ts';
import type { Space } from '../interval.ts';
import { writeForPeople } from '../space.ts';
import type { Apart } from './likeness.ts';

interface Found {
  readonly measure: Rational;
  readonly one: Apart;
  readonly gap: Rational;
}

/** The edge that the measure can reach with the largest difference, else the middle with the largest; the lowest of equals. */
export function witnessOf(apart: readonly Apart[], space: Space): Witness | undefined {
  const found = largest(apart, edgesOf) ?? largest(apart, middlesOf);
  if (!found) return undefined;
  const { measure, one } = found;
  return {
    measure: writeForPeople(measure, space),
    before: write(pointsAt(one.before, measure)),
    after: write(pointsAt(one.after, measure)),
  };
}

function largest(apart: readonly Apart[], measures: (part: Interval) => readonly Rational[]): Found | undefined {
  const all = apart.flatMap((one) =>
    measures(one.part).map((measure): Found => {
      const gap = subtract(pointsAt(one.after, measure), pointsAt(one.before, measure));
      return { measure, one, gap: isNegative(gap) ? negate(gap) : gap };
    }),
  );
  const best = all.reduce<Found | undefined>((most, each) => (most && compare(each.gap, most.gap) <= 0 ? most : each), undefined);
  return best && !isZero(best.gap) ? best : undefined;
}

/** Those that are reached; `never` only where nothing else is. */
const edgesOf = ({ from, to }: Interval): readonly Rational[] => {
  const reached = [...(from.after ? [] : [from.at]), ...(to.after ? [to.at] : [])];
  const days = reached.filter(isFinite);
  return days.length > 0 ? days : reached;
};

const middlesOf = (part: Interval): readonly Rational[] =>
  isFinite(part.from.at) && isFinite(part.to.at) ? [divide(add(part.from.at, part.to.at), rational(2))] : [example(part)];
