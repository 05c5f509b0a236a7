/** Pairs that stand otherwise to each other in another ranking of the same units. */
import type { NearTie } from '../shape/ranking.ts';
import { naturally } from './natural.ts';
import type { Stand } from './placed.ts';
import type { Contender } from './ties.ts';

interface Both {
  readonly id: string;
  /** Which standing it has in either ranking, from 0. */
  readonly own: number;
  readonly other: number;
}

/** Between units that are in both; best first. */
export function nearTiesOf<T extends Contender>(
  stands: readonly Stand<T>[],
  others: readonly Stand<T>[],
  under: NearTie['under'],
): readonly NearTie[] {
  const placed = standingsBy(others);
  const units = [...standingsBy(stands)].flatMap(([id, own]): readonly Both[] => {
    const other = placed.get(id);
    return other === undefined ? [] : [{ id, own, other }];
  });
  units.sort((a, b) => a.own - b.own || a.other - b.other || naturally(a.id, b.id));
  const bestBelow = bestFrom(units);
  return units.flatMap((ahead, position) => {
    const ties: NearTie[] = [];
    for (let index = position + 1; index < units.length; index += 1) {
      const behind = units[index] as Both;
      // All from here on stand behind it in both.
      if (behind.own > ahead.own && (bestBelow[index] as number) > ahead.other) break;
      const becomes = becoming(ahead, behind);
      if (becomes) ties.push({ ahead: ahead.id, behind: behind.id, under, becomes });
    }
    return ties;
  });
}

const standingsBy = <T extends Contender>(stands: readonly Stand<T>[]): ReadonlyMap<string, number> =>
  new Map(stands.flatMap(({ units }, standing) => units.map(({ id }) => [id, standing] as const)));

/** The best standing that any from each position on has in the other ranking. */
function bestFrom(units: readonly Both[]): readonly number[] {
  const best = units.map(({ other }) => other);
  for (let index = best.length - 2; index >= 0; index -= 1) best[index] = Math.min(best[index] as number, best[index + 1] as number);
  return best;
}

/** Of two of which the first is not behind; of equals it is the one that would be better. */
function becoming(ahead: Both, behind: Both): NearTie['becomes'] | undefined {
  if (ahead.own === behind.own) return ahead.other === behind.other ? undefined : 'parted';
  if (ahead.other === behind.other) return 'tied';
  return ahead.other > behind.other ? 'turned' : undefined;
}
