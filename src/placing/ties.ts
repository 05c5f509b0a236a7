/** Units that are equal in value, told apart by what breaks ties. */
import { type Rational, compare } from '../points.ts';

/** A unit as it is ranked; more is better. */
export interface Contender {
  readonly id: string;
  readonly value: Rational;
  /** What the tie-breaker of that position asks of it; nothing where it has none. */
  readonly breaker: (position: number) => Rational | undefined;
}

/** Units that nothing tells apart, and what told them from the rest: the breakers, each with those that were equal until then. */
export interface Run<T extends Contender> {
  readonly units: readonly T[];
  readonly broken: readonly { readonly position: number; readonly from: readonly T[] }[];
}

/** Units of equal value, best first, by so many breakers; one speaks only where every unit that is still equal has what it asks. */
export function breakTies<T extends Contender>(units: readonly T[], breakers: number): readonly Run<T>[] {
  let runs: readonly Run<T>[] = [{ units, broken: [] }];
  for (let position = 0; position < breakers; position += 1) runs = runs.flatMap((run) => brokenBy(run, position));
  return runs;
}

function brokenBy<T extends Contender>(run: Run<T>, position: number): readonly Run<T>[] {
  const { units, broken } = run;
  if (units.length < 2) return [run];
  const asked = units.flatMap((unit) => {
    const value = unit.breaker(position);
    return value ? [{ unit, value }] : [];
  });
  if (asked.length < units.length) return [run];
  asked.sort((a, b) => compare(b.value, a.value));
  const parts: T[][] = [];
  asked.forEach(({ unit, value }, index) => {
    const above = asked[index - 1];
    if (above && compare(above.value, value) === 0) parts.at(-1)?.push(unit);
    else parts.push([unit]);
  });
  return parts.length === 1 ? [run] : parts.map((part) => ({ units: part, broken: [...broken, { position, from: units }] }));
}
