/** A comparison reckoned by hand: the parts of every unit, and who passed whom. */
import { type Rational, subtract } from '../../../src/points.ts';
import type { TwoYears } from '../years/worlds.ts';
import { type Member, type Panel, type PlaceParts, panelOf, passedBy, placeParts } from './moves.ts';
import { type IndexParts, indexParts } from './parts.ts';

export interface Expected {
  readonly change: Rational | undefined;
  /** `unknown` where nothing can be read; nothing where it cannot be reckoned by hand. */
  readonly index: IndexParts | 'unknown' | undefined;
  readonly place: PlaceParts | undefined;
  readonly overtook: readonly string[];
  readonly overtakenBy: readonly string[];
}

/** By unit, of those that are in both years. */
export function expectedOf(world: TwoYears): ReadonlyMap<string, Expected> {
  const panel = panelOf(world);
  const both = [...panel.units.values()].filter((unit) => unit.both !== undefined);
  return new Map(both.map((unit) => [unit.id, ofUnit(panel, unit)]));
}

function ofUnit(panel: Panel, unit: Member): Expected {
  const { own } = unit.both ?? {};
  const [before, after] = [own?.before.index?.published, own?.after.index?.published];
  return {
    change: before && after && subtract(after, before),
    index: unit.both && indexParts(unit.both),
    place: placeParts(panel, unit),
    overtook: passedBy(panel, unit, true),
    overtakenBy: passedBy(panel, unit, false),
  };
}
