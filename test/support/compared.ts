/** Cases of comparisons from YAML files: two panels, each a file or written out, what is expected of their units, and how it was worked. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { compare } from '../../src/compare.ts';
import { loadFramework, loadSubmission, loadSuccession } from '../../src/load.ts';
import { readSubmission } from '../../src/read/submission.ts';
import { readSuccession } from '../../src/read/succession.ts';
import type { ComparedNode, ComparedUnit, Comparison } from '../../src/shape/comparison.ts';
import type { Framework } from '../../src/shape/framework.ts';
import type { Submission } from '../../src/shape/submission.ts';
import { frameworkOf } from './rankings.ts';
import type { Worked } from './worked.ts';

/** `framework` as `id@year`, or its pack written out; a submission is a file beside the case, or written out. */
interface Side {
  readonly framework?: string | object;
  readonly submission: string | object;
}

/** Any fields of a comparison; units by id, their nodes by id and what became of them ("7.4 new"). */
type Expected = Readonly<Record<string, unknown>>;

export interface ComparedCase {
  readonly case: string;
  readonly before: Side;
  readonly after: Side;
  /** A file beside the case, or written out. */
  readonly succession?: string | object;
  readonly expect: Expected;
  /** The arithmetic behind what is expected. */
  readonly worked?: Worked;
}

export const readComparisons = (file: string): readonly ComparedCase[] =>
  parse(readFileSync(file, 'utf8').normalize('NFC'), { schema: 'failsafe', merge: true }) as readonly ComparedCase[];

export interface Panel {
  readonly framework?: Framework;
  readonly submission: Submission;
}

/** One side of a case, read; an error in it is the test's own fault. */
export function panelOf({ framework: name, submission: given }: Side, file: string): Panel {
  const found =
    typeof name === 'object' ? { framework: frameworkOf(name), problems: [] } : name === undefined ? undefined : loadFramework(name);
  const read = typeof given === 'string' ? loadSubmission(join(dirname(file), given)) : readSubmission(given);
  const problems = [...(found?.problems ?? []), ...read.problems];
  if (!read.submission || problems.length > 0) throw new Error(JSON.stringify(problems));
  return { ...(found?.framework && { framework: found.framework }), submission: read.submission };
}

/** What is expected beside what came out, in one shape, every value as text; without a word of problems, none may come. */
export function runComparison(one: ComparedCase, file: string): { readonly expected: unknown; readonly actual: unknown } {
  const { succession: written } = one;
  const { succession } =
    typeof written === 'object' ? readSuccession(written) : written === undefined ? {} : loadSuccession(join(dirname(file), written));
  const came = compare(panelOf(one.before, file), panelOf(one.after, file), succession && { succession });
  const expected = { problems: [], ...one.expect };
  return { expected: asText(expected), actual: asText(picked(told(came), expected)) };
}

/** A comparison as a case writes it: by id, and lists of units as their ids in order. */
const told = ({ units, problems, ...rest }: Comparison): object => ({
  ...rest,
  units: Object.fromEntries(units.map((unit) => [unit.unit.id, toldUnit(unit)])),
  problems: problems.map(({ code, facts }) => [code, ...Object.values(facts)].join(' | ')),
});

const toldUnit = ({ nodes, overtook, overtakenBy, ...rest }: ComparedUnit): object => ({
  ...rest,
  overtook: overtook.map(({ id }) => id).sort(),
  overtakenBy: overtakenBy.map(({ id }) => id).sort(),
  nodes: Object.fromEntries(nodes.map((node: ComparedNode) => [`${node.id} ${node.became}`, node])),
});

/** The fields of what came out that the case names, and whole lists; `none` for one that is not there. */
function picked(found: unknown, expected: unknown): unknown {
  if (found === undefined) return 'none';
  if (!isFields(expected) || !isFields(found)) return found;
  return Object.fromEntries(Object.entries(expected).map(([key, inner]) => [key, picked(found[key], inner)]));
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In a case every scalar is text. */
const asText = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) => (typeof inner === 'object' && inner !== null ? inner : String(inner)));
