/** Amounts with their sign, as tables show them. */
import { readFraction, write } from '../decimal.ts';
import { type Rational, isNegative, isZero, negate } from '../points.ts';
import { amountText, wayOf } from '../say/amounts.ts';
import type { Language } from '../say/language.ts';

const signs = { up: '+', down: '−', same: '' };

/** A part; “≈” where it has no end; nothing where it is unknown. */
export function signedPart(language: Language, part: string): string {
  if (part === 'unknown') return '';
  const size = amountText({ ...language, roughly: (number) => `≈${number}` }, part);
  const sign = signs[wayOf(part)];
  return size.startsWith('≈') ? `≈${sign}${size.slice(1)}` : `${sign}${size}`;
}

/** A printed number, with the decimals of its framework. */
export function signedNumber(language: Language, text: string, places: number): string {
  if (text === 'unknown') return '';
  const value = readFraction(text);
  return `${isZero(value) ? '' : isNegative(value) ? '−' : '+'}${language.number(write(sizeOf(value)), places)}`;
}

/** A number with the minus sign that the changes beside it have. */
export const minusText = (number: string): string => number.replace(/^-/, signs.down);

const sizeOf = (value: Rational): Rational => (isNegative(value) ? negate(value) : value);
