/** The day something was done, or `never`, which comes after all days. */
import { bestPiece } from '../pieces.ts';
import { equal } from '../points.ts';
import { NEVER, days } from '../space.ts';
import { type Measure, only } from './measure.ts';

export const date: Measure<'date'> = {
  reads: (fact) => [fact],
  fact: 'day',
  space: () => days,
  value: only,
  scales: ['bands'],
  plain: false,
  cause: (day, hit, pieces) => {
    if (equal(day, NEVER)) return 'never-done';
    return bestPiece(pieces) < hit ? 'late' : undefined;
  },
};
