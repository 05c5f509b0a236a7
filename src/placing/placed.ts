/** Contenders with their places: in order of their standings, what they share and what told them apart. */
import { type Enclosed, enclosed, inOrder } from '../enclosed.ts';
import type { TieMethod } from '../shape/pack.ts';
import { naturally } from './natural.ts';
import { placeBy } from './places.ts';
import { type Contender, type Run, breakTies } from './ties.ts';

/** Units that are equal, with what they are placed by. */
export interface Stand<T extends Contender> extends Run<T> {
  /** How many units are better. */
  readonly better: number;
  /** How many different standings are better. */
  readonly betterStandings: number;
}

/** Units by their standings, best first; equals together, in any order. */
export function standingsOf<T extends Contender>(units: readonly T[], breakers: number): readonly Stand<T>[] {
  const stands: Stand<T>[] = [];
  let better = 0;
  for (const equals of byValue(units)) {
    for (const run of equals.length === 1 || breakers === 0 ? [{ units: equals, broken: [] }] : breakTies(equals, breakers)) {
      stands.push({ units: run.units, broken: run.broken, better, betterStandings: stands.length });
      better += run.units.length;
    }
  }
  return stands;
}

function byValue<T extends Contender>(units: readonly T[]): readonly T[][] {
  const sorted = units.map((unit) => ({ unit, value: enclosed(unit.value) })).sort((a, b) => inOrder(b.value, a.value));
  const runs: T[][] = [];
  let above: Enclosed | undefined;
  for (const { unit, value } of sorted) {
    if (above && inOrder(above, value) === 0) runs.at(-1)?.push(unit);
    else runs.push([unit]);
    above = value;
  }
  return runs;
}

/** The places of units of one standing, in the order of their ids where places follow it. */
export function placesOf<T extends Contender>(ties: TieMethod, stand: Stand<T>): readonly { readonly unit: T; readonly place: number }[] {
  const { units, better, betterStandings } = stand;
  const inIds = ties === 'ordinal' && units.length > 1 ? units.toSorted((a, b) => naturally(a.id, b.id)) : units;
  const equal = units.length - 1;
  return inIds.map((unit, equalBefore) => ({ unit, place: placeBy(ties, { better, betterStandings, equal, equalBefore }) }));
}
