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
  const add = (equals: readonly T[], broken: Run<T>['broken']): void => {
    stands.push({ units: equals, broken, better, betterStandings: stands.length });
    better += equals.length;
  };
  for (const equals of byValue(units)) {
    if (equals.length === 1 || breakers === 0) add(equals, UNBROKEN);
    else for (const run of breakTies(equals, breakers)) add(run.units, run.broken);
  }
  return stands;
}

const UNBROKEN: readonly never[] = [];

/** Best first. */
function byValue<T extends Contender>(units: readonly T[]): readonly (readonly T[])[] {
  const sorted = units.map((unit) => ({ unit, value: enclosed(unit.value) })).sort((a, b) => inOrder(b.value, a.value));
  const runs: T[][] = [];
  let run: T[] = [];
  let above: Enclosed | undefined;
  for (const { unit, value } of sorted) {
    if (above && inOrder(above, value) === 0) run.push(unit);
    else runs.push((run = [unit]));
    above = value;
  }
  return runs;
}

/** A unit and its place. */
export interface Placed<T extends Contender> {
  readonly unit: T;
  readonly place: number;
}

/** The places of units of one standing, in the order of their ids where places follow it. */
export function placesOf<T extends Contender>(ties: TieMethod, { units, better, betterStandings }: Stand<T>): Placed<T>[] {
  const inIds = ties === 'ordinal' && units.length > 1 ? units.toSorted((a, b) => naturally(a.id, b.id)) : units;
  const equal = units.length - 1;
  return inIds.map((unit, equalBefore) => ({ unit, place: placeBy(ties, { better, betterStandings, equal, equalBefore }) }));
}
