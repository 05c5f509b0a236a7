/** Where values lie on the axis of a plot: each edge of the rule has its place, evenly apart; between edges in proportion. */
import { pointsAt, type Piece } from '../pieces.ts';
import { type Rational, compare, divide, equal, isFinite, subtract } from '../points.ts';
import type { Leaf } from '../shape/framework.ts';

/** An exact number as a drawing needs it. */
export const near = (value: Rational): number => Number(value.n) / Number(value.d);

/** A piece as it is drawn. Over whole numbers it begins where the one before ends; outcomes stand apart. */
export interface Drawn {
  readonly left: Rational;
  readonly right: Rational;
  readonly piece: Piece;
  readonly isLeftOpen: boolean;
  readonly isRightOpen: boolean;
}

export function drawnOf({ pieces, space }: Leaf): readonly Drawn[] {
  const isStepped = space.step !== undefined && space.form !== 'label';
  return pieces.map((piece, index): Drawn => {
    const before = isStepped ? pieces[index - 1] : undefined;
    return {
      left: before ? before.to.at : piece.from.at,
      right: piece.to.at,
      piece,
      isLeftOpen: before !== undefined || piece.from.after,
      isRightOpen: !piece.to.after,
    };
  });
}

/** The points of a piece at one of its ends, drawn level where that end is infinite. */
export const heightAt = (piece: Piece, at: Rational): Rational => (isFinite(at) ? pointsAt(piece, at) : piece.value);

/** A place that a dot can stand on: a finite one, or `never` where the scale has it. */
export const isPlace = (at: Rational, hasNever: boolean): boolean => isFinite(at) || (hasNever && at.n > 0);

export interface Axis {
  /** The finite edges, in order. */
  readonly edges: readonly Rational[];
  /** From 0 to 1; what lies beyond the edges stands half a step beside them, `never` at the end. */
  readonly at: (value: Rational) => number;
}

/** Outcomes stand in the middle of a step each, numbers and days from end to end. */
export function axisOf(drawn: readonly Drawn[], { space }: Leaf): Axis {
  const all = drawn.flatMap(({ left, right }) => [left, right]).filter(isFinite);
  const edges = all.filter((one, index) => all.findIndex((other) => equal(one, other)) === index).sort(compare);
  const [first, last] = [drawn[0]?.left, drawn.at(-1)?.right];
  // A side without an end has a step of its own.
  const before = first && isFinite(first) ? 0 : 1;
  const steps = Math.max(1, edges.length - 1 + before + (last && isFinite(last) ? 0 : 1));
  const place = (value: Rational): number => {
    if (!isFinite(value)) return value.n < 0 ? 0 : steps;
    const right = edges.findIndex((edge) => compare(value, edge) <= 0);
    if (right < 0) return before + edges.length - 0.5;
    const [low, high] = [edges[right - 1], edges[right] as Rational];
    if (equal(value, high)) return before + right;
    return low ? before + right - 1 + near(divide(subtract(value, low), subtract(high, low))) : before - 0.5;
  };
  const margin = space.form === 'label' ? 0.5 : 0;
  return { edges, at: (value) => (place(value) + margin) / (steps + 2 * margin) };
}
