/** Where a unit stands: its index, and the class that is read on it. */
import { readFraction, write, writeFraction } from '../decimal.ts';
import { round } from '../rounding.ts';
import { type Enclosed, settle } from '../enclosed.ts';
import { type Interval, stretch } from '../interval.ts';
import { type Rational, compare, divide, equal, isFinite, isZero, multiply } from '../points.ts';
import type { Framework, FrameworkClass } from '../shape/framework.ts';
import type { IndexBounds } from '../shape/scorecard.ts';
import { rounded } from './change.ts';
import { isFor } from './notApplicable.ts';
import type { Outcome } from './outcome.ts';

/** What a standing is read on. */
type Stood = Pick<Outcome, 'exact' | 'applicableMax'>;

/** Exact score ÷ applicable max × scale, rounded once, as it is published; nothing where no point applies. */
export function indexOf(framework: Framework, total: Stood): string | undefined {
  if (isZero(total.applicableMax)) return undefined;
  const { places, mode } = framework.rounding;
  const scale = divide(framework.indexScale, total.applicableMax);
  return settle(total.exact, (exact) => write(round(multiply(exact, scale), places, mode)));
}

/** What the index can still be: the ends of the exact total ÷ its applicable max × scale, and what they are published as. */
export function indexBoundsOf(framework: Framework, still: Interval, applicableMax: Rational): IndexBounds {
  const { places, mode } = framework.rounding;
  const ends = stretch(still, divide(framework.indexScale, applicableMax));
  const { from, to } = rounded(places, mode).ends(ends);
  const [low, high] = [write(from.at), write(to.at)];
  const exact = { low: writeEnd(ends.from.at), high: writeEnd(ends.to.at) };
  const open = [...(ends.from.after ? (['low'] as const) : []), ...(ends.to.after ? [] : (['high'] as const))];
  const isPublished = equal(from.at, ends.from.at) && equal(to.at, ends.to.at);
  return { low, high, ...(!isPublished && { exact }), ...(open.length > 0 && { open }) };
}

const writeEnd = (at: Rational): string => (isFinite(at) ? writeFraction(at) : write(at));

/** The first class of those for the unit's group that the published index and the domains reach; nothing where there is none. */
export function classOf(
  framework: Framework,
  outcome: (index: number) => Stood | undefined,
  published: string | undefined,
  group: string | undefined,
): string | null {
  if (published === undefined || framework.classes.length === 0) return null;
  const index = readFraction(published);
  const found = framework.classes.find((one) => {
    if (!isFor(one, group)) return false;
    const isReached = !one.atLeast || compare(index, one.atLeast) >= 0;
    return isReached && domainsShortOf(one, framework, outcome).length === 0;
  });
  return found?.title ?? null;
}

/** The base domains that fall short of the floor that a class asks of every domain, by their indexes. */
export function domainsShortOf(
  { everyDomainAtLeast: floor }: FrameworkClass,
  { nodes }: Framework,
  outcome: (index: number) => Stood | undefined,
): readonly number[] {
  if (!floor) return [];
  return (nodes[0]?.children ?? []).filter((index) => {
    const domain = nodes[index]?.block === 'base' ? outcome(index) : undefined;
    return domain && !isZero(domain.applicableMax) && !reaches(domain.exact, multiply(floor, domain.applicableMax));
  });
}

const reaches = (exact: Enclosed, least: Rational): boolean => settle(exact, (points) => compare(points, least) >= 0);
