/** The verb `explain`: where every lost point went, and what wins it back. Read off the scorecard, never computed anew. */
import { areOthers } from './digest.ts';
import { cappedOf } from './explain/capped.ts';
import { cliffsOf } from './explain/cliffs.ts';
import { type GroupedLosses, groupsOf } from './explain/groups.ts';
import { lossesOf } from './explain/losses.ts';
import { type Scored, scoredOf } from './explain/scored.ts';
import { type Lazy, copyOf, defineLazy, lazy } from './lazy.ts';
import type { Framework } from './shape/framework.ts';
import type { Capped, Cliff, Loss } from './shape/explanation.ts';
import type { NodeId } from './shape/nodes.ts';
import type { Scorecard, ScorecardNode } from './shape/scorecard.ts';

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
 * change that wins it back, turned back from the same pieces that gave the score. Throws a RangeError for the scorecard of
 * another framework, of another version of it, or of other bytes by the same name: its rows would be told by rules that they were not scored by.
 */
export function explain<N>(framework: Framework<N>, scorecard: Scorecard): Explanation<NodeId<N>>;
export function explain(framework: Framework, scorecard: Scorecard): Explanation {
  const [own, other] = [framework, scorecard.framework].map(({ id, version }) => `${id}@${version}`);
  if (own !== other) throw new RangeError(`a scorecard of ${other} cannot be explained by the rules of ${own}`);
  const { digest } = framework;
  const { ruleSet } = scorecard.receipt;
  if (areOthers(digest, ruleSet)) throw new RangeError(`a scorecard of ${ruleSet} cannot be explained by ${digest}, also named ${own}`);
  const scored = new Map<string, Lazy<Scored | undefined>>();
  for (const row of scorecard.nodes) {
    if (row.state === 'scored' && row.reason?.facts) scored.set(row.id, scoredIn(framework, row));
  }
  const explanation = copyOf(scorecard) as { -readonly [K in keyof Explanation]: Explanation[K] };
  const losses = lossesOf(framework, scorecard, scored);
  explanation.losses = losses;
  defineLazy(explanation, 'lostBy', () => groupsOf(framework, losses));
  defineLazy(explanation, 'cliffs', () => [...scored.values()].flatMap((one) => cliffsOf(one())));
  explanation.capped = cappedOf(framework, scorecard);
  return explanation;
}

/** Read back when what wins points back is asked for. */
function scoredIn(framework: Framework, row: ScorecardNode): Lazy<Scored | undefined> {
  return lazy(() => {
    const node = framework.nodes[framework.index.get(row.id) ?? -1];
    return node?.block === 'base' ? scoredOf(framework, node, row) : undefined;
  });
}
