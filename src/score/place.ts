/** Places inside a group by published index: one more than the units that are strictly better. Equals share a place. */
import { readFraction } from '../decimal.ts';
import { type Rational, compare } from '../points.ts';
import type { Scorecard } from '../shape/scorecard.ts';

export interface Placed {
  /** Nothing where there is no index to rank on. */
  readonly place?: number;
  readonly scorecard: Scorecard;
}

/** By group in the order in which groups appear, best first; equals in the order given. */
export function placeUnits(scorecards: readonly Scorecard[]): readonly Placed[] {
  const groups = [...new Set(scorecards.map(({ unit }) => unit.group))];
  return groups.flatMap((group) => placeGroup(scorecards.filter(({ unit }) => unit.group === group)));
}

function placeGroup(scorecards: readonly Scorecard[]): readonly Placed[] {
  const indexed = scorecards.map((scorecard) => ({ scorecard, index: indexOf(scorecard) }));
  const ranked = indexed.flatMap(({ scorecard, index }) => (index ? [{ scorecard, index }] : []));
  ranked.sort((a, b) => compare(b.index, a.index));
  let place = 0;
  const placed = ranked.map(({ scorecard, index }, position) => {
    const above = ranked[position - 1];
    if (!above || compare(above.index, index) !== 0) place = position + 1;
    return { place, scorecard };
  });
  return [...placed, ...indexed.filter(({ index }) => !index).map(({ scorecard }) => ({ scorecard }))];
}

const indexOf = ({ index }: Scorecard): Rational | undefined => (index === 'unknown' ? undefined : readFraction(index));
