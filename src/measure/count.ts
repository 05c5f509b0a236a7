/** How many there are: a whole number from 0. */
import { bestPiece } from '../pieces.ts';
import { counts } from '../space.ts';
import { type Measure, only } from './measure.ts';

export const count: Measure<'count'> = {
  reads: (fact) => [fact],
  fact: 'number',
  space: () => counts,
  value: only,
  scales: ['bands', 'proportional'],
  plain: false,
  cause: (_, hit, pieces) => (bestPiece(pieces) > hit ? 'too-few' : undefined),
};
