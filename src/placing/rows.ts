/** The lines of a ranking: each unit with its place, and what shared or broke it. */
import type { Framework } from '../shape/framework.ts';
import type { BrokenTie, RankedScore, RankedUnit, UnrankedUnit } from '../shape/ranking.ts';
import type { Scorecard } from '../shape/scorecard.ts';
import type { ScoredContender } from './contender.ts';
import { byName, naturally } from './natural.ts';
import { type Stand, placesOf } from './placed.ts';
import type { RankedPanel } from './panel.ts';

/** By place, then by name, then by id. */
export const rowsOf = ({ ranking }: Framework, { stands }: RankedPanel): readonly RankedUnit[] =>
  stands.flatMap((stand) => rowsOfStand(ranking, stand));

/** In the same order. */
export const unrankedOf = ({ unranked }: RankedPanel): readonly UnrankedUnit[] =>
  unranked.toSorted(byUnit).map((card) => ({ ...scoreOf(card), because: card.assessedOnly ? 'assessed-only' : 'no-index' }));

function rowsOfStand({ ties, tieBreakers }: Framework['ranking'], stand: Stand<ScoredContender>): readonly RankedUnit[] {
  const broken = stand.broken.map(({ position, from }): BrokenTie => ({ by: tieBreakers[position] as BrokenTie['by'], from: idsOf(from) }));
  const rows = placesOf(ties, stand);
  const isOneEach = ties === 'ordinal';
  const ids = isOneEach || rows.length === 1 ? [] : idsOf(stand.units);
  const sorted = isOneEach || rows.length === 1 ? rows : rows.toSorted((a, b) => byUnit(a.unit.scorecard, b.unit.scorecard));
  return sorted.map(({ unit, place }): RankedUnit => {
    const row = { place, ...scoreOf(unit.scorecard), tied: ids.length === 0 ? NOBODY : ids.filter((id) => id !== unit.id) };
    return broken.length > 0 ? { ...row, broken } : row;
  });
}

const NOBODY: readonly string[] = [];

const idsOf = (units: readonly ScoredContender[]): readonly string[] => units.map(({ id }) => id).sort(naturally);

/** By name, then by id. */
const byUnit = ({ unit: a }: Scorecard, { unit: b }: Scorecard): number => byName(a.title, b.title) || naturally(a.id, b.id);

const scoreOf = ({ unit, score, index, class: title }: Scorecard): RankedScore => ({ unit, score, index, class: title });
