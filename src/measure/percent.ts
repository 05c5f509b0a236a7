/** A share that is reported as one figure, written with its sign: `87.8%`. */
import { shares, sharesWith } from '../space.ts';
import { type Measure, only, shareScales } from './measure.ts';

export const percent: Measure<'percent'> = {
  ...only,
  fact: 'percent',
  space: (_, [fact]) => (fact?.places === undefined ? shares : sharesWith(fact.places)),
  examples: [
    { facts: { share: 'Tỷ lệ' }, measure: { percent: 'share' } },
    { facts: { share: { title: 'Tỷ lệ', places: 1 } }, measure: { percent: 'share' } },
  ],
  scales: shareScales,
  plain: true,
};
