/** Panels of units that stand equal, or nearly, and differ in all that can break a tie: the places of each on either rules. */
import { hasPlaces, readFraction, write } from '../../../src/decimal.ts';
import { evaluate } from '../../../src/evaluate.ts';
import { type Rational, add, compare, divide, isNegative, rational, subtract } from '../../../src/points.ts';
import { rank } from '../../../src/rank.ts';
import type { Framework } from '../../../src/shape/framework.ts';
import type { UnitAnswers } from '../../../src/shape/submission.ts';
import { leafIds, partOf } from './answers.ts';
import { type Sides, both } from './sides.ts';
import { unitGroups, unitOf } from './units.ts';

const LITTLE = rational(1, 1_000_000_000);
const MANY = 14;
/** Park and Miller's, so that a panel is the same each time. */
const next = (last: number): number => (last * 48_271) % 2_147_483_647;

function draws(seed: number): () => number {
  let last = seed;
  return () => (last = next(last));
}

/** Units that hold some of each leaf. */
function drawn(sides: Sides, seed: number, group: string | undefined): readonly UnitAnswers[] {
  const draw = draws(seed);
  const ids = leafIds(sides);
  return Array.from({ length: MANY }, (_, index) => {
    const answers = Object.fromEntries(ids.map((id) => [id, partOf(sides, id, rational(draw() % 3, 2))]));
    return { ...unitOf(answers, group), id: `u${index}` };
  });
}

/** All of them brought down to the one that has least, some of them not quite. */
function levelled(framework: Framework, units: readonly UnitAnswers[], isNear: boolean): readonly UnitAnswers[] {
  const cards = evaluate(framework, { units }).units;
  const totals = cards.map(({ exact, score }) => readFraction(exact ?? score));
  const positive = totals.filter((one) => !isNegative(one) && one.n !== 0);
  const least = positive.reduce<Rational | undefined>((low, one) => (low && compare(low, one) <= 0 ? low : one), undefined);
  if (!least) return units;
  const lows = [2, 2, 4].map((part) => divide(least, rational(part)));
  return units.map((unit, index) => {
    const low = lows[index % lows.length] as Rational;
    const to = isNear && index % 2 === 0 ? add(low, LITTLE) : low;
    const off = subtract(totals[index] as Rational, to);
    if (isNegative(off) || !hasPlaces(off, 10)) return unit;
    return { ...unit, answers: { ...unit.answers, total: { deducted: write(off) } } };
  });
}

/** Totals that are given whole: two and two the same. */
function stated({ before: { nodes } }: Sides): readonly UnitAnswers[] {
  const most = nodes[0]?.max ?? rational(1);
  const parts = [1, 2, 2, 4, 4].map((part) => divide(most, rational(part))).filter((one) => hasPlaces(one, 10));
  return parts.map((points, index) => ({ ...unitOf({ total: { points: write(points) } }), id: `u${index}` }));
}

const keysOf = (sides: Sides, units: readonly UnitAnswers[]): Readonly<Record<string, Readonly<Record<string, number>>>> => {
  const names = both(sides).flatMap(({ ranking }) => ranking.tieBreakers.flatMap((one) => ('key' in one ? [one.key] : [])));
  const draw = draws(11);
  return Object.fromEntries(units.map(({ id }) => [id, Object.fromEntries([...new Set(names)].map((name) => [name, draw() % 3]))]));
};

const placesOf = (framework: Framework, units: readonly UnitAnswers[], keys: ReturnType<typeof keysOf>): string =>
  JSON.stringify(
    rank(framework, evaluate(framework, { units }).units, { keys }).groups.map(({ rows }) =>
      rows.map(({ unit, place }) => [unit.id, place]).sort(),
    ),
  );

/** The nodes that tie-breakers ask, what lies deepest first. */
const askedIn = ({ before, after }: Sides): readonly string[] => {
  const ids = [before, after].flatMap(({ ranking }) =>
    ranking.tieBreakers.flatMap((one) => ('node' in one && one.node !== 'total' ? [one.node] : [])),
  );
  const depthOf = (id: string): number => before.nodes[before.index.get(id) ?? -1]?.depth ?? 0;
  return [...new Set(ids)].sort((a, b) => depthOf(b) - depthOf(a));
};

/** All brought down to the same points at a node. */
function levelledAt(framework: Framework, units: readonly UnitAnswers[], id: string): readonly UnitAnswers[] {
  const scores = evaluate(framework, { units }).units.map(({ nodes }) => {
    const row = nodes.find((one) => one.id === id);
    return row && readFraction(row.exact ?? row.score);
  });
  const low = scores.reduce<Rational | undefined>((least, one) => (one && (!least || compare(one, least) < 0) ? one : least), undefined);
  return units.map((unit, index) => {
    const score = scores[index];
    const off = score && low && subtract(score, low);
    if (!off || off.n === 0 || !hasPlaces(off, 10)) return unit;
    return { ...unit, answers: { ...unit.answers, [id]: { ...unit.answers[id], deducted: write(off) } } };
  });
}

/** Units that stand equal in all, nearly equal in all, or equal in all but what one tie-breaker asks. */
function* panelsOf(sides: Sides): Generator<readonly UnitAnswers[]> {
  const asked = askedIn(sides);
  yield stated(sides);
  for (const group of unitGroups(sides)) {
    for (const seed of [3, 5, 7]) {
      const units = drawn(sides, seed, group);
      yield levelled(sides.before, units, false);
      yield levelled(sides.before, units, true);
      for (const left of asked) {
        const alike = asked.filter((id) => id !== left).reduce((all, id) => levelledAt(sides.before, all, id), units);
        yield levelled(sides.before, alike, false);
      }
    }
  }
}

/** A panel in which some place is another. */
export function panelMoved(sides: Sides): readonly UnitAnswers[] | undefined {
  for (const units of panelsOf(sides)) {
    const keys = keysOf(sides, units);
    const [was, is] = both(sides).map((framework) => placesOf(framework, units, keys));
    if (was !== is) return units;
  }
  return undefined;
}
