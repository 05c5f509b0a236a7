/** Who passed whom, among the units that are ranked together in both years. */
import type { UnitName } from '../shape/scorecard.ts';
import { type Met, type RankedTwice, isRankedTwice } from './met.ts';

/** In the order of their places now. */
export interface Passed {
  readonly overtookBy: (met: Met) => readonly UnitName[];
  readonly overtakersOf: (met: Met) => readonly UnitName[];
}

export function passedIn(all: readonly Met[]): Passed {
  const together = new Map<string, RankedTwice[]>();
  for (const met of all) {
    if (!isRankedTwice(met)) continue;
    const key = keyOf(met);
    const known = together.get(key);
    if (known) known.push(met);
    else together.set(key, [met]);
  }
  for (const units of together.values()) units.sort((a, b) => a.after.place - b.after.place);
  const beside = (met: Met, isPassed: (own: RankedTwice, other: RankedTwice) => boolean): readonly UnitName[] =>
    isRankedTwice(met) ? (together.get(keyOf(met)) ?? []).filter((other) => isPassed(met, other)).map(({ after }) => after.unit) : [];
  return {
    overtookBy: (met) => beside(met, (own, other) => isAhead(other.before, own.before) && isAhead(own.after, other.after)),
    overtakersOf: (met) => beside(met, (own, other) => isAhead(own.before, other.before) && isAhead(other.after, own.after)),
  };
}

const keyOf = ({ before, after }: RankedTwice): string => JSON.stringify([before.unit.group, after.unit.group]);
const isAhead = (one: RankedTwice['before'], other: RankedTwice['before']): boolean => one.place < other.place;
