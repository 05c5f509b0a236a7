/** The one place where a score is rounded; `decimal.js` decides each case there is. */
import { Decimal } from 'decimal.js';
import { Exact, tenTo } from './decimal.ts';
import { type Rational, add, divide, isWhole, multiply, rational, wholePart } from './points.ts';

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
    return divide(rational(wholeOf(n, d, mode)), tenTo(places));
  }
  const [over, under] = [BigInt(n), BigInt(d)];
  const size = over < 0n ? -over : over;
  const whole = size / under;
  const rounded = whole + (goesUp(mode, over < 0n, whole % 2n === 1n, sideOf((size % under) * 2n, under)) ? 1n : 0n);
  return rational(over < 0n ? -rounded : rounded, 10n ** BigInt(places));
}

/** `n / d` as a whole number, by the mode; both are safe integers, `d` less than 2⁵². */
export function wholeOf(n: number, d: number, mode: RoundingMode): number {
  const size = n < 0 ? -n : n;
  const whole = wholePart(size, d);
  const cut = size - whole * d;
  const rounded = cut !== 0 && goesUp(mode, n < 0, whole % 2 === 1, sideOf(cut * 2, d)) ? whole + 1 : whole;
  return n < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Twice a number below it is still a safe integer. */
const MIDDLE = 2 ** 52;

type Side = '.1' | '.5' | '.9';
/** On which side of the middle what is cut off lies, from twice of it: one digit is enough for every mode. */
const sideOf = <T extends number | bigint>(rest: T, d: T): Side => (rest < d ? '.1' : rest === d ? '.5' : '.9');

/** For each mode: whether it goes to the next whole number away from zero, by sign, by the last digit, and by the side. */
const decided = new Map<RoundingMode, boolean[]>();

/** Asked of the library once for each case there is. */
function goesUp(mode: RoundingMode, isNegative: boolean, isOdd: boolean, side: Side): boolean {
  let cases = decided.get(mode);
  if (!cases) decided.set(mode, (cases = []));
  const which = (isNegative ? 1 : 0) + (isOdd ? 2 : 0) + (side === '.1' ? 0 : side === '.5' ? 4 : 8);
  let known = cases[which];
  if (known === undefined) {
    const whole = isOdd ? 1 : 0;
    const rounded = new Exact(`${isNegative ? '-' : ''}${whole}${side}`).toDecimalPlaces(0, modes[mode]);
    cases[which] = known = !rounded.abs().equals(whole);
  }
  return known;
}
