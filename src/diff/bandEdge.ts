/** The edges of a scale, where it gives the same in the same order and only they are not where they were. */
import type { Interval, Space } from '../interval.ts';
import type { Reach } from '../measure/measure.ts';
import { type Piece, pointsAt } from '../pieces.ts';
import { ZERO, equal } from '../points.ts';
import type { DifferenceFacts } from '../shape/difference.ts';
import type { Leaf } from '../shape/framework.ts';
import { writeForPeople } from '../space.ts';
import { onlyValue, reachOf } from './likeness.ts';

type Edges = DifferenceFacts['band-edge']['edges'];

/** Nothing where what the scale gives is another. `written` is the leaf before in its own year: its days are told as they were. */
export function edgesMoved(before: Leaf, after: Leaf, reach: Reach, written: Leaf): Edges | undefined {
  const [old, now] = [linesOf(before, reach), linesOf(after, reach)];
  const isAlike = old.length === now.length && old.every((one, index) => isSame(one, now[index] as Piece));
  if (!isAlike || after.space.form === 'label') return undefined;
  const own = linesOf(written, reachOf(written, true));
  return now.slice(1).flatMap((_, index) => {
    const [was, is] = [edgeOf(old, index, before.space), edgeOf(now, index, after.space)];
    if (was.marked === is.marked) return [];
    const { bare, marked } = own.length === old.length ? edgeOf(own, index, written.space) : was;
    return [bare === is.bare ? { before: marked, after: is.marked } : { before: bare, after: is.bare }];
  });
}

/** The pieces that hold values of the measure; neighbours on one line are one. */
function linesOf({ pieces }: Leaf, reach: Reach): readonly Piece[] {
  return pieces.reduce<readonly Piece[]>((lines, piece) => {
    const part = reach(piece);
    if (!part) return lines;
    const one = { ...piece, ...part, ...flat(piece, part) };
    const last = lines.at(-1);
    return last && isSame(last, one) ? [...lines.slice(0, -1), { ...last, to: one.to }] : [...lines, one];
  }, []);
}

const flat = (piece: Piece, part: Interval): Partial<Piece> => {
  const value = onlyValue(part);
  return value === undefined ? {} : { value: pointsAt(piece, value), slope: ZERO };
};

const isSame = (one: Piece, other: Piece): boolean => equal(one.value, other.value) && equal(one.slope, other.slope);

/** Where one line ends and the next begins: of days, the last one that belongs to the first. */
function edgeOf(lines: readonly Piece[], index: number, space: Space): { readonly bare: string; readonly marked: string } {
  const [low, high] = [lines[index] as Piece, lines[index + 1] as Piece];
  const cut = space.form === 'day' ? low.to : high.from;
  const bare = writeForPeople(cut.at, space);
  return { bare, marked: space.form === 'day' ? bare : `${cut.after ? '>' : '≥'} ${bare}` };
}
