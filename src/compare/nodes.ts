/** Every node of two scorecards beside its counterpart. */
import { readFraction, write } from '../decimal.ts';
import { subtract } from '../points.ts';
import type { Seen } from '../score/seen.ts';
import type { Became, ComparedNode } from '../shape/comparison.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { NodeLink, NodeLinks } from '../succession/nodes.ts';
import type { Both, Side } from '../succession/side.ts';

/** A line of the table, the same for every unit. */
export interface Line {
  readonly head: Pick<ComparedNode, 'id' | 'was' | 'title' | 'parent' | 'became'>;
  /** The node whose row stands on a side: none where there is none, or several. */
  readonly rows: Both<number | undefined>;
  readonly link: NodeLink | undefined;
}

/** In the reading order of the tree after; what was dropped stands after its neighbour before. */
export function linesOf(frameworks: Both<Framework>, { links, added, dropped }: NodeLinks): readonly Line[] {
  const byAfter = new Map(links.flatMap((link) => link.after.map((index) => [index, link] as const)));
  const isNew = new Set(added);
  const lines = frameworks.after.nodes.flatMap((_, index): readonly Line[] => {
    const link = byAfter.get(index);
    if (link) return [lineOf(frameworks, link.before, index, link.became, link)];
    return isNew.has(index) ? [lineOf(frameworks, [], index, 'new')] : [];
  });
  const neighbours = lines.map(({ link }) => link?.before ?? []);
  for (const index of dropped) {
    const at = neighbours.findLastIndex((before) => before.includes(index - 1)) + 1;
    neighbours.splice(at, 0, [index]);
    lines.splice(at, 0, lineOf(frameworks, [index], undefined, 'dropped'));
  }
  return lines;
}

function lineOf(frameworks: Both<Framework>, before: readonly number[], after: number | undefined, became: Became, link?: NodeLink): Line {
  const nodeOf = (side: Side, index: number): FrameworkNode => frameworks[side].nodes[index] as FrameworkNode;
  const [side, node] =
    after === undefined ? (['before', nodeOf('before', before[0] ?? 0)] as const) : (['after', nodeOf('after', after)] as const);
  const was = before.map((index) => nodeOf('before', index).id);
  const parent = node.parent < 0 ? null : nodeOf(side, node.parent).id;
  // Of several no one row stands beside the other, nor is the whole beside a part of it.
  const isOne = before.length === 1 && became !== 'split';
  return {
    head: { id: node.id, was: was.length > 1 ? was : (was[0] ?? null), title: node.title, parent, became },
    rows: { before: isOne ? before[0] : undefined, after },
    link,
  };
}

/** What one unit's nodes are told by: rows stand at the index of their node. */
export interface NodeRows {
  readonly seen: Both<readonly (Seen | undefined)[]>;
  readonly unsplit: ReadonlySet<NodeLink>;
  /** The links that are read on the other tree, and the score of a node there. */
  readonly read: ReadonlySet<NodeLink>;
  readonly scoreOn: (side: Side, index: number) => string | null;
}

export function nodesOf(lines: readonly Line[], { seen, unsplit, read, scoreOn }: NodeRows): readonly ComparedNode[] {
  return lines.map(({ head, rows, link }): ComparedNode => {
    const [was, is] = [seen.before[rows.before ?? -1], seen.after[rows.after ?? -1]];
    const { id, was: wasId, title, parent, became } = head;
    const node: { -readonly [K in keyof ComparedNode]: ComparedNode[K] } = {
      id,
      was: wasId,
      title,
      parent,
      became,
      before: was?.score ?? null,
      after: is?.score ?? null,
      change: was && is ? apart(was.score, is.score) : null,
      max: { before: was?.applicableMax ?? null, after: is?.applicableMax ?? null },
      lost: { before: was?.lost ?? null, after: is?.lost ?? null },
      state: { before: was?.state ?? null, after: is?.state ?? null },
      cause: { before: was?.cause ?? null, after: is?.cause ?? null },
    };
    if (!link || rows.before === undefined || rows.after === undefined) return node;
    if (read.has(link)) node.read = { before: scoreOn('before', rows.before), after: scoreOn('after', rows.after) };
    else if (unsplit.has(link)) node.unsplit = true;
    return node;
  });
}

const apart = (before: string, after: string): string =>
  before === after ? '0' : write(subtract(readFraction(after), readFraction(before)));
