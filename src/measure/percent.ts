/** A share that is reported as one figure, written with its sign: `87.8%`. */
import { shares } from '../space.ts';
import { type Measure, only } from './measure.ts';

export const percent: Measure<'percent'> = {
  reads: (fact) => [fact],
  fact: 'percent',
  space: () => shares,
  value: only,
  scales: ['proportional', 'bands'],
  plain: true,
};
