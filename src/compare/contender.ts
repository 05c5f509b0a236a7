/** A unit as it is ranked in a state: its value and what breaks its ties, read off its account. */
import { readFraction, readNumber } from '../decimal.ts';
import { exactly } from '../enclosed.ts';
import { lazy } from '../lazy.ts';
import { type Rational, divide, multiply, sum } from '../points.ts';
import type { Contender } from '../placing/ties.ts';
import type { Account } from '../score/account.ts';
import { planOf } from '../score/plan.ts';
import { amountsOf } from '../score/row.ts';
import type { Framework } from '../shape/framework.ts';
import type { Numeric, TieBreaker } from '../shape/pack.ts';

/** The numbers that a host hands in for a unit, by the names of their keys. */
export type UnitKeys = Readonly<Record<string, Numeric>>;

/** Nothing where the unit has no index. */
export function contenderOf(framework: Framework, id: string, account: Account, keys: UnitKeys | undefined): Contender | undefined {
  const value = valueOf(framework, account);
  const breakers = framework.ranking.tieBreakers.map((by) => lazy(() => asked(framework, account, keys, by)));
  return value && { id, value, breaker: (position) => breakers[position]?.() };
}

function valueOf({ ranking, indexScale }: Framework, { index, total }: Account): Rational | undefined {
  if (index === undefined) return undefined;
  return ranking.on === 'exact' ? divide(multiply(exactly(total.exact), indexScale), total.applicableMax) : readFraction(index);
}

/** What a breaker asks, more being better. */
function asked(framework: Framework, account: Account, keys: UnitKeys | undefined, by: TieBreaker): Rational | undefined {
  if ('node' in by) return pointsAt(framework, account, framework.index.get(by.node) ?? -1);
  if ('fewer' in by) {
    const blocks = framework.nodes.flatMap(({ depth, block }, index) => (depth === 1 && block === 'penalty' ? [index] : []));
    const points = blocks.map((index) => pointsAt(framework, account, index));
    return points.every((one) => one !== undefined) ? sum(points) : undefined;
  }
  const key = keys && Object.hasOwn(keys, by.key) ? readNumber(keys[by.key]) : undefined;
  return typeof key === 'string' ? undefined : key;
}

/** As it is published where published numbers are ranked; nothing where one above it stands for it. */
function pointsAt(framework: Framework, { outcomes }: Account, index: number): Rational | undefined {
  const [planned, outcome] = [planOf(framework).nodes[index], outcomes()[index]];
  if (!planned || !outcome) return undefined;
  return framework.ranking.on === 'published' ? readFraction(amountsOf(framework, planned, outcome).score) : exactly(outcome.exact);
}
