/** What a comparison says of a unit, as numbers, beside what was reckoned by hand. */
import { readFraction, write } from '../../../src/decimal.ts';
import { type Rational, add, equal, negate, rational, sum } from '../../../src/points.ts';
import type { ComparedUnit, Comparison, IndexChange, PlaceChange } from '../../../src/shape/comparison.ts';
import type { Expected } from './expected.ts';

const indexParts = ['own', 'unsplit', 'rules', 'added', 'dropped'] as const;
const placeParts = ['own', 'others', 'rules', 'membership'] as const;

type Told = Readonly<Record<string, string>>;

export const unitIn = ({ units }: Comparison, id: string): ComparedUnit | undefined => units.find(({ unit }) => unit.id === id);

export const hasPlaces = (place: ComparedUnit['place']): place is PlaceChange => typeof place !== 'string';

const pick = (from: object, keys: readonly string[]): Told =>
  Object.fromEntries(keys.map((key) => [key, String((from as Record<string, unknown>)[key])]));

export const partsOf = (index: IndexChange): Told => pick(index, indexParts);
export const partsOfPlace = (place: PlaceChange): Told => pick(place, placeParts);

const numbersOf = (told: Told): readonly Rational[] => Object.values(told).map(readFraction);
const isKnown = (told: Told): boolean => !Object.values(told).includes('unknown');

/** What the parts of a unit leave over, or go beyond; nothing where they close, or are unknown together. */
export function gapIn({ index, place }: ComparedUnit): string | undefined {
  if (!isClosed(partsOf(index), index.change)) return `the index does not close: ${JSON.stringify(index)}`;
  if (!hasPlaces(place)) return undefined;
  const moved = write(rational(place.moved * 2, 2));
  return isClosed(partsOfPlace(place), moved) ? undefined : `the place does not close: ${JSON.stringify(place)}`;
}

const isClosed = (told: Told, change: string): boolean =>
  isKnown(told) ? equal(sum(numbersOf(told)), readFraction(change)) : Object.values(told).every((one) => one === 'unknown');

/** The parts by hand as they would be told; nothing where a hand cannot reckon them. */
export function expectedParts({ index, place }: Expected): { readonly index?: Told; readonly place?: Told } {
  if (index === 'unknown') {
    return {
      index: Object.fromEntries(indexParts.map((key) => [key, index])),
      place: Object.fromEntries(placeParts.map((key) => [key, index])),
    };
  }
  const parts = place?.parts;
  return {
    ...(index && { index: Object.fromEntries(indexParts.map((key) => [key, write(index[key])])) }),
    ...(parts && { place: Object.fromEntries(placeParts.map((key) => [key, write(parts[key])])) }),
  };
}

/** The same seen from the other side. */
export function mirrored({ index, place }: ComparedUnit): { readonly index: Told; readonly place: Told | string } {
  const { own, unsplit, rules, added, dropped } = index;
  const turned = { own, unsplit, rules, added: dropped, dropped: added };
  const sides = { before: index.after, after: index.before };
  const words: Readonly<Record<string, string>> = { new: 'left', left: 'new' };
  return {
    index: { ...sides, change: negated(index.change), ...negatedAll(turned) },
    place: hasPlaces(place)
      ? { before: String(place.after), after: String(place.before), moved: String(0 - place.moved), ...negatedAll(partsOfPlace(place)) }
      : (words[place] ?? place),
  };
}

/** In the same form, seen from this side. */
export const plainly = ({ index, place }: ComparedUnit): ReturnType<typeof mirrored> => ({
  index: pick(index, ['before', 'after', 'change', ...indexParts]),
  place: hasPlaces(place) ? pick(place, ['before', 'after', 'moved', ...placeParts]) : place,
});

const negated = (text: string): string => (text === 'unknown' ? text : write(add(negate(readFraction(text)), rational(0))));
const negatedAll = (told: Told): Told => Object.fromEntries(Object.entries(told).map(([key, text]) => [key, negated(text)]));

export const idsOf = (units: readonly { readonly id: string }[]): readonly string[] => units.map(({ id }) => id).sort();
