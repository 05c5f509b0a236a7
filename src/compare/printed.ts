/** A side of which only what a source prints is known: a ranking, or part of one. */
import { readNumber, write } from '../decimal.ts';
import { isProblem, readAmount } from '../measure/figure.ts';
import { type Report, at, problem } from '../problem.ts';
import { badNumber } from '../problem/written.ts';
import type { Stated, Submission, UnitAnswers } from '../shape/submission.ts';
import type { Stood } from './stood.ts';

/** By group, in the order of their places; those of which none is printed last. Nothing where a unit stands there twice. */
export function printedGroups({ units }: Submission, report: Report): ReadonlyMap<string | null, readonly Stood[]> | undefined {
  const groups = new Map<string | null, Stood[]>();
  const seen = new Set<string>();
  units.forEach((unit, position) => {
    const pointer = at('', 'units', unit.position ?? position);
    if (seen.has(unit.id)) report(problem('ranked-twice', at(pointer, 'id'), { unit: unit.id }));
    seen.add(unit.id);
    const one = printed(unit, at(pointer, 'stated'), report);
    const known = groups.get(one.unit.group);
    if (known) known.push(one);
    else groups.set(one.unit.group, [one]);
  });
  for (const all of groups.values()) all.sort((a, b) => (a.place === b.place ? 0 : (a.place ?? Infinity) - (b.place ?? Infinity)));
  return seen.size === units.length ? groups : undefined;
}

function printed(unit: UnitAnswers, pointer: string, report: Report): Stood {
  const { id, title = id, group, stated = {} } = unit;
  const place = placeIn(stated, pointer, report);
  return {
    unit: { id, title, group: group ?? null },
    index: indexIn(stated, pointer, report),
    class: stated.class ?? null,
    ...(place !== undefined && { place }),
  };
}

/** The total where no index is printed. */
function indexIn({ total, index }: Stated, pointer: string, report: Report): string {
  const [key, written] = index === undefined ? (['total', total] as const) : (['index', index] as const);
  if (written === undefined) return 'unknown';
  const number = readNumber(written);
  if (typeof number !== 'string') return write(number);
  report(badNumber(written, number, at(pointer, key)));
  return 'unknown';
}

function placeIn({ place }: Stated, pointer: string, report: Report): number | undefined {
  if (place === undefined) return undefined;
  const number = readAmount(place, at(pointer, 'place'), 0);
  if (!isProblem(number)) return Number(number.n);
  report(number);
  return undefined;
}
