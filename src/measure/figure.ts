/** One figure, as a unit wrote it, read as the exact number that measures are made of; or what is wrong with it. */
import { hasPlaces, readFraction, readNumber, write, writeShare } from '../decimal.ts';
import { readDay, writeDay } from '../day.ts';
import { NEVER } from '../space.ts';
import { nearest } from '../nearest.ts';
import { type Pointer, type Problem, problem, quote } from '../problem.ts';
import { badDay, badNumber, notWhole, percentSign } from '../problem/written.ts';
import { ONE, type Rational, ZERO, compare, divide, equal, isNegative, isZero, rational, whole } from '../points.ts';
import type { Fact, FactKind } from '../shape/framework.ts';

type Reading = Rational | Problem;
export type Reader = (found: unknown, where: Pointer, fact: Fact) => Reading;

export const isProblem = (reading: Reading): reading is Problem => (reading as Rational).d === undefined;

/** A number from 0 with no more decimal places than allowed. */
export function readAmount(found: unknown, where: Pointer, places: number, unit?: string): Reading {
  const number = readNumber(found);
  if (typeof found === 'number' && typeof number === 'object' && number.d === 1 && number.n >= 0) return number;
  const isWhole = places === 0;
  // In a count neither 1,000 nor 80,5 is a number with a comma to be mended: it is not whole.
  if (isWhole && (number === 'comma' || number === 'thousands')) return notWhole(found, where, unit);
  if (typeof number === 'string') return badNumber(found, number, where, { isWhole, ...(unit !== undefined && { unit }) });
  if (isNegative(number)) return problem('negative', where, { found: quote(found) });
  // In a count a point separates thousands more often than decimals: 1.000 is not 1.
  const isPointed = isWhole && typeof found === 'string' && found.includes('.');
  if (hasPlaces(number, places) && !isPointed) return number;
  return isWhole ? notWhole(found, where, unit) : problem('too-many-places', where, { found: quote(found), allowed: String(places) });
}

/** Every spelling of a yes and a no, in lower case. */
export const words = { yes: ['yes', 'true', 'có'], no: ['no', 'false', 'không'] };

const readers: Record<FactKind, Reader> = {
  'yes-no': (found, where) => {
    if (found === 'yes') return ONE;
    if (found === 'no') return ZERO;
    const word = String(found).toLowerCase();
    if (words.yes.includes(word)) return ONE;
    return words.no.includes(word) ? ZERO : problem('not-yes-no', where, { found: quote(found) });
  },
  option: (found, where, { options = [] }) => {
    const index = options.indexOf(String(found));
    if (index >= 0) return whole(index);
    return problem('unknown-option', where, { found: quote(found), allowed: options }, nearest(String(found), options));
  },
  number: (found, where, { places = 0, unit }) => readAmount(found, where, places, unit),
  tally: (found, where, fact) => {
    if (typeof found === 'number') return readers.number(found, where, fact);
    const word = String(found).toLowerCase();
    if (words.yes.includes(word) || words.no.includes(word)) return readers['yes-no'](found, where, fact);
    return /\d/.test(word) ? readers.number(found, where, fact) : problem('not-tally', where, { found: quote(found) });
  },
  percent: (found, where, { places }) => {
    if (typeof found !== 'string' || !found.endsWith('%')) return percentSign(found, where);
    const number = readNumber(found.slice(0, -1));
    if (typeof number === 'string') return badNumber(found, number, where);
    if (places !== undefined && !hasPlaces(number, places))
      return problem('too-many-places', where, { found: quote(found), allowed: String(places) });
    const share = divide(number, rational(100));
    const inside = !isNegative(share) && compare(share, ONE) <= 0;
    return inside ? share : problem('share-outside', where, { found: quote(found) });
  },
  day: (found, where) => {
    if (found === 'never') return NEVER;
    const day = readDay(String(found));
    if (typeof day === 'number') return day >= 0 ? whole(day) : rational(day);
    return badDay(String(found), where, 'figure');
  },
};

export const readerOf = (kind: FactKind): Reader => readers[kind];

export const readFigure = (found: unknown, where: Pointer, fact: Fact): Reading => readers[fact.kind](found, where, fact);

/** A figure in the one text that a scorecard shows for it. */
export function writeFigure(figure: Rational, kind: FactKind, labels: readonly string[]): string {
  if (kind === 'day') return equal(figure, NEVER) ? 'never' : writeDay(Number(figure.n));
  if (kind === 'yes-no') return isZero(figure) ? 'no' : 'yes';
  if (kind === 'percent') return writeShare(figure);
  if (kind === 'number' || kind === 'tally') return write(figure);
  return labels[Number(figure.n)] ?? write(figure);
}

/** Reads back what `writeFigure` wrote. */
export function readWritten(text: string, kind: FactKind, labels: readonly string[]): Rational {
  if (kind === 'day') return text === 'never' ? NEVER : rational(Number(readDay(text)));
  if (kind === 'yes-no') return text === 'yes' ? ONE : ZERO;
  if (kind === 'option') return rational(labels.indexOf(text));
  return kind === 'percent' ? divide(readFraction(text.slice(0, -1)), rational(100)) : readFraction(text);
}
