/**
 * Exact rational numbers: every score, measure and threshold of the library is one.
 * Safe integers carry the common case; a value that leaves them is carried by bigint, and comes back when it fits.
 */

/** A reduced fraction `n / d`, `d` never negative. `n` and `d` are both numbers, or both bigints where one is unsafe. */
export interface Rational {
  readonly n: number | bigint;
  readonly d: number | bigint;
}

export const ZERO: Rational = { n: 0, d: 1 };
export const ONE: Rational = { n: 1, d: 1 };
/** After every number: how far away `never` lies, and a side of the number line without an edge. */
export const INFINITY: Rational = { n: 1, d: 0 };
export const MINUS_INFINITY: Rational = { n: -1, d: 0 };

const wholes: Rational[] = [];
/** Counts up to here are kept: they are met again and again. */
const KEPT = 4_096;

/** A safe integer from 0 as it is. */
export const whole = (n: number): Rational => (n < KEPT ? (wholes[n] ??= { n, d: 1 }) : { n, d: 1 });

/** `n / d`, reduced. Throws a RangeError where `d` is zero. */
export function rational(n: number | bigint, d: number | bigint = 1): Rational {
  if (Number(d) === 0) throw new RangeError('a fraction over zero');
  if (Number.isSafeInteger(n) && Number.isSafeInteger(d) && d > 0) return small(n as number, d as number);
  return reduced(BigInt(n), BigInt(d));
}

export function add(a: Rational, b: Rational): Rational {
  if (a.n === 0) return b;
  if (b.n === 0) return a;
  if (a.d === 1 && b.d === 1) {
    const all = (a.n as number) + (b.n as number);
    if (Number.isSafeInteger(all)) return { n: all, d: 1 };
  }
  const left = product(a.n, b.d);
  const right = product(b.n, a.d);
  const bottom = product(a.d, b.d);
  if (left !== undefined && right !== undefined && bottom !== undefined) {
    const top = left + right;
    if (Number.isSafeInteger(top)) return small(top, bottom);
  }
  return reduced(BigInt(a.n) * BigInt(b.d) + BigInt(b.n) * BigInt(a.d), BigInt(a.d) * BigInt(b.d));
}

export const negate = (a: Rational): Rational => ({ n: a.n === 0 ? 0 : -a.n, d: a.d });

export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));

export function multiply(a: Rational, b: Rational): Rational {
  if (a.n === 0 || b.n === 0) return ZERO;
  const top = product(a.n, b.n);
  const bottom = product(a.d, b.d);
  if (top !== undefined && bottom !== undefined) return small(top, bottom);
  return reduced(BigInt(a.n) * BigInt(b.n), BigInt(a.d) * BigInt(b.d));
}

/** `a / b`. Throws a RangeError where `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  if (isZero(b)) throw new RangeError('a fraction over zero');
  return multiply(a, b.n < 0 ? { n: -b.d, d: -b.n } : { n: b.d, d: b.n });
}

/** Negative, zero or positive as `a` lies before, at or after `b`; both infinities have their place. */
export function compare(a: Rational, b: Rational): number {
  if (a.d === b.d && typeof a.n === 'number' && typeof b.n === 'number') return a.n - b.n;
  if (a.d === 0 && b.d === 0) return Number(a.n) - Number(b.n);
  const left = product(a.n, b.d);
  const right = product(b.n, a.d);
  if (left !== undefined && right !== undefined) return left - right;
  const gap = BigInt(a.n) * BigInt(b.d) - BigInt(b.n) * BigInt(a.d);
  return gap < 0n ? -1 : gap > 0n ? 1 : 0;
}

export const equal = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;
export const isZero = (a: Rational): boolean => a.n === 0;
export const isNegative = (a: Rational): boolean => a.n < 0;
export const isWhole = (a: Rational): boolean => a.d === 1 || a.d === 1n;
export const isFinite = (a: Rational): boolean => a.d !== 0;
export const least = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const most = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** Reduced once at the end, where small numbers do not hold the sum. */
export function sum(terms: Iterable<Rational>): Rational {
  let total = ZERO;
  let long: { n: bigint; d: bigint } | undefined;
  for (const term of terms) {
    if (long) long = plus(long, BigInt(term.n), BigInt(term.d));
    else {
      total = add(total, term);
      if (typeof total.n === 'bigint') long = { n: BigInt(total.n), d: BigInt(total.d) };
    }
  }
  return long ? reduced(long.n, long.d) : total;
}

const plus = ({ n, d }: { n: bigint; d: bigint }, over: bigint, under: bigint): { n: bigint; d: bigint } =>
  d % under === 0n ? { n: n + over * (d / under), d } : { n: n * under + over * d, d: d * under };

/** The largest whole number that is not above `a`. */
export function floor(a: Rational): Rational {
  const [n, d] = [BigInt(a.n), BigInt(a.d)];
  const quotient = n / d;
  return rational(n < 0n && quotient * d !== n ? quotient - 1n : quotient);
}

/** The smallest whole number that is not below `a`. */
export const ceiling = (a: Rational): Rational => negate(floor(negate(a)));

/** The product where plain numbers hold it exactly. */
function product(a: number | bigint, b: number | bigint): number | undefined {
  if (typeof a !== 'number' || typeof b !== 'number') return undefined;
  const c = a * b;
  return Number.isSafeInteger(c) ? c : undefined;
}

/**
 * How many times `d` goes into `n`, both safe integers from 0. The quotient of two numbers below 2⁵³ lies farther from the next
 * whole number than it can be rounded, so cutting it off is exact; and a machine does it much faster than a remainder.
 */
export const wholePart = (n: number, d: number): number => Math.trunc(n / d);

function small(n: number, d: number): Rational {
  if (d === 1) return { n, d };
  const common = (n | 0) === n && (d | 0) === d ? shortDivisor(n, d) : divisor(n, d);
  return common === 1 ? { n, d } : { n: n === 0 ? 0 : n / common, d: d / common };
}

/** Of 32-bit numbers: the same steps, which a machine takes much faster. */
function shortDivisor(n: number, d: number): number {
  let [a, b] = [(n < 0 ? -n : n) | 0, d | 0];
  while (b !== 0) {
    const rest = (a % b) | 0;
    a = b;
    b = rest;
  }
  return a;
}

function divisor(n: number, d: number): number {
  let [a, b] = [n < 0 ? -n : n, d];
  while (b !== 0) {
    const rest = a - wholePart(a, b) * b;
    a = b;
    b = rest;
  }
  return a;
}

function reduced(n: bigint, d: bigint): Rational {
  if (d < 0n) [n, d] = [-n, -d];
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  n /= a;
  d /= a;
  const [number, below] = [Number(n), Number(d)];
  return Number.isSafeInteger(number) && Number.isSafeInteger(below) ? { n: number, d: below } : { n, d };
}
