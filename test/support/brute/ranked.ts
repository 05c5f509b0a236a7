/** The places of one panel by brute force, and as the verb tells them. */
import { evaluate } from '../../../src/evaluate.ts';
import { rank } from '../../../src/rank.ts';
import { multiply, rational } from '../../../src/points.ts';
import { write } from '../../../src/decimal.ts';
import type { Ranking } from '../../../src/shape/ranking.ts';
import type { Submission } from '../../../src/shape/submission.ts';
import type { Side } from '../years/worlds.ts';
import { placeOf, standingOf } from './places.ts';
import { ownResult } from './states.ts';

export type Places = Readonly<Record<string, string>>;

export function placesByHand({ framework, submission, keys }: Side): Places {
  const ranked = submission.units.flatMap((unit) => {
    const standing = unit.assessedOnly === true ? undefined : standingOf(framework, unit.id, ownResult(framework, unit), keys[unit.id]);
    return standing ? [{ group: unit.group, standing }] : [];
  });
  const places = ranked.map(({ group, standing }) => {
    const all = ranked.flatMap((one) => (one.group === group ? [one.standing] : []));
    return [standing.id, write(placeOf(standing.id, all, framework.ranking))] as const;
  });
  return Object.fromEntries(places);
}

export const rankingOf = ({ framework, submission, keys }: Side, panel: Submission = submission): Ranking =>
  rank(framework, evaluate(framework, panel).units, { keys });

/** Halves are whole when doubled. */
export const placesOf = ({ groups }: Ranking): Places =>
  Object.fromEntries(
    groups.flatMap(({ rows }) => rows.map(({ unit, place }) => [unit.id, write(multiply(rational(place * 2), rational(1, 2)))])),
  );
