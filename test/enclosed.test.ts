/** What is known of a number before it is added up, against bigint: it never lies elsewhere, and rounds to nothing else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Enclosed, enclosed, exactly, isUnits, less, negated, rounded, textOf, total } from '../src/enclosed.ts';
import { type Rational, rational, wholePart } from '../src/points.ts';
import { type RoundingMode, roundingModes } from '../src/rounding.ts';

const RUNS = { numRuns: 2000 };
const UNIT = 10n ** 8n;
const EDGE = 2 ** 53 - 1;

/** Points and thresholds as they occur, numbers at the edges of 32 bits and of what a double holds. */
const over = fc.oneof(
  fc.integer({ min: -5000, max: 5000 }),
  fc.integer({ min: 2_000_000_000 - 3, max: 2_000_000_000 + 3 }),
  fc.integer({ min: -90_071_993, max: 90_071_993 }),
  fc.maxSafeInteger(),
);
const under = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 199_990, max: 200_010 }), fc.integer({ min: 1, max: EDGE }));
const fractions = fc.tuple(over, under);

const publish = (one: Enclosed, places: number, mode: RoundingMode): string => textOf(rounded(one, places, mode));

/** Where n/d × 10⁸ lies, held against both ends by cross products. */
function holds({ low, slack }: Enclosed, n: bigint, d: bigint): boolean {
  if (slack === Infinity) return true;
  const at = n * UNIT;
  return BigInt(low) * d <= at && at <= (BigInt(low) + BigInt(slack)) * d;
}

const sumOf = (all: readonly (readonly [number, number])[]): readonly [bigint, bigint] =>
  all.reduce<readonly [bigint, bigint]>(([n, d], [a, b]) => [n * BigInt(b) + BigInt(a) * d, d * BigInt(b)], [0n, 1n]);

const isFraction = ({ n, d }: Rational, a: bigint, b: bigint): boolean => BigInt(n) * b === a * BigInt(d);

test('how many times one number goes into another, up to the edge of doubles', () => {
  const large = fc.oneof(fc.integer({ min: 0, max: EDGE }), fc.integer({ min: EDGE - 5, max: EDGE }));
  const by = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: EDGE }), fc.integer({ min: EDGE - 5, max: EDGE }));
  fc.assert(
    fc.property(large, by, (n, d) => BigInt(wholePart(n, d)) === BigInt(n) / BigInt(d)),
    { numRuns: 20_000 },
  );
});

test('a fraction lies between its ends; without slack it is so many units', () => {
  fc.assert(
    fc.property(fractions, ([n, d]) => {
      const one = enclosed(rational(n, d));
      const isWhole = (BigInt(n) * UNIT) % BigInt(d) === 0n;
      return holds(one, BigInt(n), BigInt(d)) && (one.slack === Infinity || one.slack === (isWhole ? 0 : 1));
    }),
    RUNS,
  );
});

test('small sums are settled before they are added up', () => {
  const third = enclosed(rational(1, 3));
  expect([third.low, third.slack]).toEqual([33_333_333, 1]);
  const two = total([third, third]);
  expect([two.low, two.slack, publish(two, 2, 'half-up'), typeof two.value]).toEqual([66_666_666, 2, '0.67', 'function']);
});

test('sums, differences and opposites lie between their ends, and are exact when they are added up', () => {
  fc.assert(
    fc.property(fc.array(fractions, { minLength: 1, maxLength: 8 }), fractions, (terms, [n, d]) => {
      const [a, b] = sumOf(terms);
      const all = total(terms.map(([over, under]) => enclosed(rational(over, under))));
      const rest = less(all, enclosed(rational(n, d)));
      const [p, q] = [a * BigInt(d) - BigInt(n) * b, b * BigInt(d)];
      const isHeld = holds(all, a, b) && holds(rest, p, q) && holds(negated(rest), -p, q);
      return isHeld && isFraction(exactly(rest), p, q) && isFraction(exactly(all), a, b);
    }),
    RUNS,
  );
});

test.each(roundingModes)('what is published without adding up is what the sum comes to, %s', (mode) => {
  const points = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 1, max: 40 }));
  fc.assert(
    fc.property(fc.array(points, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 3 }), (terms, places) => {
      const sum = (): Enclosed => total(terms.map(([n, d]) => enclosed(rational(n, d))));
      const added = enclosed(exactly(sum()));
      return publish(sum(), places, mode) === publish({ ...added, low: 0, slack: Infinity }, places, mode);
    }),
    RUNS,
  );
});

test('so many units, or not', () => {
  const [third, half] = [enclosed(rational(1, 3)), enclosed(rational(1, 2))];
  expect([isUnits(half, 50_000_000), isUnits(third, 33_333_333), isUnits(total([third, third, third]), 100_000_000)]).toEqual([
    true,
    false,
    true,
  ]);
});

test('a sum that leaves the safe integers on its way is added up exactly', () => {
  const [more, less] = [enclosed(rational(90_071_991, 256)), enclosed(rational(-90_071_989, 256))];
  const all = total([...new Array<Enclosed>(401).fill(more), ...new Array<Enclosed>(400).fill(less)]);
  const n = 401n * 90_071_991n - 400n * 90_071_989n;
  expect(holds(all, n, 256n) && isFraction(exactly(all), n, 256n)).toBe(true);
});
