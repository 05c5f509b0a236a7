/** What a rule set asks that no answer to the other one answers. */
import type { FrameworkNode } from '../shape/framework.ts';
import type { Migration } from '../shape/migration.ts';
import type { NodeLink } from '../succession/nodes.ts';
import type { Passage } from './passage.ts';

/** In reading order. */
export function askedOver({ to, links, keepsPoints }: Passage): Migration['asked'] {
  const comesFrom = new Map(links.links.map((link) => [link.after[0], link])); // several are linked without their facts
  return to.nodes.filter((node, index) => isOpen(node, comesFrom.get(index), keepsPoints)).map(({ id, title }) => ({ id, title }));
}

function isOpen({ facts, leaf }: FrameworkNode, link: NodeLink | undefined, keepsPoints: Passage['keepsPoints']): boolean {
  if (leaf?.measure === 'points') return !link || !keepsPoints(link);
  return facts.some(({ name }) => !link?.facts.has(name));
}
