/** A part of a whole, from its two figures. A whole of nothing leaves nothing to measure. */
import { shares } from '../space.ts';
import { before } from '../interval.ts';
import { INFINITY, compare, divide, isFinite, isZero } from '../points.ts';
import type { Measure } from './measure.ts';

export const ratio: Measure<'ratio'> = {
  reads: (facts) => facts,
  fact: 'number',
  space: ({ mayExceed }) => (String(mayExceed) === 'true' ? { ...shares, to: before(INFINITY) } : shares),
  value: ([part, whole], space) => {
    if (!part || !whole) throw new TypeError('a ratio reads two figures');
    if (compare(part, whole) > 0 && isFinite(space.to.at)) return 'part-exceeds-whole';
    return isZero(whole) ? 'over-zero' : divide(part, whole);
  },
  scales: ['proportional', 'bands'],
  plain: true,
};
