/** Figures and measures in the manner of a language. */
import { readFraction, round, write, writeShare } from '../decimal.ts';
import { measureOf } from '../measure/measures.ts';
import { type Rational, isWhole } from '../points.ts';
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

/** A share is cut off, not rounded, so that it never looks like an edge that it did not reach. */
export function measureText(language: Language, { space, measure: kind, terms }: Leaf, measure: string): string {
  if (space.form === 'share') {
    const hundredths = round(readFraction(measure), 4, 'down');
    return `${language.number(writeShare(hundredths).slice(0, -1))}%`;
  }
  if (space.form === 'label') return measure;
  if (space.form === 'day' || measure === 'never') return language.day(measure);
  const many = language.number(write(readFraction(measure)));
  return measureOf(kind).fact === 'day' ? language.days(many, terms.holidays !== undefined) : many;
}

const PLACES = 4;

/** Points as people read them: exactly, or rounded and said to be about. */
export function pointsText(language: Language, points: Rational): string {
  const text = write(points);
  const isShort = isWhole(points) || /^-?\d+\.\d{1,6}$/.test(text);
  return isShort ? language.number(text) : language.roughly(language.number(write(round(points, PLACES, 'half-up'))));
}
