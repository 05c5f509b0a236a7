/** All units of a group: where they stand, how they moved and what moved them. */
import type { PrintedLanguage } from '../../say/printed.ts';
import type { ComparedUnit, PlaceChange } from '../../shape/comparison.ts';
import { type PlacePart, placeParts } from '../../say/standings.ts';
import type { Grid } from '../grid.ts';
import { signedNumber, signedPart } from '../signed.ts';
import { type ShownComparison, labelsOf, moveMark, nameWithGroup, placeAfter } from './shown.ts';

export function comparedGrid(shown: ShownComparison, units: readonly ComparedUnit[], language: PrintedLanguage): Grid {
  const { words } = language;
  const { before, after, against } = shown.comparison;
  const isItself = against === 'itself';
  const indexes = isItself
    ? labelsOf([before, after], language).map((label) => `${words.index} ${label}`)
    : [words.tables.ownIndex, words.tables.otherIndex[against]];
  const right = (head: string) => ({ head, align: 'right' as const });
  return {
    columns: [
      right(words.place),
      { head: isItself ? words.tables.moved : words.tables.would },
      { head: words.unit },
      ...indexes.map(right),
      right(changeHead(shown, language)),
      ...placeParts.map((part) => right(words.tables.placeParts[part])),
      { head: words.class },
    ],
    rows: units.map((unit) => [
      isItself ? placeAfter(shown, unit, language) : placeNow(unit, language),
      isItself ? moveMark(unit, language) : placeThere(unit, language),
      nameWithGroup(unit, language),
      indexText(unit.index.before, shown, language),
      indexText(unit.index.after, shown, language),
      signedNumber(language, unit.index.change, shown.places),
      ...placeParts.map((part) => (isItself ? partText(language, unit.place, part) : '')),
      classText(unit),
    ]),
  };
}

export const indexText = (index: string, { places }: ShownComparison, { number }: PrintedLanguage): string =>
  index === 'unknown' ? '' : number(index, places);

/** Against another, the place after is one that it would have. */
export const placeNow = ({ place }: ComparedUnit, { number }: PrintedLanguage): string =>
  typeof place === 'string' ? '' : number(String(place.before));

const placeThere = ({ place }: ComparedUnit, { number }: PrintedLanguage): string =>
  typeof place === 'string' ? '' : number(String(place.after));

/** Between two results something changes; between two units it is a gap. */
export const changeHead = ({ comparison: { against } }: ShownComparison, { words: { tables } }: PrintedLanguage): string =>
  against === 'itself' ? tables.change : tables.gap;

const partText = (language: PrintedLanguage, place: ComparedUnit['place'], part: keyof PlaceChange & PlacePart): string =>
  typeof place === 'string' ? '' : signedPart(language, place[part]);

/** “Khá”, or “Tốt → Khá”. */
export function classText({ class: { before, after } }: ComparedUnit): string {
  if (before === null || after === null || before === after) return after ?? before ?? '';
  return `${before} → ${after}`;
}
