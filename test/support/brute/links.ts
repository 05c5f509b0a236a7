/** Which nodes of two trees are one and the same, by a succession: read off the page, for those who check the verb. */
import type { Framework } from '../../../src/shape/framework.ts';
import type { NodeFateSpec, Succession } from '../../../src/shape/succession.ts';

/** What one side of a link is called, and what its facts are called on the other side. */
export interface Link {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Names before, with those after; nothing for what is dropped. A name that is not told keeps. */
  readonly facts: Readonly<Record<string, string>>;
}

export const DROPPED = 'dropped';

/** Where no succession is given, every id became itself. */
export function linksOf(before: Framework, succession: Succession | undefined): readonly Link[] {
  const total: Link = { before: ['total'], after: ['total'], facts: {} };
  const ids = before.nodes.map(({ id }) => id).filter((id) => id !== 'total');
  if (!succession) return [total, ...ids.map((id) => ({ before: [id], after: [id], facts: {} }))];
  const links: Link[] = [total];
  for (const id of ids) {
    const fate = succession.became[id];
    if (fate === undefined) throw new Error(`${id} has no line`);
    if (fate === DROPPED) continue;
    if (typeof fate === 'string') links.push({ before: [id], after: [id], facts: {} });
    else addTo(links, id, fate);
  }
  return links;
}

function addTo(links: Link[], id: string, fate: NodeFateSpec): void {
  const { merged, split, facts = {} } = fate;
  const one = fate.same ?? fate.reweighted ?? fate.renamed;
  if (one !== undefined) links.push({ before: [id], after: [one], facts });
  if (split) links.push({ before: [id], after: split, facts });
  if (merged === undefined) return;
  const at = links.findIndex(({ after }) => after.length === 1 && after[0] === merged);
  const known = links[at];
  if (known) links[at] = { ...known, before: [...known.before, id] };
  else links.push({ before: [id], after: [merged], facts: {} });
}
