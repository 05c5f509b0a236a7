/** The lines of a ranking: each unit with its place, and what shared or broke it. */
import { type Lazy, defineLazy, definerOf } from '../lazy.ts';
import type { BrokenTie, PlaceBounds, RankedScore, RankedUnit, UnrankedUnit } from '../shape/ranking.ts';
import type { Scorecard } from '../shape/scorecard.ts';
import type { Basis, ScoredContender } from './contender.ts';
import { byName, naturally } from './natural.ts';
import type { RankedPanel } from './panel.ts';
import { type Stand, placesOf } from './placed.ts';

type Bounds = Lazy<ReadonlyMap<string, PlaceBounds>> | undefined;
type Writing = { -readonly [K in keyof RankedUnit]: RankedUnit[K] };

/** By place, then by name, then by id; with bounds, where there are some. */
export function rowsOf({ ranking }: Basis, { stands }: RankedPanel, bounds: Bounds): readonly RankedUnit[] {
  const rows: RankedUnit[] = [];
  const addBounds = bounds && definerOf<Required<RankedUnit>, 'bounds'>('bounds', ({ unit }) => bounds().get(unit.id) as PlaceBounds);
  for (const stand of stands) addRows(rows, ranking, stand, addBounds);
  return rows;
}

/** In the order of their names. */
export const unrankedOf = ({ unranked }: RankedPanel): readonly UnrankedUnit[] =>
  unranked.toSorted(byUnit).map((card) => ({ ...scoreOf(card), because: card.assessedOnly ? 'assessed-only' : 'no-index' }));

type AddBounds = ((row: Required<RankedUnit>) => void) | undefined;

function addRows(rows: RankedUnit[], { ties, tieBreakers }: Basis['ranking'], stand: Stand<ScoredContender>, addBounds: AddBounds): void {
  const broken = stand.broken.map(({ position, from }): BrokenTie => ({ by: tieBreakers[position] as BrokenTie['by'], from: idsOf(from) }));
  const isShared = stand.units.length > 1 && ties !== 'ordinal';
  const placed = placesOf(ties, stand);
  if (isShared) placed.sort((a, b) => byUnit(a.unit.scorecard, b.unit.scorecard));
  const ids = isShared ? placed.map(({ unit }) => unit.id) : NOBODY;
  for (const { unit, place } of placed) {
    const { scorecard, id } = unit;
    const { score, index, class: title } = scorecard;
    const row: Partial<Writing> = { place, unit: scorecard.unit, score, index, class: title };
    if (ids.length <= FEW) row.tied = isShared ? without(ids, id) : NOBODY;
    else defineLazy(row as Writing, 'tied', () => without(ids, id));
    if (broken.length > 0) row.broken = broken;
    addBounds?.(row as Required<RankedUnit>);
    rows.push(row as RankedUnit);
  }
}

/** Where a whole country is equal, the ids of all beside each are too many to be written before someone asks. */
const FEW = 32;
const without = (ids: readonly string[], own: string): readonly string[] => ids.filter((id) => id !== own);

const NOBODY: readonly string[] = [];

const idsOf = (units: readonly ScoredContender[]): readonly string[] => units.map(({ id }) => id).sort(naturally);

/** By name, then by id. */
const byUnit = ({ unit: a }: Scorecard, { unit: b }: Scorecard): number => byName(a.title, b.title) || naturally(a.id, b.id);

const scoreOf = ({ unit, score, index, class: title }: Scorecard): RankedScore => ({ unit, score, index, class: title });
