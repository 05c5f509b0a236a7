/** How far away a better standing is: the next place, the first ten, the next class. */
import { readFraction, write } from '../decimal.ts';
import { exactly } from '../enclosed.ts';
import { type Rational, ZERO, compare, isZero, most, multiply, subtract } from '../points.ts';
import type { Outcomes } from '../score/unit.ts';
import type { Away } from '../shape/comparison.ts';
import type { Framework, FrameworkClass } from '../shape/framework.ts';
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
  { classes, nodes }: Framework,
  unit: { readonly index: string; readonly class: string | null; readonly group: string | null },
  outcomes: () => Outcomes,
): Pick<Away, 'nextClass'> {
  if (unit.index === 'unknown') return {};
  const all = classes.filter(({ appliesTo }) => !appliesTo || (unit.group !== null && appliesTo.includes(unit.group)));
  const own = all.findIndex(({ title }) => title === unit.class);
  const next = all[(own < 0 ? all.length : own) - 1];
  if (!next) return {};
  const short = most(ZERO, subtract(next.atLeast ?? ZERO, readFraction(unit.index)));
  const base = next.everyDomainAtLeast ? (nodes[0]?.children ?? []).filter((index) => nodes[index]?.block === 'base') : [];
  const domains = base.filter((index) => fallsShort(next, outcomes(), index));
  const ids = domains.flatMap((index) => nodes[index]?.id ?? []);
  return { nextClass: { class: next.title, points: write(short), ...(ids.length > 0 && { domains: ids }) } };
}

function fallsShort({ everyDomainAtLeast: floor }: FrameworkClass, outcomes: Outcomes, index: number): boolean {
  const outcome = outcomes[index];
  if (!floor || !outcome || isZero(outcome.applicableMax)) return false;
  return compare(exactly(outcome.exact), multiply(floor, outcome.applicableMax)) < 0;
}

const apart = (own: string, other: string): string => write(difference(own, other));
const difference = (own: string, other: string): Rational => subtract(readFraction(other), readFraction(own));
