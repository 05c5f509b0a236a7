/** Met or not met: one condition. */
import { noYes } from '../space.ts';
import { notMet } from './conditions.ts';
import { type Measure, only } from './measure.ts';

export const yesNo: Measure<'yesNo'> = {
  ...only,
  fact: 'yes-no',
  space: () => noYes,
  examples: [{ facts: { met: 'Đạt' }, measure: { yesNo: 'met' } }],
  scales: ['options'],
  plain: true,
  cause: notMet,
};
