/**
 * Exact numbers that are added up only when someone asks for them. Until then it is known between which two decimals each lies,
 * and that settles most roundings and comparisons: sums of unlike fractions grow long, and few are ever looked at.
 */
import { write, writeWhole } from './decimal.ts';
import { type RoundingMode, round, wholeOf } from './rounding.ts';
import { type Rational, ZERO, compare, equal, negate, rational, subtract, sum, wholePart } from './points.ts';

/** The places that are known before anything is added up. */
const PLACES = 8;
const UNIT = 10 ** PLACES;
/** How many units one of the last place is, by places. */
const LAST = Array.from({ length: PLACES + 1 }, (_, places) => 10 ** (PLACES - places));

export interface Enclosed {
  /** It lies from `low` to `low + slack`, in units of 10⁻⁸; without slack it is `low`. */
  readonly low: number;
  readonly slack: number;
  /** The number, or how it comes about. */
  value: Rational | (() => Rational);
}

export const NOTHING: Enclosed = { low: 0, slack: 0, value: ZERO };

/** Of a number that small ones do not hold. */
const ANYWHERE = { low: 0, slack: Infinity };

/** A number that is there. */
export function enclosed(value: Rational): Enclosed {
  const { n, d } = value;
  if (n === 0) return NOTHING;
  if (typeof n !== 'number' || typeof d !== 'number') return { ...ANYWHERE, value };
  if (d !== 1 && d <= LARGEST && n > 0 && n <= LARGEST * SHORT) return short(n, d, value);
  const top = n * UNIT;
  if (!Number.isSafeInteger(top)) return { ...ANYWHERE, value };
  if (d === 1) return { low: top, slack: 0, value };
  const low = top < 0 ? -wholePart(-top, d) : wholePart(top, d);
  const rest = top - low * d;
  return { low: rest < 0 ? low - 1 : low, slack: rest === 0 ? 0 : 1, value };
}

const SHORT = 10_000;
/** Numbers up to here times `SHORT` are 32-bit numbers still. */
const LARGEST = 200_000;

/** Four places at a time: the same division, which a machine does much faster on 32-bit numbers. */
function short(n: number, d: number, value: Rational): Enclosed {
  const whole = (n / d) | 0;
  const first = (n - whole * d) * SHORT;
  const four = (first / d) | 0;
  const second = (first - four * d) * SHORT;
  const eight = (second / d) | 0;
  const low = whole * UNIT + four * SHORT + eight;
  return Number.isSafeInteger(low) ? { low, slack: eight * d === second ? 0 : 1, value } : { ...ANYWHERE, value };
}

/** A number in whole units of 10⁻⁸, where it is so many. */
export function unitsOf(value: Rational): number | undefined {
  const { low, slack } = enclosed(value);
  return slack === 0 ? low : undefined;
}

/** So many units of 10⁻⁸. */
export const fromUnits = (units: number): Rational => rational(units, UNIT);

/** The number itself: added up the first time, and kept. */
export function exactly(one: Enclosed): Rational {
  if (typeof one.value === 'function') one.value = one.value();
  return one.value;
}

/** A sum, not added up yet. */
export function total(terms: readonly Enclosed[]): Enclosed {
  let low = 0;
  let slack = 0;
  let [some, many, isSafe] = [NOTHING, 0, true];
  for (const term of terms) {
    if (term === NOTHING) continue;
    low += term.low;
    isSafe &&= Number.isSafeInteger(low);
    slack += term.slack;
    some = term;
    many += 1;
  }
  if (many < 2) return some;
  if (!isSafe) return { ...ANYWHERE, value: sumOf(terms) };
  return slack === 0 ? known(low) : { low, slack, value: sumOf(terms) };
}

const sumOf = (terms: readonly Enclosed[]) => (): Rational => sum(terms.map(exactly));
const known = (units: number): Enclosed => ({ low: units, slack: 0, value: () => fromUnits(units) });

/** `a − b`, not reckoned yet. */
export function less(a: Enclosed, b: Enclosed): Enclosed {
  if (a === b) return NOTHING;
  if (b === NOTHING) return a;
  return difference(a, b);
}

function difference(a: Enclosed, b: Enclosed): Enclosed {
  const [low, slack] = [a.low - b.low - b.slack, a.slack + b.slack];
  const value = (): Rational => subtract(exactly(a), exactly(b));
  return Number.isSafeInteger(low) ? { low, slack, value } : { ...ANYWHERE, value };
}

export function negated(one: Enclosed): Enclosed {
  if (one === NOTHING) return one;
  return { low: -one.low - one.slack, slack: one.slack, value: () => negate(exactly(one)) };
}

/** The number rounded, in whole units of its last place; nothing where it must be added up first. */
function wholeUnits(low: number, slack: number, places: number, mode: RoundingMode): number | undefined {
  if (places > PLACES || !Number.isSafeInteger(low + slack)) return undefined;
  const unit = LAST[places] as number;
  const whole = wholeOf(low, unit, mode);
  return slack === 0 || wholeOf(low + slack, unit, mode) === whole ? whole : undefined;
}

/** The same in units of 10⁻⁸. */
export function roundedUnits(low: number, slack: number, places: number, mode: RoundingMode): number | undefined {
  const whole = wholeUnits(low, slack, places, mode);
  return whole === undefined ? undefined : whole * (LAST[places] as number);
}

export function rounded(one: Enclosed, places: number, mode: RoundingMode): Enclosed {
  const whole = wholeUnits(one.low, one.slack, places, mode);
  if (whole === undefined) return enclosed(round(exactly(one), places, mode));
  return { low: whole * (LAST[places] as number), slack: 0, value: () => rational(whole, 10 ** places) };
}

/** A number without slack as `write` writes it. */
export const textOf = (one: Enclosed): string => (one.slack === 0 ? textOfUnits(one.low) : write(exactly(one)));

export function textOfUnits(units: number): string {
  const hundredths = Math.trunc(units / HUNDREDTH);
  return hundredths * HUNDREDTH === units ? writeWhole(hundredths, 2) : write(fromUnits(units));
}

const HUNDREDTH = UNIT / 100;

/** True where the number is so many units. */
export const isUnits = (one: Enclosed, units: number): boolean =>
  one.slack === 0 ? one.low === units : units >= one.low && units <= one.low + one.slack && equal(exactly(one), fromUnits(units));

export function isSame(a: Enclosed, b: Enclosed): boolean {
  if (a === b) return true;
  if (a.low > b.low + b.slack || b.low > a.low + a.slack) return false;
  return (a.slack === 0 && b.slack === 0) || equal(exactly(a), exactly(b));
}

/** Negative, zero or positive as `a` lies before, at or after `b`. */
export function inOrder(a: Enclosed, b: Enclosed): number {
  if (a.slack === 0 && b.slack === 0) return a.low - b.low;
  if (a.low > b.low + b.slack) return 1;
  return b.low > a.low + a.slack ? -1 : compare(exactly(a), exactly(b));
}

/** What is read off a number, where that never turns back as the number grows: both ends mostly tell it. */
export function settle<T extends string | boolean>(one: Enclosed, read: (value: Rational) => T): T {
  if (Number.isSafeInteger(one.low + one.slack) && typeof one.value === 'function') {
    const first = read(rational(one.low, UNIT));
    if (one.slack === 0 || read(rational(one.low + one.slack, UNIT)) === first) return first;
  }
  return read(exactly(one));
}
