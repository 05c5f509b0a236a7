/** Met or not met: one condition. */
import { isZero } from '../points.ts';
import { noYes } from '../space.ts';
import { type Measure, only } from './measure.ts';

export const yesNo: Measure<'yesNo'> = {
  reads: (fact) => [fact],
  fact: 'yes-no',
  space: () => noYes,
  value: only,
  scales: ['options'],
  plain: true,
  cause: (met) => (isZero(met) ? 'not-met' : undefined),
};
