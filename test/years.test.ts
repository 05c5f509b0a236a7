/** Laws of places and of what moves between two years, on random worlds whose true succession is known. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/compare.ts';
import type { ComparedUnit, Comparison } from '../src/shape/comparison.ts';
import type { Submission } from '../src/shape/submission.ts';
import { expectedOf } from './support/brute/expected.ts';
import { areBreakersTold, placesByHand, placesOf, rankingOf } from './support/brute/ranked.ts';
import * as told from './support/brute/told.ts';
import { type Choice, type End, completing, ends } from './support/years/completions.ts';
import { RUNS, SEED } from './support/runs.ts';
import { type Side, type TwoYears, otherNames, otherRules, problemsOf, twoYears } from './support/years/worlds.ts';

const always = (worlds: fc.Arbitrary<TwoYears>, ...laws: readonly ((world: TwoYears) => void)[]): void =>
  fc.assert(
    fc.property(worlds, (world) => {
      laws.forEach((law) => law(world));
    }),
    { numRuns: RUNS, seed: SEED },
  );

const panelled = (side: Side, change: (units: Submission['units']) => Submission['units']): Side => ({
  ...side,
  submission: { ...side.submission, units: change(side.submission.units) },
});
/** One that nobody is held against. */
const withUnranked = (side: Side): Side =>
  panelled(side, (units) => [...units.slice(0, 1).map((unit) => ({ ...unit, id: 'so-0', assessedOnly: true })), ...units]);
const turned = (side: Side): Side => panelled(side, (units) => [...units].reverse());
/** Each has the answers of the next. */
const passedOn = (side: Side): Side =>
  panelled(side, (units) => units.map((unit, index) => ({ ...unit, answers: units[(index + 1) % units.length]?.answers ?? {} })));

const compared = ({ before, after, succession }: TwoYears): Comparison => compare(before, after, { succession });
/** Those that have an index on both sides: of others no part is known. */
const known = ({ units }: Comparison): readonly ComparedUnit[] => units.filter(({ index }) => index.change !== 'unknown');
/** Nobody has an index on one side only. */
const isSteady = (comparison: Comparison): boolean => known(comparison).length === comparison.units.length;
const moved = ({ unit, index, place, overtook, overtakenBy }: ComparedUnit): unknown => ({ unit, index, place, overtook, overtakenBy });

