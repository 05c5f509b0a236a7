/** Where a unit stands: its index, and the class that is read on it. */
import { round } from '../decimal.ts';
import { type Rational, compare, divide, isZero, multiply } from '../points.ts';
import type { Framework, FrameworkClass } from '../shape/framework.ts';
import type { Outcomes } from './unit.ts';

/** Exact score ÷ applicable max × scale, rounded once; nothing where no point applies. */
export function indexOf(framework: Framework, [total]: Outcomes): Rational | undefined {
  if (!total || isZero(total.applicableMax)) return undefined;
  const { places, mode } = framework.rounding;
  return round(multiply(divide(total.exact, total.applicableMax), framework.indexScale), places, mode);
}

/** The first class that the published index and the domains reach; nothing where there is none. */
export function classOf(framework: Framework, outcomes: Outcomes, index: Rational | undefined): string | null {
  if (!index) return null;
  const found = framework.classes.find((one) => {
    const isReached = !one.atLeast || compare(index, one.atLeast) >= 0;
    return isReached && domainsReach(framework, outcomes, one);
  });
  return found?.title ?? null;
}

function domainsReach({ nodes }: Framework, outcomes: Outcomes, { everyDomainAtLeast: floor }: FrameworkClass): boolean {
  if (!floor) return true;
  return nodes.every((node, index) => {
    const domain = outcomes[index];
    if (node.depth !== 1 || node.block !== 'base' || !domain || isZero(domain.applicableMax)) return true;
    return compare(divide(domain.exact, domain.applicableMax), floor) >= 0;
  });
}
