/** A unit as it is ranked in a state: its value and what breaks its ties, read off its account. */
import { readFraction } from '../decimal.ts';
import { exactly } from '../enclosed.ts';
import { lazy } from '../lazy.ts';
import { type Rational, divide, multiply, sum } from '../points.ts';
import { idsAsked, keyNamed } from '../placing/asked.ts';
import type { Contender } from '../placing/ties.ts';
import type { Account } from '../score/account.ts';
import { planOf } from '../score/plan.ts';
import { amountsOf } from '../score/row.ts';
import type { Framework } from '../shape/framework.ts';
import type { TieBreaker } from '../shape/pack.ts';
import type { UnitKeys } from '../shape/asked.ts';

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
  if ('key' in by) return keyNamed(keys, by.key);
  const points = idsAsked(framework, by).map((id) => pointsAt(framework, account, framework.index.get(id) ?? -1));
  return points.every((one) => one !== undefined) ? sum(points) : undefined;
}

/** As it is published where published numbers are ranked; nothing where one above it stands for it. */
function pointsAt(framework: Framework, { outcomes }: Account, index: number): Rational | undefined {
  const [planned, outcome] = [planOf(framework).nodes[index], outcomes()[index]];
  if (!planned || !outcome) return undefined;
  return framework.ranking.on === 'published' ? readFraction(amountsOf(framework, planned, outcome).score) : exactly(outcome.exact);
}
