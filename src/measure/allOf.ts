/** Every one of several conditions: yes where all hold. */
import { ONE } from '../points.ts';
import { noYes } from '../space.ts';
import { turned } from './along.ts';
import { allOfThem, anyBetween, notMet } from './conditions.ts';
import type { Measure } from './measure.ts';

export const allOf: Measure<'allOf'> = {
  reads: (facts) => facts,
  fact: 'yes-no',
  space: () => noYes,
  value: allOfThem,
  reach: anyBetween(allOfThem),
  along: (met, which) => turned(met, which, allOfThem),
  toward: (met) => [met, ONE],
  examples: [{ facts: { plan: 'Có kế hoạch', report: 'Có báo cáo' }, measure: { allOf: ['plan', 'report'] } }],
  scales: ['options'],
  plain: true,
  cause: notMet,
};
