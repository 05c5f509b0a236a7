/** What tie-breakers ask of a unit, wherever it is read: nodes whose scores are added up, or a number that the host hands in. */
import { readNumber } from '../decimal.ts';
import type { Rational } from '../points.ts';
import type { Framework } from '../shape/framework.ts';
import type { TieBreaker } from '../shape/pack.ts';
import type { UnitKeys } from '../shape/asked.ts';

/** The ids of the nodes; more is better, for a penalty's score lies below 0. */
export function idsAsked({ nodes }: Pick<Framework, 'nodes'>, breaker: Exclude<TieBreaker, { readonly key: string }>): readonly string[] {
  if ('node' in breaker) return [breaker.node];
  return nodes.flatMap(({ id, depth, block }) => (depth === 1 && block === 'penalty' ? [id] : []));
}

/** Nothing where it is not there, or is no number. */
export function keyNamed(keys: UnitKeys | undefined, name: string): Rational | undefined {
  const number = keys && Object.hasOwn(keys, name) ? readNumber(keys[name]) : undefined;
  return typeof number === 'string' ? undefined : number;
}
