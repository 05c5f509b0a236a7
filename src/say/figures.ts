/** Figures and measures in the manner of a language. */
import { readFraction, write, writeShare } from '../decimal.ts';
import { round } from '../rounding.ts';
import { measureOf } from '../measure/measures.ts';
import { contains } from '../interval.ts';
import { type Piece, pieceAt } from '../pieces.ts';
import { type Rational, compare, equal, isWhole } from '../points.ts';
import type { Fact, Leaf } from '../shape/framework.ts';
import type { Language } from './language.ts';
import type { FigureWords } from './parts.ts';

export function figureWords(language: Language, { title, unit, kind }: Fact, figure: string | undefined): FigureWords {
  const isUnmet = kind === 'yes-no' && figure === 'no';
  const base = { title, noun: language.noun(title), isUnmet, ...(unit !== undefined && { unit }) };
  return figure === undefined ? base : { ...base, value: figureText(language, kind, figure) };
}

export function figureText(language: Language, kind: Fact['kind'], figure: string): string {
  if (kind === 'day') return language.day(figure);
  if (kind === 'yes-no') return figure === 'no' ? language.yesNo.no : language.yesNo.yes;
  return kind === 'percent' ? `${language.number(figure.slice(0, -1))}%` : language.number(figure);
}

/** A share is rounded, but never onto an edge or over one that it did not reach: it is cut off there. */
export function measureText(language: Language, { space, pieces, measure: kind, terms }: Leaf, measure: string): string {
  if (space.form === 'share') {
    const share = readFraction(measure);
    const near = round(share, 4, 'half-up');
    const hundredths =
      equal(near, share) || isInside(pieces, share, near) ? near : round(share, 4, compare(near, share) > 0 ? 'floor' : 'ceiling');
    return `${language.number(writeShare(hundredths).slice(0, -1))}%`;
  }
  if (space.form === 'label') return measure;
  if (space.form === 'day' || measure === 'never') return language.day(measure);
  const many = language.number(write(readFraction(measure)));
  return measureOf(kind).fact === 'day' ? language.days(many, terms.holidays !== undefined) : many;
}

/** On the same piece, and on no edge of it. */
function isInside(pieces: readonly Piece[], share: Rational, near: Rational): boolean {
  const piece = pieces[pieceAt(pieces, share)];
  return piece !== undefined && contains(piece, near) && !equal(near, piece.from.at) && !equal(near, piece.to.at);
}

const PLACES = 4;

/** Points as people read them: exactly, or rounded and said to be about. */
export function pointsText(language: Language, points: Rational): string {
  const text = write(points);
  const isShort = isWhole(points) || /^-?\d+\.\d{1,6}$/.test(text);
  return isShort ? language.number(text) : language.roughly(language.number(write(round(points, PLACES, 'half-up'))));
}
