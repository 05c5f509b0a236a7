import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber, write, writeFraction } from '../src/decimal.ts';
import { round } from '../src/rounding.ts';
import {
  type Rational,
  INFINITY,
  MINUS_INFINITY,
  add,
  ceiling,
  compare,
  divide,
  equal,
  floor,
  multiply,
  rational,
  subtract,
} from '../src/points.ts';

const RUNS = 2000;
/** Small numbers, and numbers around the edge of what a double holds exactly. */
const whole = fc.oneof(fc.bigInt(-1000n, 1000n), fc.bigInt(2n ** 53n - 3n, 2n ** 53n + 3n), fc.bigInt(-(2n ** 70n), 2n ** 70n));
const below = whole.filter((n) => n !== 0n);
const numbers = fc.tuple(whole, below);
type Pair = readonly [bigint, bigint];
const of = ([n, d]: Pair): Rational => rational(n, d);

/** The same fraction, whatever it is reduced to: held against cross products of the operands, in bigint only. */
const is = (result: Rational, n: bigint, d: bigint): boolean => BigInt(result.n) * d === n * BigInt(result.d);
const isReduced = ({ n, d }: Rational): boolean => {
  let [a, b] = [BigInt(n) < 0n ? -BigInt(n) : BigInt(n), BigInt(d)];
  while (b !== 0n) [a, b] = [b, a % b];
  const fits = [n, d].every((part) => Number.isSafeInteger(Number(part)));
  return (
    a === 1n && BigInt(d) > 0n && (fits ? typeof n === 'number' && typeof d === 'number' : typeof n === 'bigint' && typeof d === 'bigint')
  );
};
const both = (holds: (a: Pair, b: Pair) => boolean): void => fc.assert(fc.property(numbers, numbers, holds), { numRuns: RUNS });

describe('fractions, against bigint', () => {
  test('add', () => both(([a, b], [c, d]) => is(add(of([a, b]), of([c, d])), a * d + c * b, b * d)));
  test('subtract', () => both(([a, b], [c, d]) => is(subtract(of([a, b]), of([c, d])), a * d - c * b, b * d)));
  test('multiply', () => both(([a, b], [c, d]) => is(multiply(of([a, b]), of([c, d])), a * c, b * d)));
  test('divide', () => both(([a, b], [c, d]) => c === 0n || is(divide(of([a, b]), of([c, d])), a * d, b * c)));
  test('compare', () =>
    both(([a, b], [c, d]) => {
      const sign = (a * d - c * b) * (b * d < 0n ? -1n : 1n);
      return Math.sign(compare(of([a, b]), of([c, d]))) === (sign < 0n ? -1 : sign > 0n ? 1 : 0);
    }));
  test('every result is reduced, in numbers where they hold it', () =>
    both((a, b) => isReduced(add(of(a), of(b))) && isReduced(multiply(of(a), of(b)))));
  test('floor ≤ x < floor + 1, and ceiling = −floor(−x)', () =>
    both((a) => {
      const [low, high] = [floor(of(a)), ceiling(of(a))];
      const inside = compare(low, of(a)) <= 0 && compare(of(a), add(low, rational(1))) < 0;
      return inside && compare(of(a), high) <= 0 && compare(subtract(high, low), rational(1)) <= 0;
    }));
  test('a sum of safe numbers that is not safe, a product that is not, and back', () => {
    const edge = rational(2n ** 53n - 1n);
    expect(add(edge, subtract(edge, rational(1)))).toEqual({ n: 2n ** 54n - 3n, d: 1n });
    expect(subtract(add(edge, edge), edge)).toEqual({ n: 9007199254740991, d: 1 });
    expect(multiply(edge, edge)).toEqual({ n: (2n ** 53n - 1n) ** 2n, d: 1n });
    expect(divide(multiply(edge, edge), edge)).toEqual(edge);
  });
  test('both infinities have their place', () => {
    expect(compare(INFINITY, rational(10n ** 30n))).toBeGreaterThan(0);
    expect(compare(MINUS_INFINITY, rational(-(10n ** 30n)))).toBeLessThan(0);
    expect(compare(INFINITY, INFINITY)).toBe(0);
    expect(compare(MINUS_INFINITY, INFINITY)).toBeLessThan(0);
  });
  test('a fraction over zero is refused', () => {
    expect(() => rational(1, 0)).toThrow(RangeError);
    expect(() => divide(rational(1), rational(0))).toThrow(RangeError);
  });
});

