/** So many of each kind, each kind with its weight: Σ weight × count, where a yes counts as one. */
import { leastFirst } from '../entries.ts';
import { type Rational, ZERO, divide, multiply, rational } from '../points.ts';
import { amounts } from '../space.ts';
import { straight } from './along.ts';
import { type Measure, amountScales, tooFew } from './measure.ts';
import { commonStep, sums } from './sums.ts';
import { readWeights, worthOf } from './weights.ts';

export const weighted: Measure<'weighted'> = {
  reads: (weights) => leastFirst(weights).map(([name]) => name),
  fact: 'tally',
  terms: (weights, setting) => readWeights(weights, 'weight', setting),
  space: (_, facts, { weights = [] }) => {
    const step = commonStep(weights.map((weight, index) => multiply(weight, stepOf(facts[index]?.places ?? 0))));
    return step ? { ...amounts, step } : amounts;
  },
  value: (figures, { terms: { weights = [] } }) => worthOf(figures, weights),
  reach: (figures, { terms: { weights = [] } }) => sums(figures.map((values, index) => ({ values, weight: weights[index] ?? ZERO }))),
  along: (figures, which, { terms: { weights = [] } }) => straight(worthOf(figures.with(which, ZERO), weights), weights[which] ?? ZERO),
  toward: (all, { terms: { weights = [] } }) => weights.map((weight, index) => (index === 0 ? divide(all, weight) : ZERO)),
  examples: [
    { facts: { staff: 'Công chức', leader: 'Lãnh đạo' }, measure: { weighted: { staff: 1, leader: 2 } } },
    { facts: { minor: 'Lỗi nhẹ', grave: 'Lỗi nặng', repeated: 'Tái phạm' }, measure: { weighted: { minor: 2, grave: 3.5, repeated: 5 } } },
  ],
  scales: amountScales,
  plain: false,
  cause: tooFew,
};

const stepOf = (places: number): Rational => rational(1, 10 ** places);
