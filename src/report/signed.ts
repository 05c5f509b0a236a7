/** Amounts with their sign, as tables show them. */
import { readFraction, write } from '../decimal.ts';
import { type Rational, isNegative, isZero, negate } from '../points.ts';
import { amountText, wayOf } from '../say/amounts.ts';
import type { Language } from '../say/language.ts';

const signs = { up: '+', down: '−', same: '' };

/** A part that may have no end; nothing where it is unknown. */
export const signedPart = (language: Language, part: string): string =>
  part === 'unknown' ? '' : `${signs[wayOf(part)]}${amountText(language, part)}`;

/** A printed number, with the decimals of its framework. */
export function signedNumber(language: Language, text: string, places: number): string {
  if (text === 'unknown') return '';
  const value = readFraction(text);
  return `${isZero(value) ? '' : isNegative(value) ? '−' : '+'}${language.number(write(sizeOf(value)), places)}`;
}

const sizeOf = (value: Rational): Rational => (isNegative(value) ? negate(value) : value);
