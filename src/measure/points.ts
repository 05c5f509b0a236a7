/** Points that someone gives: a survey, an appraiser, a published table. No fact is read and no scale is needed. */
import { amounts } from '../space.ts';
import { type Measure, only } from './measure.ts';

export const points: Measure<'points'> = {
  ...only,
  reads: () => [],
  fact: 'number',
  space: () => amounts,
  examples: [{ measure: 'points' }],
  scales: [],
  plain: true,
};
