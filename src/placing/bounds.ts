/** The places that units can still have: each at its best against all others at their worst, and the other way round. */
import type { TieMethod } from '../shape/pack.ts';
import type { PlaceBounds } from '../shape/ranking.ts';
import { type StandingsCount, fewestStandings, mostStandings } from './betterStandings.ts';
import { type Ends, type Ranged, inOrder } from './ends.ts';
import { naturally } from './natural.ts';
import { placeBy } from './places.ts';
import { firstNot } from './search.ts';

/** Which end of a unit meets which end of the others. */
interface Meeting {
  readonly own: keyof Ends;
  readonly others: keyof Ends;
  readonly standings: StandingsCount;
}

/** The best and the worst place of each unit of a group, by its id. */
export function placeBounds(units: readonly Ranged[], ties: TieMethod, breakers: number): ReadonlyMap<string, PlaceBounds> {
  const best = placer(units, ties, breakers, { own: 'high', others: 'low', standings: fewestStandings(units, breakers) });
  const worst = placer(units, ties, breakers, { own: 'low', others: 'high', standings: mostStandings(units, breakers) });
  return new Map(units.map((unit) => [unit.id, { best: best(unit), worst: worst(unit) }]));
}

function placer(units: readonly Ranged[], ties: TieMethod, breakers: number, meeting: Meeting): (unit: Ranged) => number {
  const { own, others, standings } = meeting;
  const sorted = units.toSorted((a, b) => inOrder(b[others], a[others]));
  const speaks = Array.from({ length: breakers }, (_, position) => units.every((unit) => unit.breaker(position)));
  const isPlain = breakers === 0 && ties !== 'ordinal';
  return (unit) => {
    const value = unit[own];
    const first = firstNot(sorted, (other) => inOrder(other[others], value) > 0);
    const last = firstNot(sorted, (other) => inOrder(other[others], value) >= 0);
    const self = inOrder(unit[others], value);
    const above = first - Number(self > 0);
    const equals = { better: 0, equal: last - first - Number(self === 0), equalBefore: 0 };
    const { better, equal, equalBefore } = isPlain ? equals : among(sorted.slice(first, last), unit, speaks, meeting);
    const allBetter = above + better;
    const betterStandings = ties === 'dense' ? standings(unit, allBetter) : 0;
    return placeBy(ties, { better: allBetter, betterStandings, equal, equalBefore });
  };
}

/** Of those that are equal in value: who is ahead, who stays equal. */
function among(equals: readonly Ranged[], unit: Ranged, speaks: readonly boolean[], meeting: Meeting) {
  let [better, equal, equalBefore] = [0, 0, 0];
  for (const other of equals) {
    if (other === unit) continue;
    const order = broken(other, unit, speaks, meeting);
    if (order > 0) better += 1;
    if (order !== 0) continue;
    equal += 1;
    if (naturally(other.id, unit.id) < 0) equalBefore += 1;
  }
  return { better, equal, equalBefore };
}

/**
 * Who is ahead of two. A breaker that somebody lacks may speak or not, by who is equal in the end: it counts only where it makes
 * the best place better, or the worst one worse.
 */
function broken(other: Ranged, unit: Ranged, speaks: readonly boolean[], { own, others }: Meeting): number {
  for (const [position, isHad] of speaks.entries()) {
    const [theirs, mine] = [other.breaker(position), unit.breaker(position)];
    if (!theirs || !mine) continue;
    const order = inOrder(theirs[others], mine[own]);
    if (order !== 0 && (isHad || order > 0 === (own === 'low'))) return order;
  }
  return 0;
}
