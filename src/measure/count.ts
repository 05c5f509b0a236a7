/** How many there are: a whole number from 0. */
import { counts } from '../space.ts';
import { type Measure, amountScales, only, tooFew } from './measure.ts';

export const count: Measure<'count'> = {
  ...only,
  fact: 'number',
  space: () => counts,
  examples: [{ facts: { many: 'Số lượng' }, measure: { count: 'many' } }],
  scales: amountScales,
  plain: false,
  cause: tooFew,
};
