/** What may be answered at a node, whether it is drawn or checked. */
import type { Framework, FrameworkNode } from '../shape/framework.ts';

/** True of a node that a unit of the group has; where no group is asked for, of all. */
export const isAsked = ({ appliesTo }: FrameworkNode, group: string | undefined): boolean =>
  !appliesTo || group === undefined || appliesTo.includes(group);

/**
 * The nodes where "not applicable" is no answer, because a leaf there forbids it to a unit of the group; where no group is
 * asked for, to every unit that has the node.
 */
export function forbidding({ nodes }: Framework, group?: string): ReadonlySet<FrameworkNode> {
  const found = new Set<FrameworkNode>();
  for (const node of nodes.toReversed()) {
    const { leaf, appliesTo } = node;
    if (leaf?.notApplicable === 'forbidden' && isAsked(node, group)) found.add(node);
    const above = nodes[node.parent];
    const isSameForAll = group !== undefined || !appliesTo || above?.appliesTo?.every((one) => appliesTo.includes(one));
    if (above && found.has(node) && isSameForAll) found.add(above);
  }
  return found;
}
