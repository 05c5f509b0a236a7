/** One figure, as a unit wrote it, read as the exact number that measures are made of; or what is wrong with it. */
import { type NumberFault, hasPlaces, readFraction, readNumber, write, writeShare } from '../decimal.ts';
import { guessDay, readDay, writeDay } from '../day.ts';
import { NEVER } from '../space.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem, quote } from '../problem.ts';
import { ONE, type Rational, ZERO, compare, divide, equal, isNegative, isZero, rational } from '../points.ts';
import type { Fact, FactKind } from '../shape/framework.ts';

type Reading = Rational | Problem;
type Reader = (found: unknown, where: string, fact: Fact, labels: readonly string[]) => Reading;

export const isProblem = (reading: Reading): reading is Problem => 'code' in reading;

const badNumber = (found: unknown, fault: NumberFault, where: string): Problem =>
  problem('bad-number', where, { found: quote(found), fault });

/** A number from 0 with no more decimal places than allowed. */
export function readAmount(found: unknown, where: string, places: number): Reading {
  const number = readNumber(found);
  // 1,000 in a count is a thousand, not a decimal.
  if (places === 0 && /^\d{1,3}(,\d{3})+$/.test(String(found))) return problem('not-whole', where, { found: quote(found) });
  if (typeof number === 'string') return badNumber(found, number, where);
  if (isNegative(number)) return problem('negative', where, { found: quote(found) });
  // In a count a point separates thousands more often than decimals: 1.000 is not 1.
  const isPointed = places === 0 && typeof found === 'string' && found.includes('.');
  if (hasPlaces(number, places) && !isPointed) return number;
  return places === 0
    ? problem('not-whole', where, { found: quote(found) })
    : problem('too-many-places', where, { found: quote(found), allowed: String(places) });
}

const words = { yes: ['yes', 'true', 'có'], no: ['no', 'false', 'không'] };

const readers: Record<FactKind, Reader> = {
  'yes-no': (found, where) => {
    const word = String(found).toLowerCase();
    if (words.yes.includes(word)) return ONE;
    return words.no.includes(word) ? ZERO : problem('not-yes-no', where, { found: quote(found) });
  },
  option: (found, where, _, labels) => {
    const index = labels.indexOf(String(found));
    if (index >= 0) return rational(index);
    return problem('unknown-option', where, { found: quote(found), allowed: labels }, nearest(String(found), labels));
  },
  number: (found, where, { places = 0 }) => readAmount(found, where, places),
  tally: (found, where, fact) => {
    const word = String(found).toLowerCase();
    return words.yes.includes(word) || words.no.includes(word)
      ? readers['yes-no'](found, where, fact, [])
      : readers.number(found, where, fact, []);
  },
  percent: (found, where, { places }) => {
    if (typeof found !== 'string' || !found.endsWith('%')) return problem('percent-sign', where, { found: quote(found) });
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
    if (typeof day === 'number') return rational(day);
    const facts = { found: quote(found) };
    return day === 'format' ? problem('bad-day', where, facts, guessDay(facts.found)) : problem('impossible-day', where, facts);
  },
};

export const readFigure = (found: unknown, where: string, fact: Fact, labels: readonly string[]): Reading =>
  readers[fact.kind](found, where, fact, labels);

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
