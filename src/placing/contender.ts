/** A scorecard as it is ranked: its value, and what breaks its ties, read off it when someone asks. */
import { readFraction } from '../decimal.ts';
import { type Rational, divide, multiply, sum } from '../points.ts';
import type { Framework } from '../shape/framework.ts';
import type { TieBreaker } from '../shape/pack.ts';
import type { Keys } from '../shape/asked.ts';
import type { Row, Scorecard } from '../shape/scorecard.ts';
import { idsAsked, keyNamed } from './asked.ts';
import type { Contender } from './ties.ts';

/** By which rules units are ranked, and on what. */
export interface Basis extends Pick<Framework, 'nodes' | 'ranking' | 'rounding' | 'indexScale'> {
  readonly keys: Keys;
}

/** A unit with its scorecard. */
export interface ScoredContender extends Contender {
  readonly scorecard: Scorecard;
}

/** Nothing where there is no index to rank on. */
export function contenderOf(basis: Basis, scorecard: Scorecard): ScoredContender | undefined {
  if (scorecard.index === 'unknown') return undefined;
  const { tieBreakers, on } = basis.ranking;
  return {
    id: scorecard.unit.id,
    scorecard,
    value: on === 'published' ? readFraction(scorecard.index) : exactIndexOf(basis, scorecard),
    breaker: (position) => breakerOf(basis, scorecard, tieBreakers[position] as TieBreaker),
  };
}

/** Before it is rounded. */
const exactIndexOf = ({ indexScale }: Basis, { score, exact = score, applicableMax }: Scorecard): Rational =>
  divide(multiply(readFraction(exact), indexScale), readFraction(applicableMax));

function breakerOf(basis: Basis, scorecard: Scorecard, breaker: TieBreaker): Rational | undefined {
  if ('key' in breaker) return keyOf(basis, scorecard, breaker.key);
  const { on } = basis.ranking;
  const rows = rowsAsked(basis, scorecard, breaker);
  return rows && sum(rows.map(({ score, exact = score }) => readFraction(on === 'exact' ? exact : score)));
}

/** The rows whose scores a breaker adds up; nothing where one of them is not there, as under a total that was given whole. */
export function rowsAsked(
  basis: Basis,
  { nodes }: Scorecard,
  breaker: Exclude<TieBreaker, { readonly key: string }>,
): readonly Row[] | undefined {
  const ids = idsAsked(basis, breaker);
  const rows = ids.flatMap((id) => nodes.find((row) => row.id === id) ?? []);
  return rows.length === ids.length ? rows : undefined;
}

export const keyOf = ({ keys }: Basis, { unit }: Scorecard, name: string): Rational | undefined =>
  keyNamed(Object.hasOwn(keys, unit.id) ? keys[unit.id] : undefined, name);
