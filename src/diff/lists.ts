/** The lists of what stands under a line: where the order is another, that is a difference; else a list goes with what is new, gone or elsewhere in it. */
import { isSameData } from '../data.ts';
import type { Edit } from '../shape/difference.ts';
import type { Between } from './between.ts';
import { type Draft, draftAfter } from './draft.ts';
import { editsBetween } from './edits.ts';
import type { Pair } from './links.ts';
import { type Structural, structuralOf } from './structure.ts';
import { listKeys } from './table.ts';

/** All differences of the tree, each list with one of them. */
export function treeDrafts(between: Between): readonly Draft[] {
  const structural = structuralOf(between);
  const lists = new Map<Structural, Edit[]>(structural.map((one) => [one, []]));
  const reordered: Draft[] = [];
  for (const pair of between.links.pairs) {
    const edits = listEdits(between, pair);
    if (edits.length === 0) continue;
    const owner = isReordered(between, pair) ? undefined : structural.find((one) => isListedBy(between, pair, one));
    if (owner) lists.get(owner)?.push(...edits);
    else reordered.push(draftAfter(between, pair.after, { kind: 'reordered', facts: {}, edits, moves: false }));
  }
  return [...structural.map((one) => one.draft(lists.get(one) ?? [])), ...reordered];
}

function listEdits({ before, after, tables }: Between, pair: Pair): readonly Edit[] {
  const [id, now] = [before.nodes[pair.before]?.id ?? '', after.nodes[pair.after]?.id ?? ''];
  const [old, line] = [tables.before.get(id), tables.after.get(now)];
  return old && line ? editsBetween(id, old, line).filter(({ key }) => listKeys.includes(key)) : [];
}

/** Of those that stand under it on both sides, some stand before others that they stood behind. */
function isReordered({ before, after, links }: Between, pair: Pair): boolean {
  const both = links.pairs.filter(
    (one) =>
      before.nodes[one.before]?.parent === pair.before && after.nodes[one.after]?.parent === pair.after && !after.nodes[one.after]?.rest,
  );
  const inOrder = (side: 'before' | 'after'): readonly string[] =>
    [...both].sort((a, b) => a[side] - b[side]).map((one) => String(one.after));
  return !isSameData(inOrder('before'), inOrder('after'));
}

const isListedBy = ({ before, after }: Between, pair: Pair, one: Structural): boolean =>
  one.before.some((index) => before.nodes[index]?.parent === pair.before) ||
  one.after.some((index) => after.nodes[index]?.parent === pair.after);
