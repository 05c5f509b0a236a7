/** What weighted figures can still add up to: a sum of what is known, and so many more of each weight. */
import { type Interval, type Values, before, exactly, hull, shift, tighten } from '../interval.ts';
import { INFINITY, ONE, type Rational, ZERO, add, divide, isFinite, isZero, multiply, negate, rational } from '../points.ts';
import type { Reach } from './measure.ts';
import { onlyOne, valuesIn } from './values.ts';

export interface Term {
  readonly values: Values;
  readonly weight: Rational;
}

/** More starts than these are not tried one by one: their ends then stand for them. */
const MANY = 300;
/** Where the smallest weight is more steps than these, every step stands for the sums. */
const UNEVEN = 2_000;

export function sums(terms: readonly Term[]): Reach {
  let starts: readonly Rational[] = [ZERO];
  const free: Rational[] = [];
  for (const { values, weight } of terms) {
    const few = fewOf(values);
    if (few && few.length * starts.length <= MANY) starts = starts.flatMap((start) => few.map((one) => add(start, multiply(weight, one))));
    else {
      starts = starts.map((start) => add(start, multiply(weight, values.from.at)));
      free.push(multiply(weight, values.step ?? ONE));
    }
  }
  const more = multiples(free.filter((weight) => !isZero(weight)));
  return (part) => starts.map((start) => moved(more(shift(part, negate(start))), start)).reduce<Interval | undefined>(hull, undefined);
}

/** The values of a set one by one, where they are few. */
export function fewOf(values: Values): readonly Rational[] | undefined {
  const one = onlyOne(values);
  return one ? [one] : valuesIn(values);
}

const moved = (one: Interval | undefined, by: Rational): Interval | undefined => one && shift(one, by);

/** The largest number that all of these are multiples of; nothing where there are none. */
export function commonStep(numbers: readonly Rational[]): Rational | undefined {
  const all = numbers.filter((one) => !isZero(one));
  if (all.length === 0) return undefined;
  const below = all.reduce((product, { d }) => (product * BigInt(d)) / gcd(product, BigInt(d)), 1n);
  const above = all.map(({ n, d }) => (BigInt(n) * below) / BigInt(d)).reduce(gcd);
  return rational(above, below);
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** What so many of each weight, from none, can add up to. */
export function multiples(weights: readonly Rational[]): Reach {
  const step = commonStep(weights);
  if (!step) return (part) => tighten(part, exactly(ZERO));
  const all: Values = { from: before(ZERO), to: before(INFINITY), step };
  const sizes = weights.map((weight) => Number(divide(weight, step).n)).sort((a, b) => a - b);
  const [smallest = 1] = sizes;
  if (smallest === 1 || smallest > UNEVEN) return (part) => tighten(part, all);
  const first = firstOfEach(smallest, sizes.slice(1));
  return (part) => {
    const one = tighten(part, all);
    if (!one) return undefined;
    const low = lowestFrom(Number(divide(one.from.at, step).n), first);
    if (!isFinite(one.to.at)) return { from: before(multiply(rational(low), step)), to: one.to };
    const high = highestTo(Number(divide(one.to.at, step).n), first);
    if (high < low) return undefined;
    return { from: before(multiply(rational(low), step)), to: exactly(multiply(rational(high), step)).to };
  };
}

/**
 * The first reachable sum in each residue class of the smallest weight; from there on every number of the class is one
 * (Böcker and Lipták, "A fast and simple algorithm for the money changing problem", Algorithmica 48, 2007).
 */
function firstOfEach(smallest: number, others: readonly number[]): readonly number[] {
  const first: number[] = Array.from({ length: smallest }, (_, residue) => (residue === 0 ? 0 : Infinity));
  for (const weight of others) {
    for (let start = 0; start < smallest; start += 1) {
      let [residue, sum] = [start, first[start] as number];
      for (let next = (residue + weight) % smallest; sum + weight < (first[next] as number); next = (residue + weight) % smallest) {
        sum += weight;
        first[next] = sum;
        residue = next;
      }
    }
  }
  return first;
}

const lowestFrom = (at: number, first: readonly number[]): number =>
  Math.min(...first.map((from, residue) => Math.max(from, at + mod(residue - at, first.length))));

/** -1 where none is so low. */
const highestTo = (at: number, first: readonly number[]): number =>
  Math.max(
    ...first.map((from, residue) => {
      const last = at - mod(at - residue, first.length);
      return last < from ? -1 : last;
    }),
  );

const mod = (a: number, n: number): number => ((a % n) + n) % n;
