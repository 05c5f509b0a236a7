/** How far away a better standing is: the next place, the first ten, the next class. */
import { readFraction, write } from '../decimal.ts';
import { ZERO, most, subtract } from '../points.ts';
import { isFor } from '../score/notApplicable.ts';
import { domainsShortOf } from '../score/standing.ts';
import type { Outcomes } from '../score/unit.ts';
import type { Away } from '../shape/comparison.ts';
import type { Framework } from '../shape/framework.ts';
import type { Stood } from './stood.ts';

const TEN = 10;

/** Among the units of its group, best first. */
export function placesAway(units: readonly Stood[], own: Stood): Pick<Away, 'nextPlace' | 'firstTen'> {
  const { place: ownPlace = 0 } = own;
  const better = units.filter(({ place, index }) => place !== undefined && place < ownPlace && index !== 'unknown');
  const [next, tenth] = [better.at(-1), better.filter(({ place = 0 }) => place <= TEN).at(-1)];
  const farFrom = ({ place = 0, unit, index }: Stood) => ({ place, unit, points: apart(own.index, index) });
  if (own.index === 'unknown') return {};
  return { ...(next && { nextPlace: farFrom(next) }), ...(ownPlace > TEN && tenth && { firstTen: farFrom(tenth) }) };
}

/** The class above the unit's own, among those that are for its group. */
export function classAway(
  framework: Framework,
  unit: { readonly index: string; readonly class: string | null; readonly group: string | null },
  outcomes: () => Outcomes,
): Pick<Away, 'nextClass'> {
  if (unit.index === 'unknown') return {};
  const all = framework.classes.filter((one) => isFor(one, unit.group ?? undefined));
  const own = all.findIndex(({ title }) => title === unit.class);
  const next = all[(own < 0 ? all.length : own) - 1];
  if (!next) return {};
  const short = most(ZERO, subtract(next.atLeast ?? ZERO, readFraction(unit.index)));
  const ids = domainsShortOf(next, framework, (index) => outcomes()[index]).map((index) => framework.nodes[index]?.id ?? '');
  return { nextClass: { class: next.title, points: write(short), ...(ids.length > 0 && { domains: ids }) } };
}

const apart = (own: string, other: string): string => write(subtract(readFraction(other), readFraction(own)));
