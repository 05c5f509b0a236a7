/** A pack's nodes in reading order, each with its place: what the tree is before anything in it is read. */
import { at } from '../problem.ts';
import type { Block } from '../shape/framework.ts';
import type { NodeSpec, Pack } from '../shape/pack.ts';

/** The root's id: a published total is given there. */
export const ROOT = 'total';

export interface Line {
  readonly spec: NodeSpec;
  /** The index of the parent's line; -1 for the root. */
  readonly parent: number;
  readonly depth: number;
  readonly block: Block;
  readonly pointer: string;
  readonly rest: boolean;
}

export function outline(pack: Pack): readonly Line[] {
  const { max, title, domains, rest, source, discrepancy } = pack;
  const open = { ...(rest !== undefined && { rest }), ...(source && { source }), ...(discrepancy && { discrepancy }) };
  const root: NodeSpec = { id: ROOT, title, max, children: domains, ...open };
  const lines: Line[] = [];
  const grow = (spec: NodeSpec, parent: number, pointer: string, rest = false): void => {
    const above = lines[parent];
    const depth = above ? above.depth + 1 : 0;
    const block = (depth === 1 ? spec.kind : above?.block) ?? 'base';
    const self = lines.push({ spec, parent, depth, block, pointer, rest }) - 1;
    spec.children?.forEach((child, index) => grow(child, self, at(pointer, depth === 0 ? 'domains' : 'children', index)));
    if (spec.rest !== undefined) grow(restOf(spec, spec.rest), self, at(pointer, 'rest'), true);
  };
  grow(root, -1, '');
  return lines;
}

/** The lines of a group that were not seen, as one leaf whose points are given or missing. */
const restOf = ({ id, title }: NodeSpec, max: NonNullable<NodeSpec['rest']>): NodeSpec => ({
  id: `${id}.rest`,
  title,
  max,
  measure: 'points',
});
