/** What making a result again takes and gives, whatever kind it is of. */
import type { Report } from '../problem.ts';
import type { UnitName } from '../shape/scorecard.ts';
import type { Submission } from '../shape/submission.ts';
import { carriedDigest, withDigest } from '../digest.ts';
import type { Find, Shelves } from './atHand.ts';

/** What there is to make it from, and where to tell what is missing. */
export interface Ground {
  readonly shelves: Shelves;
  readonly find: Find;
  readonly checkEngine: (found: string, pointer: string) => void;
  readonly report: Report;
}

/** A result beside what comes out now; without what is no part of it. */
export interface Remade {
  readonly unit?: UnitName;
  /** The engine that made it. */
  readonly engine: string;
  readonly kept: object;
  readonly now: object;
}

/** Some units of a submission, for a result that is of these only: no unit's score hangs on another. It is still of its digest. */
export function someOf(submission: Submission, ids: ReadonlySet<string>): Submission {
  const units = submission.units.filter(({ id }) => ids.has(id));
  const digest = carriedDigest(submission);
  return digest === 'unknown' ? submission : withDigest({ ...submission, units }, digest);
}

/** Without the engine and the problems: another version may have made the same, and problems hang on where files lay. */
export const bare = (result: { readonly receipt: object }): object => ({
  ...without(result, 'problems'),
  receipt: without(result.receipt, 'engine'),
});

export const without = (one: object, ...keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(one).filter(([key]) => !keys.includes(key)));
