/** The edges of exactness: decimal text in, decimal text out. Nothing between the edges is a decimal. */
import { Decimal } from 'decimal.js';
import { type Rational, ZERO, multiply, rational, isFinite, isWhole, divide, whole } from './points.ts';

// A constructor of our own: the global one's settings belong to the host.
export const Exact = Decimal.clone({ precision: 1e3, toExpNeg: -9e15, toExpPos: 9e15, defaults: true });

/** What can be wrong with a number as it was written, most telling first. */
export type NumberFault =
  | 'comma'
  | 'wide-digits'
  | 'not-finite'
  | 'exponent'
  | 'minus-zero'
  | 'thousands'
  | 'spaced'
  | 'percent'
  | 'words'
  | 'too-long'
  | 'unreadable';

const plain = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;

/**
 * Reads a number as it was written: text in plain decimal notation (up to 15 digits before the point and 10 after), or a
 * JavaScript number by its shortest decimal. Anything else is named, never guessed.
 */
export function readNumber(found: unknown): Rational | NumberFault {
  if (typeof found === 'number') {
    if (found > 0 && found < 1e15 && Number.isSafeInteger(found)) return whole(found);
    if (!Number.isFinite(found)) return 'not-finite';
    if (Object.is(found, 0)) return ZERO;
    if (Number.isSafeInteger(found) && found > 0) return 'too-long';
    if (Object.is(found, -0)) return 'minus-zero';
    const shortest = String(found);
    return readNumber(shortest.includes('e') ? new Exact(found).toFixed() : shortest);
  }
  if (typeof found !== 'string') return 'unreadable';
  const short = shortPlain(found);
  if (short) return short;
  if (plain.test(found)) return found.startsWith('-0') && /^-0(\.0+)?$/.test(found) ? 'minus-zero' : fraction(found);
  return faultOf(found);
}

/** Reads a share as it was written, `95%` or `0.95`. */
export function readShare(found: unknown): Rational | NumberFault {
  if (typeof found !== 'string' || !found.endsWith('%')) return readNumber(found);
  const hundredths = readNumber(found.slice(0, -1));
  return typeof hundredths === 'string' ? hundredths : divide(hundredths, rational(100));
}

/** Most numbers are short and plain: read digit by digit; nothing where it is not one of those. */
function shortPlain(text: string): Rational | undefined {
  const { length } = text;
  if (length > 15 || length === 0) return undefined;
  let [n, point] = [0, -1];
  for (let index = 0; index < length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) n = n * 10 + digit;
    else if (digit === POINT && point < 0) point = index;
    else return undefined;
  }
  const before = point < 0 ? length : point;
  const after = length - before - 1;
  if (before === 0 || after === 0 || after > 10 || (before > 1 && text.startsWith('0'))) return undefined;
  return point < 0 ? whole(n) : rational(n, 10 ** after);
}

/** A full stop, counted from the digit 0. */
const POINT = -2;

function fraction(text: string): Rational {
  const point = text.indexOf('.');
  if (point < 0) return text.length <= 15 ? rational(Number(text)) : rational(BigInt(text));
  const digits = text.slice(0, point) + text.slice(point + 1);
  const ten = tenTo(text.length - point - 1);
  return text.length <= 15 ? rational(Number(digits), ten.n) : rational(BigInt(digits), ten.n);
}

function faultOf(text: string): NumberFault {
  if (/^-?\d+,\d+$/.test(text)) return 'comma';
  if (/[\uff10-\uff19]/.test(text)) return 'wide-digits';
  if (/^[+-]?\.?(nan|inf|infinity)$/i.test(text)) return 'not-finite';
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(text)) return 'exponent';
  if (/^-?\d{1,3}([.,]\d{3})+([.,]\d+)?$/.test(text)) return /^-?\d+\.\d+$/.test(text) ? 'too-long' : 'thousands';
  if (/^-?\d[\d., ]*\s*%$/.test(text)) return 'percent';
  if (/^\s*-?\d[\d.,\s]*$/.test(text) && /\s/.test(text)) return 'spaced';
  if (/^-?\d[\d., ]*\p{L}[^\d]*$/u.test(text)) return 'words';
  return /^-?\d+(\.\d+)?$/.test(text) && !/^-?0\d/.test(text) ? 'too-long' : 'unreadable';
}

const TENS = Array.from({ length: 16 }, (_, places) => rational(10 ** places));
export const tenTo = (places: number): Rational => TENS[places] ?? rational(10n ** BigInt(places));

/** A decimal text without needless zeros ("4.75", "5", "-0.5") where there is one, else the fraction ("1/3"). */
export function write(value: Rational): string {
  if (!isFinite(value)) return value.n < 0 ? '-∞' : '∞';
  if (isWhole(value)) return String(value.n);
  const places = placesOf(value.d);
  if (places === undefined) return writeFraction(value);
  const digits = String(multiply(value, tenTo(places)).n);
  const [sign, size] = digits.startsWith('-') ? ['-', digits.slice(1)] : ['', digits];
  const padded = size.padStart(places + 1, '0');
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

/** By places, then by number: most scores are written again and again. */
const written: string[][] = [];
const KEPT = 20_000;

/** So many units of the last place, as `write` writes them. */
export function writeWhole(whole: number, places: number): string {
  if (whole < 0 || whole >= KEPT) return write(rational(whole, 10 ** places));
  const texts = (written[places] ??= new Array<string>(KEPT));
  return (texts[whole] ??= write(rational(whole, 10 ** places)));
}

/** How many decimal places a fraction with this below it has; nothing where it has no end. */
function placesOf(d: number | bigint): number | undefined {
  if (typeof d === 'number') {
    const small = TENS.findIndex((ten) => (ten.n as number) % d === 0);
    if (small >= 0) return small;
  }
  let [rest, places] = [BigInt(d), 0];
  for (const prime of [10n, 5n, 2n]) for (; rest % prime === 0n; rest /= prime) places += 1;
  return rest === 1n ? places : undefined;
}

/** "95%": a share for people. */
export const writeShare = (value: Rational): string => `${write(multiply(value, rational(100)))}%`;

/** "19/20": always a fraction, but for whole numbers. */
export const writeFraction = (value: Rational): string => (isWhole(value) ? String(value.n) : `${value.n}/${value.d}`);

/** True where rounding to so many places changes nothing. */
export const hasPlaces = (value: Rational, places: number): boolean => isWhole(value) || isWhole(multiply(value, tenTo(places)));

/** Reads back what `write` and `writeFraction` wrote. */
export function readFraction(text: string): Rational {
  const short = shortPlain(text);
  if (short) return short;
  const [n = '', d] = text.split('/');
  if (d === undefined) return fraction(n);
  return text.length <= 16 ? rational(Number(n), Number(d)) : rational(BigInt(n), BigInt(d));
}
