/** Amounts that moved, as people read them. */
import { hasPlaces, readFraction, write } from '../decimal.ts';
import { isNegative, isZero, negate, type Rational } from '../points.ts';
import { round } from '../rounding.ts';
import type { Language } from './language.ts';
import type { Way } from './standings.ts';

const SHORT = 4;

/** Without its sign: exactly where a few decimals do, else about, with as few as tell it from nothing. */
export function amountText(language: Language, part: string): string {
  const value = sizeOf(readFraction(part));
  if (hasPlaces(value, SHORT)) return language.number(write(value));
  const places = [2, SHORT, 10].find((some) => !isZero(round(value, some, 'half-up'))) ?? 10;
  return language.roughly(language.number(write(round(value, places, 'half-up'))));
}

export const wayOf = (part: string): Way => {
  const value = readFraction(part);
  return isZero(value) ? 'same' : isNegative(value) ? 'down' : 'up';
};

const sizeOf = (value: Rational): Rational => (isNegative(value) ? negate(value) : value);
