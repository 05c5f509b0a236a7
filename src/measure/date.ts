/** The day something was done, or `never`, which comes after all days. */
import { days } from '../space.ts';
import { type Measure, only, tooLate } from './measure.ts';

export const date: Measure<'date'> = {
  ...only,
  fact: 'day',
  space: () => days,
  examples: [{ facts: { on: 'Ngày ban hành' }, measure: { date: 'on' } }],
  scales: ['bands'],
  plain: false,
  cause: tooLate,
};
