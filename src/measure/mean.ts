/** The mean of a survey's answers, each answer worth a share: Σ share × how many ÷ how many in all. */
import { mostFirst } from '../entries.ts';
import { type Interval, after, before, hull } from '../interval.ts';
import {
  ONE,
  type Rational,
  ZERO,
  add,
  divide,
  equal,
  isFinite,
  isZero,
  least,
  most,
  multiply,
  rational,
  subtract,
  sum,
} from '../points.ts';
import { shares } from '../space.ts';
import type { Values } from '../interval.ts';
import { line } from './along.ts';
import { type Measure, shareScales } from './measure.ts';
import { type Mixture, mixtures } from './mixtures.ts';
import { fewOf } from './sums.ts';
import { readWeights, worthOf } from './weights.ts';

export const mean: Measure<'mean'> = {
  reads: (weights) => mostFirst(weights).map(([name]) => name),
  fact: 'number',
  terms: (weights, setting) => readWeights(weights, 'share', setting),
  space: (_, __, { weights = [] }) => {
    const [first = ZERO] = weights;
    return { ...shares, from: before(weights.reduce(least, first)), to: after(weights.reduce(most, first)) };
  },
  value: (figures, { terms: { weights = [] } }) => {
    const answers = sum(figures);
    if (isZero(answers)) return 'nothing';
    return divide(worthOf(figures, weights), answers);
  },
  reach: (figures, { terms: { weights = [] } }) => {
    const starts = startsOf(figures, weights);
    return (part) => starts.map((start) => mixtures(start, part)).reduce<Interval | undefined>(hull, undefined);
  },
  along: (figures, which, { terms: { weights = [] } }) => {
    const others = figures.with(which, ZERO);
    return line({ a: worthOf(others, weights), b: weights[which] ?? ZERO, c: sum(others), d: ONE });
  },
  /** A mixture of the best and the worst answer. */
  toward: (worth, { terms: { weights = [] } }, size) => {
    const [best, worst] = [weights.reduce(most, ZERO), weights.reduce(least, ONE)];
    if (equal(best, worst)) return weights.map((_, index) => rational(index === 0 ? size : 0));
    const share = divide(subtract(worth, worst), subtract(best, worst));
    const all = rational(BigInt(share.d) * BigInt(size));
    const good = multiply(share, all);
    const [first, last] = [weights.findIndex((one) => equal(one, best)), weights.findIndex((one) => equal(one, worst))];
    return weights.map((_, index) => (index === first ? good : index === last ? subtract(all, good) : ZERO));
  },
  examples: [
    { facts: { A: 'Rất tốt', B: 'Tốt', C: 'Trung bình', D: 'Kém' }, measure: { mean: { A: '100%', B: '60%', C: '20%', D: '0%' } } },
    { facts: { good: 'Tốt', poor: 'Kém' }, measure: { mean: { good: '75%', poor: '25%' } } },
  ],
  scales: shareScales,
  plain: true,
};

/** More starts than these are not tried one by one. */
const MANY = 100;

/** The answers that are known, in every way in which the few can still be; any number more of each of the others. */
function startsOf(figures: readonly Values[], weights: readonly Rational[]): readonly Mixture[] {
  let starts: readonly Mixture[] = [{ worth: ZERO, answers: ZERO, free: [] }];
  figures.forEach((values, index) => {
    const weight = weights[index] ?? ZERO;
    const few = isFinite(values.to.at) ? fewOf(values) : undefined;
    const isFew = few !== undefined && few.length * starts.length <= MANY;
    starts = starts.flatMap(({ worth, answers, free }) =>
      (isFew ? few : [values.from.at]).map((one) => ({
        worth: add(worth, multiply(weight, one)),
        answers: add(answers, one),
        free: isFew ? free : [...free, weight],
      })),
    );
  });
  return starts;
}
