/** The edges of exactness: decimal text in, rounded decimal text out. Nothing between the edges is a decimal. */
import { Decimal } from 'decimal.js';
import { type Rational, ZERO, add, multiply, rational, isFinite, isWhole, divide } from './points.ts';

// A constructor of our own: the global one's settings belong to the host.
const Exact = Decimal.clone({ precision: 1e3, toExpNeg: -9e15, toExpPos: 9e15, defaults: true });

const modes = {
  'half-up': Decimal.ROUND_HALF_UP, // away from zero
  'half-even': Decimal.ROUND_HALF_EVEN,
  'half-down': Decimal.ROUND_HALF_DOWN, // towards zero
  up: Decimal.ROUND_UP, // away from zero
  down: Decimal.ROUND_DOWN, // towards zero
  ceiling: Decimal.ROUND_CEIL,
  floor: Decimal.ROUND_FLOOR,
} as const satisfies Record<string, Decimal.Rounding>;

/** How a decimal that lies between two is rounded: `half-up` away from zero, `half-even` to the even one, … */
export type RoundingMode = keyof typeof modes;
export const roundingModes = Object.keys(modes) as readonly RoundingMode[];

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
    if (!Number.isFinite(found)) return 'not-finite';
    if (Object.is(found, 0)) return ZERO;
    if (Number.isSafeInteger(found) && found > 0) return found < 1e15 ? rational(found) : 'too-long';
    return Object.is(found, -0) ? 'minus-zero' : readNumber(new Exact(found).toFixed());
  }
  if (typeof found !== 'string') return 'unreadable';
  if (plain.test(found)) return /^-0(\.0+)?$/.test(found) ? 'minus-zero' : fraction(found);
  return faultOf(found);
}

/** Reads a share as it was written, `95%` or `0.95`. */
export function readShare(found: unknown): Rational | NumberFault {
  if (typeof found !== 'string' || !found.endsWith('%')) return readNumber(found);
  const hundredths = readNumber(found.slice(0, -1));
  return typeof hundredths === 'string' ? hundredths : divide(hundredths, rational(100));
}

function fraction(text: string): Rational {
  const [whole = '', digits = ''] = text.split('.');
  if (text.length <= 15) return rational(Number(whole + digits), 10 ** digits.length);
  return rational(BigInt(whole + digits), 10n ** BigInt(digits.length));
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

/** `value` to so many decimal places, by the mode: the one place where a score is rounded. */
export function round(value: Rational, places: number, mode: RoundingMode): Rational {
  const scaled = multiply(value, tenTo(places));
  return isWhole(scaled) ? value : roundScaled(scaled, places, mode);
}

/** What values so close below or above that no edge of rounding lies between are rounded to. */
export function roundBeside(value: Rational, side: 'below' | 'above', places: number, mode: RoundingMode): Rational {
  const scaled = multiply(value, tenTo(places));
  const isEdge = isWhole(multiply(scaled, rational(2)));
  return roundScaled(isEdge ? add(scaled, rational(side === 'below' ? -1 : 1, 4)) : scaled, places, mode);
}

/** Small numbers as they are, large ones as bigint: the same steps. */
function roundScaled({ n, d }: Rational, places: number, mode: RoundingMode): Rational {
  if (typeof n === 'number' && typeof d === 'number' && d < MIDDLE) {
    const size = n < 0 ? -n : n;
    const cut = size % d;
    const whole = (size - cut) / d;
    const rounded = whole + (goesUp(mode, n < 0, whole % 2 === 1, sideOf(cut * 2, d)) ? 1 : 0);
    return rounded === 0 ? ZERO : divide(rational(n < 0 ? -rounded : rounded), tenTo(places));
  }
  const [over, under] = [BigInt(n), BigInt(d)];
  const size = over < 0n ? -over : over;
  const whole = size / under;
  const rounded = whole + (goesUp(mode, over < 0n, whole % 2n === 1n, sideOf((size % under) * 2n, under)) ? 1n : 0n);
  return rational(over < 0n ? -rounded : rounded, 10n ** BigInt(places));
}

/** Twice a number below it is still a safe integer. */
const MIDDLE = 2 ** 52;

type Side = '.1' | '.5' | '.9';
/** On which side of the middle what is cut off lies, from twice of it: one digit is enough for every mode. */
const sideOf = <T extends number | bigint>(rest: T, d: T): Side => (rest < d ? '.1' : rest === d ? '.5' : '.9');

const decided = new Map<string, boolean>();

/** Whether a mode goes to the next whole number away from zero: asked of the library once for each case there is. */
function goesUp(mode: RoundingMode, isNegative: boolean, isOdd: boolean, side: Side): boolean {
  const key = `${mode} ${isNegative} ${isOdd} ${side}`;
  let known = decided.get(key);
  if (known === undefined) {
    const whole = isOdd ? 1 : 0;
    const rounded = new Exact(`${isNegative ? '-' : ''}${whole}${side}`).toDecimalPlaces(0, modes[mode]);
    decided.set(key, (known = !rounded.abs().equals(whole)));
  }
  return known;
}

const TENS = Array.from({ length: 16 }, (_, places) => rational(10 ** places));
const tenTo = (places: number): Rational => TENS[places] ?? rational(10n ** BigInt(places));

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
export const hasPlaces = (value: Rational, places: number): boolean => isWhole(multiply(value, tenTo(places)));

/** Reads back what `write` and `writeFraction` wrote. */
export function readFraction(text: string): Rational {
  if (text === '0') return ZERO;
  const [n = '', d] = text.split('/');
  if (d === undefined) return fraction(n);
  return text.length <= 16 ? rational(Number(n), Number(d)) : rational(BigInt(n), BigInt(d));
}
