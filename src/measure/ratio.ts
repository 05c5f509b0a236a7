/** A part of a whole, from its two figures. A whole of nothing leaves nothing to measure. */
import { before, overlap } from '../interval.ts';
import { INFINITY, ONE, type Rational, ZERO, compare, divide, isFinite, isZero, multiply, rational } from '../points.ts';
import { shares } from '../space.ts';
import type { Values } from '../interval.ts';
import { line } from './along.ts';
import { type Measure, shareScales } from './measure.ts';
import { quotients } from './quotients.ts';

export const ratio: Measure<'ratio'> = {
  reads: (facts) => facts,
  fact: 'number',
  space: ({ mayExceed }) => (String(mayExceed) === 'true' ? { ...shares, to: before(INFINITY) } : shares),
  value: (figures, { space }) => {
    const [part, whole] = figures as readonly [Rational, Rational];
    if (compare(part, whole) > 0 && isFinite(space.to.at)) return 'part-exceeds-whole';
    return isZero(whole) ? 'nothing' : divide(part, whole);
  },
  reach: (figures, { space }) => {
    const [part, whole] = figures as readonly [Values, Values];
    return (inside) => quotients(part, whole, overlap(inside, space));
  },
  // More of the part: the whole is what it is.
  movable: 'first',
  along: ([, whole = ONE]) => line({ a: ZERO, b: ONE, c: whole, d: ZERO }),
  toward: (share, _, size) => [multiply(share, rational(BigInt(share.d) * BigInt(size))), rational(BigInt(share.d) * BigInt(size))],
  examples: [
    { facts: { part: 'Đúng hạn', whole: 'Tổng số' }, measure: { ratio: ['part', 'whole'] } },
    { facts: { part: { title: 'Đã giải ngân', places: 1 }, whole: 'Vốn giao' }, measure: { ratio: ['part', 'whole'] } },
    { facts: { part: 'Thực hiện', whole: 'Kế hoạch' }, measure: { ratio: ['part', 'whole'] }, mayExceed: true },
  ],
  scales: shareScales,
  plain: true,
  isPartOfWhole: true,
};
