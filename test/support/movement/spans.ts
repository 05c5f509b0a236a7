/** Spans of working days that lie over a day off, each as long as an edge of the scale and a day or two more or less. */
import { ceiling, divide, isFinite, multiply, rational } from '../../../src/points.ts';
import type { Rational } from '../../../src/points.ts';
import type { Leaf } from '../../../src/shape/framework.ts';

type Vector = readonly Rational[];
const MANY = 400;

/** Where the days off of two packs differ. */
export function spansOver({ measure, terms, pieces }: Leaf, holidays: readonly number[]): readonly Vector[] {
  if (measure !== 'days' || !terms.holidays) return [];
  const edges = [...new Set(pieces.flatMap(({ from, to }) => [from.at, to.at].filter(isFinite).map((edge) => Number(ceiling(edge).n))))];
  const found = holidays.flatMap((day) =>
    edges.flatMap((edge) => {
      const long = Number(ceiling(divide(multiply(rational(Math.abs(edge) + 3), rational(7)), rational(5))).n) + 6;
      const many = Array.from({ length: long * 2 }, (_, index) => index - long);
      const fixed = terms.from ?? terms.to;
      if (fixed) return many.map((off) => [rational(Number(fixed.n) + off)]);
      return many.flatMap((off) =>
        off < 0
          ? [
              [rational(day + 1), rational(day + off)],
              [rational(day), rational(day + off)],
            ]
          : [[rational(day - 1), rational(day + off)]],
      );
    }),
  );
  return found.slice(0, MANY);
}
