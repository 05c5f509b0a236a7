/** What a contender's value, and what breaks its ties, can still be: the lowest and the highest that it may come to. */
import { readFraction } from '../decimal.ts';
import { type Rational, INFINITY, MINUS_INFINITY, add, compare, isFinite, rational, subtract } from '../points.ts';
import type { TieBreaker } from '../shape/pack.ts';
import type { IndexBounds, Row } from '../shape/scorecard.ts';
import { type Basis, type ScoredContender, keyOf, rowsAsked } from './contender.ts';

/** A number that is reached; or one so close below (-1) or above (1) that none lies between. */
export interface Point {
  readonly at: Rational;
  readonly side: -1 | 0 | 1;
}

export interface Ends {
  readonly low: Point;
  readonly high: Point;
}

/** A unit with the ends of all that it is ranked by. */
export interface Ranged extends Ends {
  readonly id: string;
  /** What the tie-breaker of that position asks of it can still be; nothing where it has none. */
  readonly breaker: (position: number) => Ends | undefined;
}

export const inOrder = (a: Point, b: Point): number => compare(a.at, b.at) || a.side - b.side;
export const isSettled = ({ low, high }: Ends): boolean => inOrder(low, high) === 0;

export function rangedOf(basis: Basis, { id, value, scorecard }: ScoredContender): Ranged {
  const { tieBreakers, on } = basis.ranking;
  const { indexBounds } = scorecard;
  const known: (Ends | undefined)[] = [];
  return {
    id,
    ...(indexBounds ? endsOf(indexBounds, on) : exactly(value)),
    breaker: (position) => {
      if (!(position in known)) known[position] = breakerEnds(basis, scorecard, tieBreakers[position] as TieBreaker);
      return known[position];
    },
  };
}

/** What is published of an end that is only approached is reached. */
function endsOf({ low, high, exact, open = [] }: IndexBounds, on: 'published' | 'exact'): Ends {
  if (on === 'published') return { low: reached(low), high: reached(high) };
  return {
    low: { at: readEnd(exact?.low ?? low), side: open.includes('low') ? 1 : 0 },
    high: { at: readEnd(exact?.high ?? high), side: open.includes('high') ? -1 : 0 },
  };
}

function breakerEnds(basis: Basis, scorecard: ScoredContender['scorecard'], breaker: TieBreaker): Ends | undefined {
  if ('key' in breaker) {
    const key = keyOf(basis, scorecard, breaker.key);
    return key && exactly(key);
  }
  const rows = rowsAsked(basis, scorecard, breaker);
  return rows?.map((row) => rowEnds(basis, row, scorecard.indexBounds !== undefined)).reduce(together, exactly(rational(0)));
}

/** The ends of a row are told as published: before rounding, a row of a unit whose figures are missing may lie a unit of the last place beside. */
function rowEnds({ ranking, rounding }: Basis, { score, exact = score, bounds }: Row, isOpen: boolean): Ends {
  if (!isOpen) return exactly(readFraction(ranking.on === 'exact' ? exact : score));
  const [low, high] = [readEnd(bounds.low), readEnd(bounds.high)];
  if (ranking.on === 'published') return { low: { at: low, side: 0 }, high: { at: high, side: 0 } };
  const last = rational(1, 10n ** BigInt(rounding.places));
  return {
    low: { at: isFinite(low) ? subtract(low, last) : low, side: 1 },
    high: { at: isFinite(high) ? add(high, last) : high, side: -1 },
  };
}

const together = (a: Ends, b: Ends): Ends => ({ low: plus(a.low, b.low), high: plus(a.high, b.high) });

function plus(a: Point, b: Point): Point {
  const at = isFinite(a.at) ? (isFinite(b.at) ? add(a.at, b.at) : b.at) : a.at;
  return { at, side: a.side === 0 ? b.side : a.side };
}

const exactly = (value: Rational): Ends => ({ low: { at: value, side: 0 }, high: { at: value, side: 0 } });
const reached = (text: string): Point => ({ at: readEnd(text), side: 0 });

/** Of a block whose cap is not known, points may have no end. */
const readEnd = (text: string): Rational => (text === '∞' ? INFINITY : text === '-∞' ? MINUS_INFINITY : readFraction(text));
