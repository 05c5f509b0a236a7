/** Who stands under whom: nodes stand in reading order, each before all under it. */
import type { FrameworkNode } from '../shape/framework.ts';

/** A node and all under it. */
export function fromNode(nodes: readonly FrameworkNode[], top: number): readonly number[] {
  const depth = nodes[top]?.depth ?? 0;
  let end = top + 1;
  while (end < nodes.length && (nodes[end]?.depth ?? 0) > depth) end += 1;
  return Array.from({ length: end - top }, (_, step) => top + step);
}

/** A node and all above it. */
export function toRoot(nodes: readonly FrameworkNode[], node: number): readonly number[] {
  const path: number[] = [];
  for (let one = node; one >= 0; one = nodes[one]?.parent ?? -1) path.push(one);
  return path;
}
