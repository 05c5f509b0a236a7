/** Rankings from YAML files that a clerk can read: units that are scored and ranked, and what comes out, by hand. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compile } from '../../src/compile.ts';
import { evaluate } from '../../src/evaluate.ts';
import { rank } from '../../src/rank.ts';
import { readPack } from '../../src/read/pack.ts';
import { readSubmission } from '../../src/read/submission.ts';
import type { Framework } from '../../src/shape/framework.ts';
import type { Level } from '../../src/shape/pack.ts';
import type { RankedScore, Ranking } from '../../src/shape/ranking.ts';
import type { Submission } from '../../src/shape/submission.ts';

export interface RankingCase {
  readonly case: string;
  readonly pack: object;
  readonly units: readonly object[];
  readonly keys?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly roundedAt?: readonly Level[];
  /** What is written is what is compared; rows are all there are. */
  readonly groups: readonly object[];
}

export const readRankings = (file: string): readonly RankingCase[] =>
  parse(readFileSync(file, 'utf8').normalize('NFC'), { schema: 'failsafe', merge: true }) as readonly RankingCase[];

/** Ranks the units of a case, in the order given. */
export function rankCase({ pack: data, keys, roundedAt = [] }: RankingCase, units: readonly object[]): Ranking {
  const framework = frameworkOf(data);
  const submission = readSubmission({ units }).submission as Submission;
  const roundedOtherwise = roundedAt.flatMap((level) => evaluate(framework, submission, { roundedAt: level }).units);
  return rank(framework, evaluate(framework, submission).units, { ...(keys && { keys }), roundedOtherwise });
}

export function frameworkOf(data: unknown): Framework {
  const { pack, problems } = readPack(data);
  const compiled = pack && compile(pack);
  if (!compiled?.framework) throw new Error(JSON.stringify([...problems, ...(compiled?.problems ?? [])]));
  return compiled.framework;
}

/** The groups with units by their ids, and of each only what is asked for, as text. */
export const askedOf = (asked: readonly object[], { groups }: Ranking): unknown =>
  groups.map((group, index) => pick(asked[index], JSON.parse(JSON.stringify(group, byId)) as unknown));

const byId = (key: string, value: unknown): unknown => (key === 'unit' ? (value as RankedScore['unit']).id : value);

function pick(asked: unknown, found: unknown): unknown {
  if (Array.isArray(found)) return found.map((one, index) => pick(Array.isArray(asked) ? asked[index] : undefined, one));
  if (typeof found !== 'object' || found === null) return String(found);
  if (typeof asked !== 'object' || asked === null) return found;
  const all = found as Record<string, unknown>;
  return Object.fromEntries(Object.entries(asked).map(([key, inner]) => [key, key in all ? pick(inner, all[key]) : undefined]));
}
