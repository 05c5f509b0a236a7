/** A unit as it is ranked in a state: its value and what breaks its ties, read off what its nodes came to. */
import { readFraction, readNumber } from '../decimal.ts';
import { exactly } from '../enclosed.ts';
import { type Rational, divide, isZero, multiply, sum } from '../points.ts';
import type { Contender } from '../placing/ties.ts';
import type { Outcome } from '../score/outcome.ts';
import { planOf } from '../score/plan.ts';
import { amountsOf } from '../score/row.ts';
import { indexOf } from '../score/standing.ts';
import type { Outcomes } from '../score/unit.ts';
import type { Framework } from '../shape/framework.ts';
import type { Numeric, TieBreaker } from '../shape/pack.ts';

/** The numbers that a host hands in for a unit, by the names of their keys. */
export type UnitKeys = Readonly<Record<string, Numeric>>;

/** Nothing where the unit has no index. */
export function contenderOf(framework: Framework, id: string, outcomes: Outcomes, keys: UnitKeys | undefined): Contender | undefined {
  const value = valueOf(framework, outcomes[0] as Outcome);
  const { tieBreakers } = framework.ranking;
  return value && { id, value, breaker: (position) => asked(framework, outcomes, keys, tieBreakers[position]) };
}

function valueOf(framework: Framework, total: Outcome): Rational | undefined {
  if (isZero(total.applicableMax)) return undefined;
  if (framework.ranking.on === 'exact') return divide(multiply(exactly(total.exact), framework.indexScale), total.applicableMax);
  const index = indexOf(framework, total);
  return index === undefined ? undefined : readFraction(index);
}

/** What a breaker asks, more being better. */
function asked(framework: Framework, outcomes: Outcomes, keys: UnitKeys | undefined, by: TieBreaker | undefined): Rational | undefined {
  if (!by) return undefined;
  if ('node' in by) return pointsAt(framework, outcomes, framework.index.get(by.node) ?? -1);
  if ('fewer' in by) {
    const blocks = framework.nodes.flatMap(({ depth, block }, index) => (depth === 1 && block === 'penalty' ? [index] : []));
    const points = blocks.map((index) => pointsAt(framework, outcomes, index));
    return points.every((one) => one !== undefined) ? sum(points) : undefined;
  }
  const key = keys && Object.hasOwn(keys, by.key) ? readNumber(keys[by.key]) : undefined;
  return typeof key === 'string' ? undefined : key;
}

/** As it is published where published numbers are ranked; nothing where one above it stands for it. */
function pointsAt(framework: Framework, outcomes: Outcomes, index: number): Rational | undefined {
  const [planned, outcome] = [planOf(framework).nodes[index], outcomes[index]];
  if (!planned || !outcome) return undefined;
  return framework.ranking.on === 'published' ? readFraction(amountsOf(framework, planned, outcome).score) : exactly(outcome.exact);
}
