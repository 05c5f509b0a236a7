/** A difference, and where it stands among the others. */
import type { Data } from '../data.ts';
import type { Difference, DifferenceFacts, DifferenceKind, DifferenceOf, Edit } from '../shape/difference.ts';
import type { Between } from './between.ts';
import type { TableLine } from './table.ts';

export interface Draft {
  readonly difference: Difference;
  /** The index after; of what is gone, that of the last node before it that is not, and how far behind it. */
  readonly place: readonly [after: number, behind: number];
}

interface Told<K extends DifferenceKind> {
  readonly kind: K;
  readonly facts: DifferenceFacts[K];
  readonly edits: readonly Edit[];
  readonly moves: boolean;
}

/** About a node after. */
export function draftAfter<K extends DifferenceKind>({ after }: Between, index: number, { kind, facts, edits, moves }: Told<K>): Draft {
  const { id, title } = after.nodes[index] ?? { id: '', title: '' };
  const difference: DifferenceOf<K> = { kind, id, title, moves, facts, edits };
  return { difference: difference as unknown as Difference, place: [index, 0] };
}

/** About a node that is only before. */
export function draftBefore<K extends DifferenceKind>(
  { before, links }: Between,
  index: number,
  { kind, facts, edits, moves }: Told<K>,
): Draft {
  const { id, title } = before.nodes[index] ?? { id: '', title: '' };
  const difference: DifferenceOf<K> = { kind, id, title, moves, facts, edits };
  const kept = links.pairs
    .filter((pair) => pair.before < index)
    .reduce((last, pair) => (pair.before > last.before ? pair : last), { before: -1, after: 0 });
  return { difference: difference as unknown as Difference, place: [kept.after, index - kept.before] };
}

const kinds: readonly DifferenceKind[] = Object.keys({
  added: 0,
  dropped: 0,
  renamed: 0,
  split: 0,
  merged: 0,
  moved: 0,
  reordered: 0,
  reweighted: 0,
  'band-edge': 0,
  formula: 0,
  applies: 0,
  rounding: 0,
  index: 0,
  ranking: 0,
  class: 0,
  asked: 0,
  wording: 0,
  source: 0,
} satisfies Record<DifferenceKind, 0>) as readonly DifferenceKind[];

/** In reading order; of one line, in the order of kinds. */
export const inReadingOrder = (drafts: readonly Draft[]): readonly Difference[] =>
  [...drafts]
    .sort(
      (a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1] || kinds.indexOf(a.difference.kind) - kinds.indexOf(b.difference.kind),
    )
    .map(({ difference }) => difference);

/** Maximum points as a pack writes them; of a block its cap; empty where there are none. */
export const maxIn = (line: TableLine | undefined): string => textIn(line, 'cap') || textIn(line, 'max');
export const textIn = (line: TableLine | undefined, key: string): string => {
  const found: Data | undefined = line?.get(key);
  return typeof found === 'string' ? found : '';
};
