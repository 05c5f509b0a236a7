/** Which links can be read on both trees, as far as the rules tell; what a unit answered may still forbid it. */
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { NodeLink, NodeLinks } from '../succession/nodes.ts';
import { type Both, isPair } from '../succession/side.ts';

/** One node of each, no points that are given, and every fact has its counterpart, there and back. */
export function readableLinks(frameworks: Both<Framework>, { links }: NodeLinks): ReadonlySet<NodeLink> {
  const byAfter = new Map(links.flatMap((one) => (isPair(one) ? [[one.after[0] ?? 0, one] as const] : [])));
  return new Set(links.filter((link) => isPair(link) && isReadable(frameworks, byAfter, link)));
}

function isReadable(frameworks: Both<Framework>, byAfter: ReadonlyMap<number, NodeLink>, link: NodeLink): boolean {
  const [before, after] = [nodeOf(frameworks.before, link.before), nodeOf(frameworks.after, link.after)];
  if (!before.leaf || !after.leaf) return !before.leaf && !after.leaf;
  if (before.leaf.measure === 'points' || after.leaf.measure === 'points') return false;
  const needed = after.leaf.facts.map(({ home, name }) => {
    const at = byAfter.get(home);
    const was = at?.facts.get(name);
    return at && was !== undefined ? `${at.before[0] ?? 0} ${was}` : undefined;
  });
  const had = before.leaf.facts.map(({ home, name }) => `${home} ${name}`);
  return needed.every((one) => one !== undefined && had.includes(one)) && had.every((one) => needed.includes(one));
}

const nodeOf = ({ nodes }: Framework, [index = 0]: readonly number[]): FrameworkNode => nodes[index] as FrameworkNode;
