/** How much there is: a number from 0, with as many decimals as its fact allows. */
import { decimals } from '../space.ts';
import { type Measure, amountScales, only, tooFew } from './measure.ts';

export const amount: Measure<'amount'> = {
  ...only,
  fact: 'number',
  space: (_, [fact]) => decimals(fact?.places ?? 0),
  examples: [
    { facts: { much: { title: 'Số tiền', unit: 'tỷ đồng', places: 1 } }, measure: { amount: 'much' } },
    { facts: { much: 'Số giờ' }, measure: { amount: 'much' } },
  ],
  scales: amountScales,
  plain: false,
  cause: tooFew,
};