describe('rounding, against the definition of each mode', () => {
  const third = rational(1, 3);
  test.each([
    // value, places, half-up, half-even, half-down, up, down, ceiling, floor: each by its definition, by hand
    ['8.135', 2, '8.14', '8.14', '8.13', '8.14', '8.13', '8.14', '8.13'],
    ['8.125', 2, '8.13', '8.12', '8.12', '8.13', '8.12', '8.13', '8.12'],
    ['-8.125', 2, '-8.13', '-8.12', '-8.12', '-8.13', '-8.12', '-8.12', '-8.13'],
    ['0.005', 2, '0.01', '0', '0', '0.01', '0', '0.01', '0'],
    ['-0.004', 2, '0', '0', '0', '-0.01', '0', '0', '-0.01'],
    ['2.5', 0, '3', '2', '2', '3', '2', '3', '2'],
    ['1.0051', 2, '1.01', '1.01', '1.01', '1.01', '1', '1.01', '1'],
    ['95.44', 2, '95.44', '95.44', '95.44', '95.44', '95.44', '95.44', '95.44'],
  ] as const)('%s to %i places', (value, places, ...expected) => {
    const modes = ['half-up', 'half-even', 'half-down', 'up', 'down', 'ceiling', 'floor'] as const;
    expect(modes.map((mode) => write(round(readNumber(value) as Rational, places, mode)))).toEqual(expected);
  });
  test('a third is rounded from the fraction itself', () => {
    expect(write(round(third, 2, 'half-up'))).toBe('0.33');
    expect(write(round(third, 2, 'up'))).toBe('0.34');
    expect(write(round(rational(2, 3), 10, 'half-up'))).toBe('0.6666666667');
  });
  test('what is half to every digit but one far away is no half', () => {
    const hair = add(rational(1, 200), rational(1n, 10n ** 40n));
    expect(write(round(hair, 2, 'half-down'))).toBe('0.01');
    expect(write(round(subtract(rational(1, 200), rational(1n, 10n ** 40n)), 2, 'half-up'))).toBe('0');
  });
});

describe('decimal text', () => {
  test.each(['0', '7', '0.5', '1.425', '102.5', '999999999999999.9999999999', '-3.07'])('%s is written as it was read', (text) => {
    expect(write(readNumber(text) as Rational)).toBe(text);
  });
  test('zeros at the end say nothing', () => expect(write(readNumber('102.50') as Rational)).toBe('102.5'));
  test('a JavaScript number is read by its shortest decimal', () => {
    expect(equal(readNumber(0.1) as Rational, rational(1, 10))).toBe(true);
    expect(equal(readNumber(1e-7) as Rational, rational(1n, 10n ** 7n))).toBe(true);
  });
  test('what has no end is written as a fraction', () => {
    expect(write(rational(2, 3))).toBe('2/3');
    expect(writeFraction(rational(57, 40))).toBe('57/40');
  });
  test.each([
    ['80,5', 'comma'],
    ['１２', 'wide-digits'],
    ['NaN', 'not-finite'],
    [NaN, 'not-finite'],
    [Infinity, 'not-finite'],
    ['1e400', 'exponent'],
    ['-0', 'minus-zero'],
    [-0, 'minus-zero'],
    ['-0.00', 'minus-zero'],
    ['1234567890123456', 'too-long'],
    [1e21, 'too-long'],
    ['0x10', 'unreadable'],
    ['1_000', 'unreadable'],
    ['007', 'unreadable'],
    ['+5', 'unreadable'],
    [' 5', 'spaced'],
    ['', 'unreadable'],
    [null, 'unreadable'],
    [10n, 'unreadable'],
  ])('%s is refused: %s', (text, fault) => {
    expect(readNumber(text)).toBe(fault);
  });
});
