/** Every node of two scorecards beside its counterpart. */
import { readFraction, write } from '../decimal.ts';
import { subtract } from '../points.ts';
import type { Seen } from '../score/seen.ts';
import type { Became, ComparedNode } from '../shape/comparison.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { NodeLink as Link, NodeLinks as Links } from '../succession/nodes.ts';
import { type Both, type Side, both } from './side.ts';

/** A line of the table, the same for every unit. */
export interface Line {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly became: Became;
  readonly link?: Link;
}

/** In the reading order of the tree after; what was dropped stands after its neighbour before. */
export function linesOf({ after }: Both<Framework>, { links, added, dropped }: Links): readonly Line[] {
  const byAfter = new Map(links.flatMap((link) => link.after.map((index) => [index, link] as const)));
  const isNew = new Set(added);
  const lines = after.nodes.flatMap((_, index): readonly Line[] => {
    const link = byAfter.get(index);
    if (link) return [{ before: link.before, after: [index], became: link.became, link }];
    return isNew.has(index) ? [{ before: [], after: [index], became: 'new' }] : [];
  });
  for (const index of dropped) {
    const at = lines.findLastIndex((line) => line.before.includes(index - 1));
    lines.splice(at + 1, 0, { before: [index], after: [], became: 'dropped' });
  }
  return lines;
}

export function nodesOf(
  frameworks: Both<Framework>,
  lines: readonly Line[],
  seen: Both<readonly Seen[]>,
  unsplit: ReadonlySet<Link>,
): readonly ComparedNode[] {
  const rows = both((side) => new Map(seen[side].map((row) => [row.id, row])));
  const idOf = (side: Side, index: number): string => frameworks[side].nodes[index]?.id ?? '';
  return lines.map((line): ComparedNode => {
    const side: Side = line.after.length > 0 ? 'after' : 'before';
    const node = frameworks[side].nodes[line[side][0] ?? 0] as FrameworkNode;
    const found = both((one) => (isWhole(line, one) ? rows[one].get(idOf(one, line[one][0] ?? 0)) : undefined));
    const told = <T>(read: (row: Seen) => T): { before: T | null; after: T | null } =>
      both((one) => (found[one] ? read(found[one]) : null));
    const scores = told(({ score }) => score);
    const was = line.before.map((index) => idOf('before', index));
    return {
      id: node.id,
      was: was.length > 1 ? was : (was[0] ?? null),
      title: node.title,
      parent: node.parent < 0 ? null : idOf(side, node.parent),
      became: line.became,
      ...scores,
      change: scores.before === null || scores.after === null ? null : apart(scores.before, scores.after),
      max: told(({ applicableMax }) => applicableMax),
      lost: told(({ lost }) => lost),
      state: told(({ state }) => state),
      cause: told(({ cause }) => cause),
      ...(line.link && unsplit.has(line.link) && { unsplit: true as const }),
    };
  });
}

/** Of several no one row stands beside the other, nor is the whole beside a part of it. */
const isWhole = (line: Line, side: Side): boolean => line[side].length === 1 && (side === 'after' || line.became !== 'split');

const apart = (before: string, after: string): string =>
  before === after ? '0' : write(subtract(readFraction(after), readFraction(before)));
