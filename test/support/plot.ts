/** A rule as a picture: points upward, the measure to the right, not to scale; ● belongs to its piece, ○ does not. */
import { write } from '../../src/decimal.ts';
import { isFinite } from '../../src/points.ts';
import { type Rational, compare, equal } from '../../src/points.ts';
import { type Piece, pointsAt } from '../../src/pieces.ts';
import type { FrameworkNode, Leaf } from '../../src/shape/framework.ts';
import { writeForPeople } from '../../src/space.ts';

const WIDE = 13;

export function plot({ leaf }: FrameworkNode & { leaf: Leaf }): string {
  const { pieces, space } = leaf;
  const ends = pieces.flatMap((piece) => [endOf(piece, piece.from.at), endOf(piece, piece.to.at)]);
  const heights = distinct(ends).sort((a, b) => compare(b, a));
  const rowOf = (value: Rational): number => heights.findIndex((one) => equal(one, value)) * 2;
  const edges = distinct(pieces.flatMap(({ from, to }) => [from.at, to.at]).filter((at) => isFinite(at) || at.n > 0)).sort(compare);
  const hasStart = pieces.some(({ from }) => !isFinite(from.at));
  const columnOf = (at: Rational): number =>
    (isFinite(at) || at.n > 0 ? edges.findIndex((one) => equal(one, at)) + (hasStart ? 1 : 0) : 0) * WIDE;
  const width = (edges.length - 1 + (hasStart ? 1 : 0)) * WIDE + 1;
  const grid = Array.from({ length: heights.length * 2 - 1 }, () => Array.from({ length: width }, () => ' '));
  const set = (row: number, column: number, mark: string): void => {
    const line = grid[row];
    if (line && column < width) line[column] = mark;
  };
  for (const piece of pieces) {
    const [left, right] = [columnOf(piece.from.at), columnOf(piece.to.at)];
    const [first, last] = [rowOf(endOf(piece, piece.from.at)), rowOf(endOf(piece, piece.to.at))];
    for (let column = left + 1; column < right; column += 1) {
      const row = first + ((last - first) * (column - left)) / (right - left);
      set(Math.round(row), column, first === last ? '─' : '·');
    }
    if (isFinite(piece.from.at)) set(first, left, piece.from.after ? '○' : '●');
    if (isFinite(piece.to.at) && left !== right) set(last, right, piece.to.after ? '●' : '○');
    if (!isFinite(piece.to.at)) set(last, right, space.form === 'day' || piece.to.after ? '●' : '─');
  }
  const labels = heights.map(write);
  const margin = Math.max(...labels.map((label) => label.length));
  const rows = grid.map((line, row) => `${(row % 2 === 0 ? (labels[row / 2] ?? '') : '').padStart(margin)} │ ${line.join('')}`.trimEnd());
  const names = edges.map(
    (at) => [columnOf(at), isFinite(at) ? writeForPeople(at, space) : space.step && pieces.at(-1)?.to.after ? 'never' : '…'] as const,
  );
  const foot = names.reduce((line, [column, name]) => line.padEnd(Math.max(0, column - name.length / 2)) + name, '');
  return [...rows, `${' '.repeat(margin)} └─${'─'.repeat(width)}`, `${' '.repeat(margin)}   ${foot}`].join('\n');
}

const endOf = (piece: Piece, at: Rational): Rational => (isFinite(at) ? pointsAt(piece, at) : piece.value);

const distinct = (all: readonly Rational[]): Rational[] =>
  all.filter((one, index) => all.findIndex((other) => equal(one, other)) === index);
