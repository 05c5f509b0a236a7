/** One unit beside itself: the change of its index and of its place, its nodes, how far away a better standing is. */
import { defineLazy } from '../lazy.ts';
import type { ComparedNode, ComparedUnit, IndexChange } from '../shape/comparison.ts';
import { scoreAt, seenOf } from '../score/seen.ts';
import type { UnitName } from '../shape/scorecard.ts';
import { classAway, placesAway } from './away.ts';
import type { Contest } from './contest.ts';
import { UNKNOWN_PARTS, endsOf, indexChange } from './indexChange.ts';
import { type Line, nodesOf } from './nodes.ts';
import type { Met } from './met.ts';
import type { Passed } from './passed.ts';
import { UNKNOWN_PLACE_PARTS, placeChange, placesOf } from './placeChange.ts';
import type { Bridge } from './reach.ts';
import type { Settled } from './settled.ts';
import type { Stood } from './stood.ts';
import { type Both, both, otherSide } from '../succession/side.ts';

/** What all units are compared by. */
export interface Ground {
  readonly settled: Both<Settled>;
  /** Nothing where nothing says what became of each id. */
  readonly bridge?: Bridge;
  readonly lines: readonly Line[];
  readonly contest?: Contest;
  readonly passed: Passed;
}

export function compareUnit(ground: Ground, met: Met): ComparedUnit {
  const { before, after, cameFrom } = met;
  const unit = (after ?? before)?.unit as UnitName;
  const isOther = before && after && JSON.stringify(before.unit) !== JSON.stringify(after.unit);
  const was = cameFrom ?? (isOther ? [before.unit] : undefined);
  const compared = {
    unit,
    ...(was && { was }),
    index: indexOf(ground, met),
    class: { before: before?.class ?? null, after: after?.class ?? null },
    place: placeOf(ground, met),
  } as ComparedUnit;
  if (before?.still || after?.still) defineLazy(compared as Required<ComparedUnit>, 'still', () => stillOf(met));
  defineLazy(compared, 'nodes', () => nodesIn(ground, met));
  defineLazy(compared, 'overtook', () => ground.passed.overtookBy(met));
  defineLazy(compared, 'overtakenBy', () => ground.passed.overtakersOf(met));
  defineLazy(compared, 'away', () => awayOf(ground.settled.after, after));
  return compared;
}

function indexOf({ bridge }: Ground, { before, after, crossed }: Met): IndexChange {
  if (bridge && crossed) return indexChange(bridge, crossed.pair, crossed.reach, crossed.states);
  return { ...endsOf(before?.index ?? 'unknown', after?.index ?? 'unknown'), ...UNKNOWN_PARTS };
}

function placeOf({ contest }: Ground, { before, after, cameFrom, crossed }: Met): ComparedUnit['place'] {
  if (cameFrom) return 'not-comparable';
  const [from, to] = [before?.place, after?.place];
  // Of a printed ranking that names a unit without a place, nothing more is known.
  if ((before && !before.scored && from === undefined) || (after && !after.scored && to === undefined)) return 'unknown';
  if (from === undefined || to === undefined) return to !== undefined ? 'new' : from !== undefined ? 'left' : 'unknown';
  if (!before || !after || !contest || !crossed?.reach.isAnyRead) return { ...placesOf(from, to), ...UNKNOWN_PLACE_PARTS };
  return placeChange(contest, { before: before.unit, after: after.unit }, [from, to]);
}

const stillOf = ({ before, after }: Met): NonNullable<ComparedUnit['still']> => ({
  ...(before?.still && { before: before.still() }),
  ...(after?.still && { after: after.still() }),
});

function nodesIn({ bridge, lines }: Ground, { crossed }: Met): readonly ComparedNode[] {
  if (!bridge || !crossed) return [];
  const { pair, reach, states } = crossed;
  const there = both((rules) => states({ figures: otherSide(rules), rules, unsplit: otherSide(rules) }));
  return nodesOf(lines, {
    seen: both((side) => seenOf(pair[side].account)),
    unsplit: new Set(reach.unsplit),
    read: reach.read,
    scoreOn: (side, index) => scoreAt(there[side], index),
  });
}

export function awayOf({ groups, framework }: Settled, after: Stood | undefined): ComparedUnit['away'] {
  if (!after) return {};
  const { unit, index, class: title, scored } = after;
  return {
    ...(after.place !== undefined && placesAway(groups.get(unit.group) ?? [], after)),
    ...(framework && classAway(framework, { index, class: title, group: unit.group }, () => scored?.account.outcomes() ?? [])),
  };
}
