/** Whether a figure that opens a leaf's points could close the leaf itself. */
import type { Fact, Framework, FrameworkNode } from '../shape/framework.ts';

/** True of a figure reported above a leaf, where what the leaf requires reads it too: what it then gives hangs on both. */
export function isSharedWithGate({ nodes }: Framework, node: FrameworkNode, { home, name }: Fact): boolean {
  const required = node.leaf?.requires?.node;
  if (required === undefined || nodes[home] === node) return false;
  const open = [required];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { leaf, children = [] } = nodes[next] ?? {};
    if (leaf?.facts.some((fact) => fact.home === home && fact.name === name)) return true;
    open.push(...children);
    // A gate may hang on a gate of its own.
    if (leaf?.requires) open.push(leaf.requires.node);
  }
  return false;
}
