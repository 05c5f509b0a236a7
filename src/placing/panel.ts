/** Scorecards of one panel as groups of contenders, each with its standing. */
import type { Framework } from '../shape/framework.ts';
import type { Keys } from '../shape/asked.ts';
import type { Scorecard } from '../shape/scorecard.ts';
import { type Basis, type ScoredContender, contenderOf } from './contender.ts';
import { byName } from './natural.ts';
import { type Stand, standingsOf } from './placed.ts';

/** Units of one group as they stand, best first, with those that have no place. */
export interface RankedPanel {
  readonly group: string | null;
  readonly stands: readonly Stand<ScoredContender>[];
  readonly unranked: readonly Scorecard[];
}

/** By the ranking rules of a framework: groups by name, units without one last. */
export function rankPanel(framework: Framework, scorecards: readonly Scorecard[], keys: Keys = {}): readonly RankedPanel[] {
  const basis: Basis = { ...framework, keys };
  return groupsOf(scorecards).map(([group, cards]) => ({ group, ...standsOf(basis, cards) }));
}

/** Of scorecards of one group. */
export function standsOf(basis: Basis, scorecards: readonly Scorecard[]): Pick<RankedPanel, 'stands' | 'unranked'> {
  const contenders: ScoredContender[] = [];
  const unranked: Scorecard[] = [];
  for (const card of scorecards) {
    const contender = card.assessedOnly ? undefined : contenderOf(basis, card);
    if (contender) contenders.push(contender);
    else unranked.push(card);
  }
  return { stands: standingsOf(contenders, basis.ranking.tieBreakers.length), unranked };
}

function groupsOf(scorecards: readonly Scorecard[]): readonly (readonly [string | null, readonly Scorecard[]])[] {
  const groups = new Map<string | null, Scorecard[]>();
  for (const card of scorecards) {
    const known = groups.get(card.unit.group);
    if (known) known.push(card);
    else groups.set(card.unit.group, [card]);
  }
  return [...groups].sort(([a], [b]) => (a === null || b === null ? Number(a === null) - Number(b === null) : byName(a, b)));
}
