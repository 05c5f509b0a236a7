/** How far away a better standing is, in the manner of a language. */
import type { Away } from '../shape/comparison.ts';
import { amountText, wayOf } from './amounts.ts';
import type { Language } from './language.ts';
import { placeText } from './place.ts';
import type { AwayWords } from './standings.ts';

/** Says how many points away the next place, the first ten and the next class are: a phrase for each that there is. */
export function sayAway(language: Language, { nextPlace, firstTen, nextClass }: Away): readonly string[] {
  const { away } = language.moves;
  return [
    ...(nextPlace ? [away.nextPlace(placeWords(language, nextPlace))] : []),
    // Where the next place is the last of the ten, it is told once.
    ...(firstTen && firstTen.unit.id !== nextPlace?.unit.id ? [away.firstTen(placeWords(language, firstTen))] : []),
    ...(nextClass
      ? [away.nextClass({ ...none, ...pointWords(language, nextClass.points), class: nextClass.class, domains: nextClass.domains ?? [] })]
      : []),
  ];
}

const none = { place: '', unit: '', class: '', domains: [] };

const placeWords = (language: Language, { place, unit, points }: NonNullable<Away['nextPlace']>): AwayWords => ({
  ...none,
  ...pointWords(language, points),
  place: placeText(language, place),
  unit: unit.title,
});

const pointWords = (language: Language, points: string): Pick<AwayWords, 'points' | 'isEnough'> => ({
  points: amountText(language, points),
  isEnough: wayOf(points) === 'same',
});
