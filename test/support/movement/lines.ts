/** Lines by themselves: which leaves score otherwise for some answer to them, whatever becomes of the whole. */
import type { Pack } from '../../../src/shape/pack.ts';
import { otherNodes } from './shown.ts';
import { type Sides, rowsOf, sidesOf } from './sides.ts';
import { batchesOf } from './units.ts';

/** The leaves of both packs that score otherwise for some unit of no group. */
export function leavesMoved(before: Pack, after: Pack): readonly string[] {
  const sides = sidesOf(before, after);
  const [batch = []] = batchesOf(sides);
  const units = batch.map((unit, index) => ({ ...unit, id: `u${index}` }));
  const [was = [], is = []] = sides.sharp.map((framework) => rowsOf(framework, units));
  const moved = new Set(units.flatMap((_, index) => otherNodes(sides, was[index], is[index])));
  return [...moved].filter((id) => isLeaf(sides, id));
}

const isLeaf = ({ before, after }: Sides, id: string): boolean =>
  [before, after].every(({ nodes, index }) => nodes[index.get(id) ?? -1]?.leaf !== undefined);

/** Ids that what is said of a leaf may hang on: itself, those above it, what it requires and all that that hangs on. */
export function hangsOn({ nodes, index }: Sides['before'], id: string): readonly string[] {
  const found = new Set<string>();
  const open = [index.get(id) ?? -1];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const node = nodes[at];
    if (!node || found.has(node.id)) continue;
    found.add(node.id);
    open.push(node.parent);
    if (node.leaf?.requires) open.push(node.leaf.requires.node, ...under(nodes, node.leaf.requires.node));
  }
  return [...found];
}

const under = (nodes: Sides['before']['nodes'], at: number): readonly number[] =>
  (nodes[at]?.children ?? []).flatMap((child) => [child, ...under(nodes, child)]);
