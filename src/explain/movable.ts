/** The figures of a leaf that a unit can still act on. */
import { measureOf } from '../measure/measures.ts';
import type { Fact, FrameworkNode } from '../shape/framework.ts';
import type { LeafNode } from './worth.ts';

export interface Movable {
  readonly fact: Fact;
  /** Its place among the facts of the leaf. */
  readonly which: number;
  /** The node in whose answer it is reported, where that is one above. */
  readonly reportedAt?: string;
}

export function movablesOf(nodes: readonly FrameworkNode[], node: LeafNode): readonly Movable[] {
  const { leaf } = node;
  const { movable } = measureOf(leaf.measure);
  const read = leaf.facts.slice(0, leaf.reads).map((fact, which): Movable => {
    const home = nodes[fact.home];
    return { fact, which, ...(home && home !== node && { reportedAt: home.id }) };
  });
  return movable === 'first' ? read.slice(0, 1) : movable === 'last' ? read.slice(-1) : read;
}
