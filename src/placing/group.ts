/** A group as it is published: its lines, and what is reckoned only when someone asks for it. */
import { type Lazy, defineLazy, lazy } from '../lazy.ts';
import type { NearTie, PlaceBounds, RankedGroup } from '../shape/ranking.ts';
import type { Level } from '../shape/pack.ts';
import type { Scorecard } from '../shape/scorecard.ts';
import { placeBounds } from './bounds.ts';
import type { Basis, ScoredContender } from './contender.ts';
import { rangedOf } from './ends.ts';
import { nearTiesOf } from './nearTies.ts';
import { type RankedPanel, standsOf } from './panel.ts';
import { rowsOf, unrankedOf } from './rows.ts';

/** Scorecards of the same units, each list rounded at another level. */
export type Rounded = ReadonlyMap<Level, readonly Scorecard[]>;

export function groupOf(basis: Basis, panel: RankedPanel, rounded: Rounded): RankedGroup {
  const contenders = panel.stands.flatMap(({ units }) => units);
  const group: Partial<{ -readonly [K in keyof RankedGroup]: RankedGroup[K] }> = {
    group: panel.group,
    rows: rowsOf(basis, panel, boundsIn(basis, contenders)),
    unranked: unrankedOf(panel),
  };
  defineLazy(group as RankedGroup, 'nearTies', () => nearTiesIn(basis, panel, contenders, rounded));
  return group as RankedGroup;
}

/** Nothing where the index of each is settled. */
export function boundsIn(basis: Basis, contenders: readonly ScoredContender[]): Lazy<ReadonlyMap<string, PlaceBounds>> | undefined {
  const { ties, tieBreakers } = basis.ranking;
  if (!contenders.some(({ scorecard }) => 'indexBounds' in scorecard)) return undefined;
  return lazy(() =>
    placeBounds(
      contenders.map((one) => rangedOf(basis, one)),
      ties,
      tieBreakers.length,
    ),
  );
}

function nearTiesIn(basis: Basis, { stands }: RankedPanel, contenders: readonly ScoredContender[], rounded: Rounded): readonly NearTie[] {
  const { ranking } = basis;
  const on = ranking.on === 'exact' ? 'published' : 'exact';
  const scorecards = contenders.map(({ scorecard }) => scorecard);
  const unrounded = standsOf({ ...basis, ranking: { ...ranking, on } }, scorecards);
  const ids = new Set(contenders.map(({ id }) => id));
  return [
    ...nearTiesOf(stands, unrounded.stands, on),
    ...[...rounded].flatMap(([level, cards]) => {
      const others = standsOf(
        basis,
        cards.filter(({ unit }) => ids.has(unit.id)),
      );
      return nearTiesOf(stands, others.stands, level);
    }),
  ];
}
