/** Units sorted once, among which the standing of any one is found quickly. */
import { type Rational, compare } from '../points.ts';
import { naturally } from './natural.ts';
import type { Standing } from './places.ts';
import { firstNot } from './search.ts';
import { type Contender, breakTies } from './ties.ts';

/** Units of one value, and what stands above them. */
interface Level {
  readonly value: Rational;
  readonly units: readonly Contender[];
  readonly unitsAbove: number;
  readonly standingsAbove: number;
}

export interface Field {
  /** Best first. */
  readonly levels: readonly Level[];
  readonly breakers: number;
}

/** A field of contenders that are told apart by so many breakers. */
export function fieldOf(contenders: readonly Contender[], breakers: number): Field {
  const sorted = [...contenders].sort((a, b) => compare(b.value, a.value));
  const levels: { value: Rational; units: Contender[]; unitsAbove: number; standingsAbove: number }[] = [];
  let standings = 0;
  sorted.forEach((unit, position) => {
    const last = levels.at(-1);
    if (last && compare(last.value, unit.value) === 0) last.units.push(unit);
    else {
      if (last) standings += breakTies(last.units, breakers).length;
      levels.push({ value: unit.value, units: [unit], unitsAbove: position, standingsAbove: standings });
    }
  });
  return { levels, breakers };
}

/** How a contender stands in the field, where the unit of its id has left it. */
export function standingIn({ levels, breakers }: Field, one: Contender, leaving: Contender | undefined): Standing {
  const at = levelAt(levels, one.value);
  const level = levels[at];
  const isLevel = level !== undefined && compare(level.value, one.value) === 0;
  const last = levels.at(-1);
  const unitsAbove = level ? level.unitsAbove : (last?.unitsAbove ?? 0) + (last?.units.length ?? 0);
  const standingsAbove = level ? level.standingsAbove : (last?.standingsAbove ?? 0) + breakTies(last?.units ?? [], breakers).length;
  const left = leaving && leftAbove(levels, at, leaving, breakers);
  const equals = isLevel ? level.units.filter(({ id }) => id !== one.id) : [];
  const runs = breakTies([one, ...equals], breakers);
  const own = runs.findIndex(({ units }) => units.includes(one));
  const beside = (runs[own]?.units ?? []).filter((unit) => unit !== one);
  return {
    better: unitsAbove - (left?.units ?? 0) + runs.slice(0, own).reduce((all, { units }) => all + units.length, 0),
    betterStandings: standingsAbove - (left?.standings ?? 0) + own,
    equal: beside.length,
    // Counted where places follow the ids.
    get equalBefore() {
      return beside.filter(({ id }) => naturally(id, one.id) < 0).length;
    },
  };
}

/** The first level that is not better than a value. */
const levelAt = (levels: readonly Level[], value: Rational): number => firstNot(levels, (level) => compare(level.value, value) > 0);

/** How many units and standings fewer there are above, where one of them has left. */
function leftAbove(levels: readonly Level[], at: number, { id, value }: Contender, breakers: number): { units: number; standings: number } {
  const where = levelAt(levels, value);
  const level = levels[where];
  if (where >= at || !level || compare(level.value, value) !== 0) return { units: 0, standings: 0 };
  const rest = level.units.filter((unit) => unit.id !== id);
  const standings = breakTies(level.units, breakers).length - (rest.length === 0 ? 0 : breakTies(rest, breakers).length);
  return { units: 1, standings };
}
