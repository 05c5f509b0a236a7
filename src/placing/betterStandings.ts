/** How many different standings can be better than a unit's: no more than there must be, and no fewer than there can be. */
import { type Ends, type Ranged, inOrder, isSettled } from './ends.ts';
import { firstNot } from './search.ts';

/** For a unit that so many others are better than. */
export type StandingsCount = (unit: Ranged, better: number) => number;

/**
 * Of the units that must be better: those whose ranges share a number may stand alike. From the best lower end down, each
 * range that does not reach the last number taken needs one of its own.
 */
export function fewestStandings(units: readonly Ranged[], asked: number): StandingsCount {
  const breakers = spoken(units, asked);
  const sorted = units.toSorted((a, b) => order(b, 'low', a, 'low', breakers));
  const counts = [0];
  let last: Ranged | undefined;
  for (const unit of sorted) {
    const isApart = !last || order(unit, 'high', last, 'low', breakers) < 0;
    if (isApart) last = unit;
    counts.push((counts.at(-1) as number) + Number(isApart));
  }
  return (unit) => counts[firstNot(sorted, (other) => order(other, 'low', unit, 'high', breakers) > 0)] as number;
}

/** Of the units that can be better: those that are settled stand as they do, each other one may stand alone. */
export function mostStandings(units: readonly Ranged[], asked: number): StandingsCount {
  const breakers = spoken(units, asked);
  if (breakers < asked) return (_, better) => better;
  const sorted = units.toSorted((a, b) => order(b, 'high', a, 'high', breakers));
  const open = sorted.filter((unit) => !isKnown(unit, breakers));
  const settled = sorted
    .filter((unit) => isKnown(unit, breakers))
    .filter((unit, index, all) => index === 0 || order(all[index - 1] as Ranged, 'high', unit, 'high', breakers) > 0);
  return (unit) => {
    const isAbove = (other: Ranged): boolean => order(other, 'high', unit, 'low', breakers) > 0;
    return firstNot(settled, isAbove) + firstNot(open, isAbove) - Number(isAbove(unit));
  };
}

/** All breakers, where every unit has what they ask for; else it is left open whether they speak. */
const spoken = (units: readonly Ranged[], asked: number): number =>
  units.every((unit) => positions(asked).every((position) => unit.breaker(position))) ? asked : 0;

const positions = (many: number): readonly number[] => Array.from({ length: many }, (_, position) => position);

const isKnown = (unit: Ranged, breakers: number): boolean =>
  isSettled(unit) && positions(breakers).every((position) => isSettled(unit.breaker(position) as Ends));

/** By value, then by what breaks ties. */
function order(a: Ranged, end: keyof Ends, b: Ranged, other: keyof Ends, breakers: number): number {
  let found = inOrder(a[end], b[other]);
  for (let position = 0; found === 0 && position < breakers; position += 1) {
    found = inOrder((a.breaker(position) as Ends)[end], (b.breaker(position) as Ends)[other]);
  }
  return found;
}
