/** Growth since before, as a share of what was before; a fall is negative. From nothing, nothing can grow. */
import { type Values, shift } from '../interval.ts';
import { ONE, type Rational, ZERO, add, divide, isZero, multiply, negate, rational, subtract } from '../points.ts';
import { changes } from '../space.ts';
import { line } from './along.ts';
import { type Measure, shareScales } from './measure.ts';
import { quotients } from './quotients.ts';

const LESS_ONE = rational(-1);

export const change: Measure<'change'> = {
  reads: (facts) => facts,
  fact: 'number',
  space: () => changes,
  value: (figures) => {
    const [now, past] = figures as readonly [Rational, Rational];
    return isZero(past) ? 'nothing' : divide(subtract(now, past), past);
  },
  // now ÷ before − 1
  reach: (figures) => {
    const [now, past] = figures as readonly [Values, Values];
    return (inside) => {
      const found = quotients(now, past, shift(inside, ONE));
      return found && shift(found, LESS_ONE);
    };
  },
  // What was before is past.
  movable: 'first',
  along: ([, past = ONE]) => line({ a: negate(past), b: ONE, c: past, d: ZERO }),
  toward: (growth, _, size) => {
    const past = rational(BigInt(growth.d) * BigInt(size));
    return [multiply(add(growth, ONE), past), past];
  },
  examples: [{ facts: { now: 'Năm nay', past: 'Năm trước' }, measure: { change: ['now', 'past'] } }],
  scales: shareScales,
  plain: true,
};
