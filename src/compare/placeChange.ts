/** The change of a place, split: the unit's own score, the others', the rules, and who is in the ranking. */
import { write } from '../decimal.ts';
import { type Rational, negate, rational } from '../points.ts';
import type { PlaceChange } from '../shape/comparison.ts';
import type { UnitName } from '../shape/scorecard.ts';
import type { Contest, PlaceState } from './contest.ts';
import { type Switched, changeBy, momentsOf } from './orders.ts';
import type { Both, Side } from '../succession/side.ts';

const switches = ['own', 'others', 'rules', 'ranked'] as const;
const moments = switches.map((_, which) => momentsOf(which, switches.length));
const ALL = 2 ** switches.length - 1;

export const UNKNOWN_PLACE_PARTS = { own: 'unknown', others: 'unknown', rules: 'unknown', membership: 'unknown' } as const;

/** The places of both years, and how many were won. */
export const placesOf = (before: number, after: number): Pick<PlaceChange, 'before' | 'after' | 'moved'> => ({
  before,
  after,
  moved: before - after,
});

export function placeChange(contest: Contest, names: Both<UnitName>, [before, after]: readonly [number, number]): PlaceChange {
  const ends = placesOf(before, after);
  const places = Array.from({ length: ALL + 1 }, (_, switched) => contest(names, stateOf(switched)));
  if (places.includes(undefined)) return { ...ends, ...UNKNOWN_PLACE_PARTS };
  const won = (switched: Switched): Rational => negate(halves(places[switched] as number));
  const [own, others, rules, membership] = moments.map((all, which) => write(changeBy(which, all, won))) as [
    string,
    string,
    string,
    string,
  ];
  return { ...ends, own, others, rules, membership };
}

function stateOf(switched: Switched): PlaceState {
  const [own, others, rules, ranked] = switches.map((_, which): Side => ((switched >> which) & 1 ? 'after' : 'before'));
  return { own, others, rules, ranked } as PlaceState;
}

/** A place is a whole number, or a half. */
const halves = (place: number): Rational => rational(place * 2, 2);
