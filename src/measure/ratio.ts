/** A part of a whole, from its two figures. A whole of nothing leaves nothing to measure. */
import { shares } from '../space.ts';
import { compare, divide, isZero } from '../points.ts';
import type { Measure } from './measure.ts';

export const ratio: Measure<'ratio'> = {
  reads: (facts) => facts,
  fact: 'number',
  space: () => shares,
  value: ([part, whole]) => {
    if (!part || !whole) throw new TypeError('a ratio reads two figures');
    if (compare(part, whole) > 0) return 'part-exceeds-whole';
    return isZero(whole) ? 'over-zero' : divide(part, whole);
  },
  scales: ['proportional', 'bands'],
  plain: true,
};
