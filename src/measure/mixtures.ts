/** The means that some answers can still come to, where any number more of some others may be given. */
import { type Interval, before, contains, exactly, hull, isEmpty, overlap, shift, stretch, tighten } from '../interval.ts';
import {
  INFINITY,
  ONE,
  type Rational,
  add,
  compare,
  divide,
  equal,
  isNegative,
  isWhole,
  isZero,
  multiply,
  negate,
  rational,
  subtract,
} from '../points.ts';
import { quotients } from './quotients.ts';
import { commonStep, multiples } from './sums.ts';
import { onlyOne } from './values.ts';

export interface Mixture {
  /** What the known answers are worth together. */
  readonly worth: Rational;
  /** How many they are. */
  readonly answers: Rational;
  /** What an answer of each kind that is still open is worth. */
  readonly free: readonly Rational[];
}

/** The tightest interval around the means inside a part of the number line. */
export function mixtures(mixture: Mixture, part: Interval): Interval | undefined {
  const free = [...mixture.free].sort(compare).filter((one, index, all) => index === 0 || !equal(one, all[index - 1] as Rational));
  const [lowest, highest] = [free[0], free.at(-1)];
  const { worth, answers } = mixture;
  if (!lowest || !highest) return isZero(answers) ? undefined : tighten(part, exactly(divide(worth, answers)));
  // From no answers on, every share between the lowest and the highest is a mixture of the two.
  if (isZero(answers)) return tighten(part, { from: exactly(lowest).from, to: exactly(highest).to });
  if (equal(lowest, highest)) return towards(worth, answers, lowest, part);
  const between = { from: exactly(lowest).from, to: exactly(highest).to };
  return [
    dense({ worth, answers, free }, overlap(part, between)),
    below({ worth, answers, free }, overlap(part, { from: exactly(divide(worth, answers)).from, to: between.from })),
    turned(
      below(
        turnedMixture({ worth, answers, free }),
        stretch(overlap(part, { from: between.to, to: exactly(divide(worth, answers)).to }), LESS_ONE),
      ),
    ),
  ].reduce(hull, undefined);
}

const LESS_ONE = rational(-1);
const turned = (one: Interval | undefined): Interval | undefined => one && stretch(one, LESS_ONE);
const turnedMixture = ({ worth, answers, free }: Mixture): Mixture => ({
  worth: negate(worth),
  answers,
  free: free.map(negate).reverse(),
});

/** More and more answers of one kind: worth w + c ÷ how many, where c is what the known ones are worth beyond w each. */
function towards(worth: Rational, answers: Rational, one: Rational, part: Interval): Interval | undefined {
  const beyond = subtract(worth, multiply(one, answers));
  if (isZero(beyond)) return tighten(part, exactly(one));
  const side = isNegative(beyond) ? LESS_ONE : ONE;
  const many = { from: before(answers), to: before(INFINITY), step: ONE };
  const found = quotients(exactly(multiply(beyond, side)), many, stretch(shift(part, negate(one)), side));
  return found && shift(stretch(found, side), one);
}

/** Between the lowest and the highest of the open ones means lie everywhere; an edge itself is one where whole answers give it. */
function dense(mixture: Mixture, part: Interval): Interval | undefined {
  if (isEmpty(part)) return undefined;
  const one = onlyOne(part);
  if (one) return isReached(mixture, one) ? part : undefined;
  const [from, to] = [part.from, part.to];
  return {
    from: { at: from.at, after: from.after || !isReached(mixture, from.at) },
    to: { at: to.at, after: to.after && isReached(mixture, to.at) },
  };
}

/** Σ (worth − mean) × answers of the open ones must make up what the known ones lack. */
function isReached({ worth, answers, free }: Mixture, mean: Rational): boolean {
  const lack = subtract(multiply(mean, answers), worth);
  const each = free.map((one) => subtract(one, mean)).filter((one) => !isZero(one));
  const [down, up] = [each.filter(isNegative), each.filter((one) => !isNegative(one))];
  if (down.length > 0 && up.length > 0) {
    const step = commonStep(each);
    return step !== undefined && isWhole(divide(lack, step));
  }
  const size = up.length > 0 ? lack : negate(lack);
  return multiples(up.length > 0 ? up : down.map(negate))(exactly(size)) !== undefined;
}

/** Known answers below all the open ones: each more of those raises the mean, so those below an edge are few. */
function below({ worth, answers, free }: Mixture, part: Interval): Interval | undefined {
  if (isEmpty(part)) return undefined;
  const lowest = free[0] as Rational;
  // Towards the lowest of the open ones: it gives the first mean in the part that is easy to tell, and the last, approached.
  const easy = towards(worth, answers, lowest, part);
  const isUpTo = compare(part.to.at, lowest) >= 0;
  const limit = isUpTo ? easy?.from.at : part.to.at;
  if (!limit) return undefined;
  const tried = climb({ worth, answers, free }, limit, part);
  return tried === 'many' ? part : hull(tried, easy);
}

/** The means of the known answers with a few more, up to a limit, one by one. */
function climb({ worth, answers, free }: Mixture, limit: Rational, part: Interval): Interval | undefined | 'many' {
  let [found, tries]: [Interval | undefined, number] = [undefined, 0];
  const visit = (sum: Rational, all: Rational, from: number): boolean => {
    const mean = divide(sum, all);
    tries += 1;
    if (contains(part, mean)) found = hull(found, exactly(mean));
    if (tries > MANY) return false;
    if (compare(mean, limit) > 0) return true;
    return free.slice(from).every((one, index) => visit(add(sum, one), add(all, ONE), from + index));
  };
  return visit(worth, answers, 0) ? found : 'many';
}

/** Beyond so many the whole part stands for its means: it holds them all. */
const MANY = 1_000;
