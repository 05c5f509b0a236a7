/** The places of one panel by brute force, and as the verb tells them. */
import { evaluate } from '../../../src/evaluate.ts';
import { rank } from '../../../src/rank.ts';
import { multiply, rational } from '../../../src/points.ts';
import { write } from '../../../src/decimal.ts';
import type { Ranking } from '../../../src/shape/ranking.ts';
import type { Submission } from '../../../src/shape/submission.ts';
import type { Side } from '../years/worlds.ts';
import { type Standing, placeOf, standingOf } from './places.ts';
import { ownResult } from './states.ts';

export type Places = Readonly<Record<string, string>>;

interface Entrant {
  readonly group: string | undefined;
  readonly standing: Standing;
}

const entrantsOf = ({ framework, submission, keys }: Side): readonly Entrant[] =>
  submission.units.flatMap((unit) => {
    const standing = unit.assessedOnly === true ? undefined : standingOf(framework, unit.id, ownResult(framework, unit), keys[unit.id]);
    return standing ? [{ group: unit.group, standing }] : [];
  });

export function placesByHand(side: Side): Places {
  const ranked = entrantsOf(side);
  const places = ranked.map(({ group, standing }) => {
    const all = ranked.flatMap((one) => (one.group === group ? [one.standing] : []));
    return [standing.id, write(placeOf(standing.id, all, side.framework.ranking))] as const;
  });
  return Object.fromEntries(places);
}

/** Every breaker can speak among any of the units, on what is published: what breaks ties is told so, and exactly only as far. */
export const areBreakersTold = (side: Side): boolean => {
  const { on, tieBreakers } = side.framework.ranking;
  const isTold = on === 'published' || tieBreakers.every((breaker) => 'key' in breaker);
  return isTold && entrantsOf(side).every(({ standing }) => tieBreakers.every((breaker) => standing.asked(breaker) !== undefined));
};

export const rankingOf = ({ framework, submission, keys }: Side, panel: Submission = submission): Ranking =>
  rank(framework, evaluate(framework, panel).units, { keys });

/** Halves are whole when doubled. */
export const placesOf = ({ groups }: Ranking): Places =>
  Object.fromEntries(
    groups.flatMap(({ rows }) => rows.map(({ unit, place }) => [unit.id, write(multiply(rational(place * 2), rational(1, 2)))])),
  );
