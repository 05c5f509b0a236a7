/**
 * The heart: every scale is a piecewise-linear function of one exact measure, held as a short list of pieces.
 * Score, reason, least change, bounds, proofs and plots are all read off the same list.
 */
import {
  type Cut,
  EVERYTHING,
  type Interval,
  type Space,
  before,
  closed,
  exactly,
  hull,
  isEmpty,
  order,
  overlap,
  shift,
  stretch,
  within,
} from './interval.ts';
import { type Rational, add, compare, divide, isFinite, isNegative, isZero, least, most, multiply, subtract } from './points.ts';

/** Part of a scale: on its interval the points are `value + slope × measure`. `band` is its line in the decision. */
export interface Piece extends Interval {
  readonly value: Rational;
  readonly slope: Rational;
  readonly band: number;
}

/** The pieces as a measure meets them: inside its space, in order, ending on a value where only steps occur. */
export function fit(pieces: readonly Piece[], space: Space): Piece[] {
  return pieces
    .map((piece) => ({ ...piece, ...within(piece, space) }))
    .filter((piece) => !isEmpty(piece))
    .sort((a, b) => order(a.from, b.from))
    .map((piece) => ({ ...piece, ...closed(piece, space) }));
}

/**
 * The points that a scale can still give: its image of the values that a measure can still have. `reach` gives the tightest
 * interval around those of them in a part of the number line, and a line over it has its ends over the ends.
 */
export function image(pieces: readonly Piece[], reach: (part: Interval) => Interval | undefined): Interval | undefined {
  return pieces.reduce<Interval | undefined>((all, { from, to, value, slope }) => {
    const values = reach({ from, to });
    if (!values) return all;
    return hull(all, isZero(slope) ? exactly(value) : shift(stretch(values, slope), value));
  }, undefined);
}

/** The measures for which the points lie beyond a cut, piece by piece. */
export function measuresBeyond(pieces: readonly Piece[], cut: Cut): readonly Interval[] {
  return pieces.flatMap((piece): readonly Interval[] => {
    const { from, to, value, slope } = piece;
    if (isZero(slope)) return order(cut, before(value)) <= 0 ? [{ from, to }] : [];
    const edge = divide(subtract(cut.at, value), slope);
    const part = isNegative(slope)
      ? overlap(piece, { ...EVERYTHING, to: { at: edge, after: !cut.after } })
      : overlap(piece, { ...EVERYTHING, from: { at: edge, after: cut.after } });
    return isEmpty(part) ? [] : [part];
  });
}

/**
 * The index of the piece that holds a value, -1 if none does. Pieces of a checked scale stand in order and hold every value of
 * its space once, so it is the first that does not end before the value.
 */
export function pieceAt(pieces: readonly Piece[], value: Rational): number {
  for (let index = 0; index < pieces.length; index += 1) {
    const { from, to } = pieces[index] as Piece;
    const end = compare(value, to.at);
    if (end > 0 || (end === 0 && !to.after)) continue;
    const start = compare(value, from.at);
    return start > 0 || (start === 0 && !from.after) ? index : -1;
  }
  return -1;
}

/** The points that a piece gives for a measure. */
export const pointsAt = (piece: Piece, measure: Rational): Rational =>
  isZero(piece.slope) ? piece.value : add(piece.value, multiply(piece.slope, measure));

/** The points that a piece comes to at one of its ends, reached or only approached. */
const pointsAtEnd = (piece: Piece, cut: Cut): Rational =>
  isFinite(cut.at) || isZero(piece.slope) ? pointsAt(piece, cut.at) : multiply(piece.slope, cut.at);

/** The most points of a list of pieces: what a missing figure can still bring. */
export const highest = (pieces: readonly Piece[]): Rational => pieces.map(bestOf).reduce(most);

/** The most points of one piece. Slopes of a checked scale end within its limits, so an end gives them. */
export const bestOf = (piece: Piece): Rational => most(pointsAtEnd(piece, piece.from), pointsAtEnd(piece, piece.to));

/** The index of the piece that can give most, the first of equals. */
export const bestPiece = (pieces: readonly Piece[]): number =>
  pieces.reduce((best, piece, index) => (compare(bestOf(piece), bestOf(pieces[best] ?? piece)) > 0 ? index : best), 0);

/** The fewest points of one piece. */
export const worstOf = (piece: Piece): Rational => least(pointsAtEnd(piece, piece.from), pointsAtEnd(piece, piece.to));
