/** The verb `explain`: where every lost point went, and what wins it back. Read off the scorecard, never computed anew. */
import { cappedOf } from './explain/capped.ts';
import { cliffsOf } from './explain/cliffs.ts';
import { type GroupedLosses, groupsOf } from './explain/groups.ts';
import { lossesOf } from './explain/losses.ts';
import { type Scored, scoredOf } from './explain/scored.ts';
import type { Framework } from './shape/framework.ts';
import type { Capped, Cliff, Loss } from './shape/explanation.ts';
import type { NodeId } from './shape/nodes.ts';
import type { Scorecard } from './shape/scorecard.ts';

export interface Explanation<Id extends string = string> extends Scorecard<Id> {
  /** Points of the total, largest first; their exact numbers add up to what the total lost. */
  readonly losses: readonly Loss<Id>[];
  /** The same losses added up by domain, by owner, by cause and by who can change them. */
  readonly lostBy: GroupedLosses;
  /** Where one case more or less would move a whole band, at full points too. */
  readonly cliffs: readonly Cliff<Id>[];
  /** Blocks that brought more than their cap. */
  readonly capped: readonly Capped<Id>[];
}

/**
 * Lists the losses of a scorecard: each with its one cause, the figures that were read, the clause of its rule and the least
 * change that wins it back, turned back from the same pieces that gave the score.
 */
export function explain<N>(framework: Framework<N>, scorecard: Scorecard): Explanation<NodeId<N>>;
export function explain(framework: Framework, scorecard: Scorecard): Explanation {
  const scored = new Map<string, Scored>();
  for (const row of scorecard.nodes) {
    const node = framework.nodes[framework.index.get(row.id) ?? -1];
    const one = node?.block === 'base' ? scoredOf(framework, node, row) : undefined;
    if (one) scored.set(row.id, one);
  }
  const cliffs = [...scored.values()].flatMap(cliffsOf);
  const losses = lossesOf(framework, scorecard, scored, cliffs);
  return { ...scorecard, losses, lostBy: groupsOf(framework, losses), cliffs, capped: cappedOf(framework, scorecard) };
}
