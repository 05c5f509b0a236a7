/** Every one of several conditions: yes where all hold. */
import { ONE, ZERO, isZero } from '../points.ts';
import { noYes } from '../space.ts';
import type { Measure } from './measure.ts';

export const allOf: Measure<'allOf'> = {
  reads: (facts) => facts,
  fact: 'yes-no',
  space: () => noYes,
  value: (conditions) => (conditions.some(isZero) ? ZERO : ONE),
  scales: ['options'],
  plain: true,
  cause: (met) => (isZero(met) ? 'not-met' : undefined),
};