describe(`on ${RUNS} panels of two years`, () => {
  const valid = (world: TwoYears): void => expect(problemsOf(world)).toEqual([]);

  const placesOfThePage = ({ before, after }: TwoYears): void => {
    for (const side of [before, after]) expect(placesOf(rankingOf(side))).toEqual(placesByHand(side));
  };

  const nobodyIsMoved = ({ before: side }: TwoYears): void => {
    const ranking = rankingOf(side);
    expect(rankingOf(turned(side))).toEqual(ranking);
    expect(placesOf(rankingOf(withUnranked(side)))).toEqual(placesOf(ranking));
  };

  const boundsHold = ({ before: side }: TwoYears): void => {
    const complete = completing(side);
    const choices: readonly Choice[] = [
      ...ends.map(
        (end): Choice =>
          () =>
            end,
      ),
      (id) => (id.length % 2 === 0 ? 'least' : 'most'),
    ];
    const places = choices.map((choice) => placesOf(rankingOf(complete(choice))));
    const isReached = side.framework.ranking.ties !== 'dense' && areBreakersTold(side);
    for (const { unit, place, bounds = { best: place, worst: place } } of rankingOf(side).groups.flatMap(({ rows }) => rows)) {
      const alone = (own: End, others: End): number =>
        Number(placesOf(rankingOf(complete((id) => (id === unit.id ? own : others))))[unit.id]);
      const [best, worst] = [alone('most', 'least'), alone('least', 'most')];
      for (const at of [place, best, worst, ...places.map((one) => Number(one[unit.id]))]) {
        expect({ id: unit.id, at, ...bounds, isInside: bounds.best <= at && at <= bounds.worst }).toMatchObject({ isInside: true });
      }
      if (isReached) expect({ id: unit.id, best, worst }).toEqual({ id: unit.id, ...bounds });
    }
  };

  test('the places that units can still have hold every completion, and are reached', () => always(twoYears(), boundsHold));

  test('places are those of the page, whatever the order of the units, and move for none that is not ranked', () =>
    always(twoYears(), valid, placesOfThePage, nobodyIsMoved));

  const splitsOfThePage = (world: TwoYears, comparison: Comparison): void => {
    expect(comparison.problems).toEqual([]);
    for (const [id, expected] of expectedOf(world)) {
      const unit = told.unitIn(comparison, id) as ComparedUnit;
      expect(told.gapIn(unit)).toBeUndefined();
      const parts = told.expectedParts(expected);
      if (parts.index) expect({ id, ...told.partsOf(unit.index) }).toEqual({ id, ...parts.index });
      expect(told.hasPlaces(unit.place), id).toBe(expected.place !== undefined);
      if (parts.place && told.hasPlaces(unit.place)) expect({ id, ...told.partsOfPlace(unit.place) }).toEqual({ id, ...parts.place });
      expect([told.idsOf(unit.overtook), told.idsOf(unit.overtakenBy)]).toEqual([
        [...expected.overtook].sort(),
        [...expected.overtakenBy].sort(),
      ]);
    }
  };

  const orderOfUnits = (world: TwoYears, { units }: Comparison): void => {
    const other = (side: Side): Side => withUnranked(turned(side));
    const again = compared({ ...world, before: other(world.before), after: other(world.after) }).units;
    expect(again.filter(({ unit }) => unit.id !== 'so-0').map(moved)).toEqual(units.map(moved));
  };

  const mirror = (world: TwoYears, { units }: Comparison): void => {
    const there = compared({ ...world, before: world.after, after: world.before });
    for (const unit of units) {
      const other = told.unitIn(there, unit.unit.id) as ComparedUnit;
      expect({ id: unit.unit.id, ...told.plainly(other) }).toEqual({ id: unit.unit.id, ...told.mirrored(unit) });
      expect([told.idsOf(other.overtook), told.idsOf(other.overtakenBy)]).toEqual([
        told.idsOf(unit.overtakenBy),
        told.idsOf(unit.overtook),
      ]);
    }
  };

  test('splits close and are those of the page over every order of switching; whatever the order of units; and mirrored from the other side', () =>
    always(twoYears(), (world) => {
      const comparison = compared(world);
      for (const law of [splitsOfThePage, orderOfUnits, mirror]) law(world, comparison);
    }));

  test('under the same rules all of a change is a unit’s own and the others’; a panel beside itself shows nothing', () =>
    always(twoYears(), ({ before }) => {
      for (const unit of known(compare(before, passedOn(before)))) {
        expect(told.partsOf(unit.index)).toEqual({ ...NOTHING, own: unit.index.change });
        if (told.hasPlaces(unit.place)) expect(told.partsOfPlace(unit.place)).toMatchObject({ rules: '0' });
        expect(told.gapIn(unit)).toBeUndefined();
      }
      known(compare(before, before)).forEach(showsNothing);
    }));
});

const NOTHING = { own: '0', unsplit: '0', rules: '0', added: '0', dropped: '0' };

function showsNothing({ index, place, overtook, overtakenBy }: ComparedUnit): void {
  expect({ ...told.partsOf(index), change: index.change }).toEqual({ ...NOTHING, change: '0' });
  if (told.hasPlaces(place)) expect(place).toMatchObject({ moved: 0, own: '0', others: '0', rules: '0', membership: '0' });
  expect([overtook, overtakenBy]).toEqual([[], []]);
}

describe(`on ${RUNS} years of which less is new`, () => {
  test('other ids and other names of facts change nothing', () =>
    always(otherNames(0), (world) => {
      expect(compared(world).problems).toEqual([]);
      known(compared(world)).forEach(showsNothing);
    }));

  test('with new figures under other ids, nothing is laid to the rules; unless one has an index on one side only', () =>
    always(otherNames(3), (world) => {
      const comparison = compared(world);
      for (const { index, place } of known(comparison)) {
        expect(told.partsOf(index)).toEqual({ ...NOTHING, own: index.change });
        if (!told.hasPlaces(place) || !isSteady(comparison)) continue;
        expect(told.partsOfPlace(place)).toMatchObject({ rules: '0', membership: '0' });
      }
    }));

  test('where only the rules change, nothing is laid to the units; nor to who is ranked, unless one has an index on one side only', () =>
    always(otherRules(), (world) => {
      const comparison = compared(world);
      for (const { index, place } of known(comparison)) {
        expect(told.partsOf(index)).toMatchObject({ own: '0', unsplit: '0' });
        if (!told.hasPlaces(place)) continue;
        expect(told.partsOfPlace(place)).toMatchObject({ own: '0', others: '0', ...(isSteady(comparison) && { membership: '0' }) });
      }
    }));
});
