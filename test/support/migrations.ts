/** Cases of submissions that are carried from YAML files: two packs, a succession, what was answered, and what comes out of it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { evaluate } from '../../src/evaluate.ts';
import { loadFramework, loadSubmission, loadSuccession } from '../../src/load.ts';
import { migrate } from '../../src/migrate.ts';
import { readSubmission } from '../../src/read/submission.ts';
import { readSuccession } from '../../src/read/succession.ts';
import type { Framework } from '../../src/shape/framework.ts';
import type { Left, Migration } from '../../src/shape/migration.ts';
import type { Submission } from '../../src/shape/submission.ts';
import { frameworkOf } from './rankings.ts';

/** A pack or a submission is written out, or named: `id@year`, a file. */
export interface MigrationCase {
  readonly case: string;
  readonly from: string | object;
  readonly to: string | object;
  readonly succession?: string | object;
  readonly submission: string | object;
  /** What is written is what is compared; answers by unit and id, what stays as `unit id fact: because → became`, or how often. */
  readonly expect: Readonly<Record<string, unknown>>;
}

export const readMigrations = (file: string): readonly MigrationCase[] =>
  parse(readFileSync(file, 'utf8').normalize('NFC'), { schema: 'failsafe', merge: true }) as readonly MigrationCase[];

export function runMigration({ from, to, succession, submission, expect }: MigrationCase): { expected: unknown; actual: unknown } {
  const [first, second] = [from, to].map(packOf) as [Framework, Framework];
  const links = succession === undefined ? undefined : successionOf(succession);
  const migration = migrate(submissionOf(submission), { from: first, to: second, ...(links && { succession: links }) });
  const expected = { problems: [], ...('leftMany' in expect ? {} : { left: [] }), ...expect };
  const found: Readonly<Record<string, unknown>> = told(migration);
  const scored = migration.submission && evaluate(second, migration.submission);
  const scores = Object.fromEntries((scored?.units ?? []).map(({ unit, score }) => [unit.id, score]));
  const actual = Object.fromEntries(Object.keys(expected).map((key) => [key, { scores, ...found }[key] ?? 'none']));
  return {
    expected: asText(expected),
    actual: asText({ ...actual, faults: (scored?.problems ?? []).filter(({ code }) => code !== 'stated-differs') }),
  };
}

/** Nothing is wrong with what came over, but that what was printed is no longer what it comes to. */
export const withoutFaults = (expected: unknown): unknown => ({ ...(expected as object), faults: [] });

const packOf = (pack: string | object): Framework =>
  typeof pack === 'string' ? (loadFramework(pack).framework as Framework) : frameworkOf(pack);
const submissionOf = (one: string | object): Submission =>
  (typeof one === 'string' ? loadSubmission(one) : readSubmission(one)).submission as Submission;
const successionOf = (one: string | object) => (typeof one === 'string' ? loadSuccession(one) : readSuccession(one)).succession;

const told = ({ from, to, submission, carried, left, asked, problems }: Migration): Readonly<Record<string, unknown>> => ({
  from: `${from.id}@${from.version}`,
  to: `${to.id}@${to.version}`,
  ...(submission && {
    framework: submission.framework,
    ...(submission.stage !== undefined && { stage: submission.stage }),
    heads: submission.units.map((unit) => Object.fromEntries(Object.entries(unit).filter(([key]) => key !== 'answers'))),
    units: Object.fromEntries(submission.units.map(({ id, answers }) => [id, answers])),
  }),
  carried,
  left: left.map(leftLine),
  leftMany: counted(left.map((one) => leftLine(one).slice(one.unit.length + 1))),
  asked: asked.map(({ id }) => id),
  problems: problems.map(({ code, where, hint }) => [code, where.pointer, ...(hint === undefined ? [] : [hint])].join(' | ')),
});

const leftLine = ({ unit, id, fact, because, became }: Left): string =>
  [`${[unit, id, ...(fact === undefined ? [] : [fact])].join(' ')}: ${because}`, ...became].join(' → ');

const counted = (lines: readonly string[]): object =>
  Object.fromEntries(lines.map((line) => [line, lines.filter((one) => one === line).length]));

/** In a case every scalar is text. */
const asText = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) => (typeof inner === 'object' && inner !== null ? inner : String(inner)));
