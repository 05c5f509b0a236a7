/** A scorecard as it is ranked: its value, and what breaks its ties, read off it when someone asks. */
import { readFraction, readNumber } from '../decimal.ts';
import { type Rational, divide, multiply, sum } from '../points.ts';
import type { Framework } from '../shape/framework.ts';
import type { BreakerKey, Numeric, TieBreaker } from '../shape/pack.ts';
import type { Row, Scorecard } from '../shape/scorecard.ts';
import type { Contender } from './ties.ts';

/** Numbers that the host hands in, by unit and by name. */
export type Keys = Readonly<Record<string, Readonly<Record<string, Numeric>>>>;

/** By which rules units are ranked, and on what. */
export interface Basis extends Pick<Framework, 'nodes' | 'ranking' | 'indexScale'> {
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
  const [kind] = Object.keys(breaker) as [BreakerKey];
  return breakers[kind](basis, scorecard, Object.values(breaker)[0] as string);
}

/** What each kind asks of a unit; more is better. */
const breakers: { readonly [K in BreakerKey]: (basis: Basis, scorecard: Scorecard, name: string) => Rational | undefined } = {
  node: ({ ranking: { on } }, { nodes }, id) => {
    const row = nodes.find((node) => node.id === id);
    return row && pointsOf(row, on);
  },
  fewer: ({ nodes, ranking: { on } }, scorecard) => {
    if (isGivenWhole(scorecard)) return undefined;
    const blocks = new Set(nodes.flatMap(({ depth, block, id }) => (depth === 1 && block === 'penalty' ? [id] : [])));
    return sum(scorecard.nodes.filter(({ id }) => blocks.has(id)).map((row) => pointsOf(row, on)));
  },
  key: ({ keys }, { unit }, name) => {
    const number = Object.hasOwn(keys, unit.id) ? readNumber(keys[unit.id]?.[name]) : 'unreadable';
    return typeof number === 'string' ? undefined : number;
  },
};

const pointsOf = ({ score, exact = score }: Row, on: 'published' | 'exact'): Rational => readFraction(on === 'exact' ? exact : score);

/** A total given whole does not tell what was taken off. */
const isGivenWhole = ({ nodes: [total] }: Scorecard): boolean => total?.state === 'given' || total?.state === 'rejected';
