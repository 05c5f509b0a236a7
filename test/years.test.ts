/** Laws of places and of what moves between two years, on random worlds whose true succession is known. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesByHand, placesOf, rankingOf } from './support/brute/ranked.ts';
import { RUNS, SEED } from './support/runs.ts';
import { type Side, type TwoYears, problemsOf, twoYears } from './support/years/worlds.ts';

const always = <T>(worlds: fc.Arbitrary<T>, law: (world: T) => void): void =>
  fc.assert(
    fc.property(worlds, (world) => {
      law(world);
    }),
    { numRuns: RUNS, seed: SEED },
  );

const sides = ({ before, after }: TwoYears): readonly Side[] => [before, after];

describe(`on ${RUNS} panels of two years`, () => {
  test('they are valid', () => always(twoYears(), (world) => expect(problemsOf(world)).toEqual([])));

  test('places are those of the page', () =>
    always(twoYears(), (world) => {
      for (const side of sides(world)) expect(placesOf(rankingOf(side))).toEqual(placesByHand(side));
    }));

  test('the order of units moves nobody, nor does a unit that is not ranked', () =>
    always(twoYears(), ({ before: side }) => {
      const { units } = side.submission;
      const plain = rankingOf(side);
      expect(rankingOf(side, { ...side.submission, units: [...units].reverse() })).toEqual(plain);
      const [first] = units;
      const more = first ? [{ ...first, id: 'so-0', assessedOnly: true }] : [];
      expect(placesOf(rankingOf(side, { ...side.submission, units: [...more, ...units] }))).toEqual(placesOf(plain));
    }));
});
