/** Any one of several conditions: yes where at least one holds. */
import { ZERO } from '../points.ts';
import { noYes } from '../space.ts';
import { turned } from './along.ts';
import { anyBetween, anyOfThem, notMet } from './conditions.ts';
import type { Measure } from './measure.ts';

export const anyOf: Measure<'anyOf'> = {
  reads: (facts) => facts,
  fact: 'yes-no',
  space: () => noYes,
  value: anyOfThem,
  reach: anyBetween(anyOfThem),
  along: (met, which) => turned(met, which, anyOfThem),
  toward: (met) => [met, ZERO],
  examples: [{ facts: { onSite: 'Tại trụ sở', online: 'Trên mạng' }, measure: { anyOf: ['onSite', 'online'] } }],
  scales: ['options'],
  plain: true,
  cause: notMet,
};
