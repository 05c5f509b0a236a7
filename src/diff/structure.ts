/** Lines that are new, gone, or stand elsewhere. */
import type { DifferenceFacts, Edit } from '../shape/difference.ts';
import type { FrameworkNode } from '../shape/framework.ts';
import type { Between } from './between.ts';
import { type Draft, draftAfter, draftBefore, maxIn } from './draft.ts';
import { wholeLine } from './edits.ts';
import type { Pair } from './links.ts';

/** A difference of the tree, with the nodes that it is about: the list of those above them names them. */
export interface Structural {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** With further edits: the lists above. */
  readonly draft: (lists: readonly Edit[]) => Draft;
}

/** What is new, gone, renamed, split, merged or moved, in the order of kinds. */
export function structuralOf(between: Between): readonly Structural[] {
  const { links, before, after } = between;
  const seen = links.pairs.filter((pair) => pair.after > 0 && !after.nodes[pair.after]?.rest);
  return [
    ...links.added.filter((index) => !after.nodes[index]?.rest).map((index) => added(between, index)),
    ...links.dropped.filter((index) => !before.nodes[index]?.rest).map((index) => dropped(between, index)),
    ...seen.filter((pair) => before.nodes[pair.before]?.id !== after.nodes[pair.after]?.id).map((pair) => renamed(between, pair)),
    ...links.joins.map((join) => (join.kind === 'split' ? split(between, join) : merged(between, join))),
    ...seen.filter(isElsewhere(between)).map((pair) => moved(between, pair)),
  ];
}

const idsOf = (nodes: readonly FrameworkNode[], indexes: readonly number[]): readonly string[] =>
  indexes.map((index) => nodes[index]?.id ?? '');

/** All of these lines; what was not seen has none. */
function wholeLines({ before, after, tables }: Between, side: 'before' | 'after', indexes: readonly number[]): readonly Edit[] {
  const { nodes } = side === 'before' ? before : after;
  return idsOf(nodes, indexes).flatMap((id) => wholeLine(id, tables[side].get(id) ?? new Map(), side));
}

const added = (between: Between, index: number): Structural => {
  const { tables, after } = between;
  const facts = { max: maxIn(tables.after.get(after.nodes[index]?.id ?? '')) };
  const edits = wholeLines(between, 'after', [index]);
  return {
    before: [],
    after: [index],
    draft: (lists) => draftAfter(between, index, { kind: 'added', facts, edits: [...edits, ...lists], moves: true }),
  };
};

const dropped = (between: Between, index: number): Structural => {
  const { tables, before } = between;
  const facts = { max: maxIn(tables.before.get(before.nodes[index]?.id ?? '')) };
  const edits = wholeLines(between, 'before', [index]);
  return {
    before: [index],
    after: [],
    draft: (lists) => draftBefore(between, index, { kind: 'dropped', facts, edits: [...edits, ...lists], moves: true }),
  };
};

const renamed = (between: Between, pair: Pair): Structural => {
  const [was, is] = [between.before.nodes[pair.before]?.id ?? '', between.after.nodes[pair.after]?.id ?? ''];
  const edit: Edit = { id: was, key: 'id', before: was, after: is };
  return {
    before: [pair.before],
    after: [pair.after],
    draft: (lists) => draftAfter(between, pair.after, { kind: 'renamed', facts: { was }, edits: [edit, ...lists], moves: false }),
  };
};

type Ends = Pick<Structural, 'before' | 'after'>;

const joined = (between: Between, { before, after }: Ends): readonly Edit[] => [
  ...wholeLines(between, 'before', before),
  ...wholeLines(between, 'after', after),
];

const split = (between: Between, join: Ends): Structural => {
  const facts: DifferenceFacts['split'] = { into: idsOf(between.after.nodes, join.after) };
  const edits = joined(between, join);
  const index = join.before[0] ?? 0;
  return { ...join, draft: (lists) => draftBefore(between, index, { kind: 'split', facts, edits: [...edits, ...lists], moves: true }) };
};

const merged = (between: Between, join: Ends): Structural => {
  const facts: DifferenceFacts['merged'] = { from: idsOf(between.before.nodes, join.before) };
  const edits = joined(between, join);
  const index = join.after[0] ?? 0;
  return { ...join, draft: (lists) => draftAfter(between, index, { kind: 'merged', facts, edits: [...edits, ...lists], moves: true }) };
};

/** True of a node that stands under none of those that the one above it became. */
export function isElsewhere({ before, after, links }: Between): (pair: Pair) => boolean {
  const became = new Map<number, readonly number[]>(links.pairs.map((pair) => [pair.before, [pair.after]]));
  for (const join of links.joins) for (const one of join.before) became.set(one, join.after);
  return (pair) => !became.get(before.nodes[pair.before]?.parent ?? -1)?.includes(after.nodes[pair.after]?.parent ?? -1);
}

const moved = (between: Between, pair: Pair): Structural => {
  const { before, after } = between;
  const above = ({ nodes }: { readonly nodes: readonly FrameworkNode[] }, index: number): string =>
    nodes[nodes[index]?.parent ?? 0]?.id ?? '';
  const facts = { before: above(before, pair.before), after: above(after, pair.after) };
  return {
    before: [pair.before],
    after: [pair.after],
    draft: (edits) => draftAfter(between, pair.after, { kind: 'moved', facts, edits, moves: true }),
  };
};
