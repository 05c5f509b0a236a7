/** Cases as a clerk writes them: figures in, scores, losses and causes out; every value compared exactly, as text. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { compile } from '../../src/compile.ts';
import { evaluate } from '../../src/evaluate.ts';
import { type Explanation, explain } from '../../src/explain.ts';
import { readPackDocument } from '../../src/load/document.ts';
import type { Problem } from '../../src/problem.ts';
import { readPack } from '../../src/read/pack.ts';
import { readSubmission } from '../../src/read/submission.ts';
import type { Framework } from '../../src/shape/framework.ts';

/** What a case expects of a node or of a whole unit: any field of its row, and the cause of its loss. */
type Expected = Readonly<Record<string, unknown>>;

interface Case {
  readonly case: string;
  /** A whole pack of the case's own; otherwise the pack beside the file. */
  readonly pack?: object;
  /** A submission beside the file; otherwise the answers of one unit. */
  readonly submission?: string;
  readonly answers?: object;
  readonly stated?: object;
  readonly expect: {
    readonly unit?: Expected;
    readonly units?: Readonly<Record<string, Expected>>;
    readonly nodes?: Readonly<Record<string, Expected>>;
    readonly losses?: readonly string[];
    readonly problems?: readonly string[];
    readonly assumptions?: readonly string[];
  };
}

export interface Compared {
  readonly expected: unknown;
  readonly actual: unknown;
}

const readYaml = (file: string): unknown => parse(readFileSync(file, 'utf8').normalize('NFC'), { schema: 'failsafe', merge: true });

export const readCases = (file: string): readonly Case[] => readYaml(file) as readonly Case[];

/** Runs a case and gives what was expected beside what came out, in one shape. */
export function runCase(one: Case, file: string): Compared {
  const { framework, problems: faults } = frameworkOf(one, file);
  const data = one.submission
    ? readYaml(join(dirname(file), one.submission))
    : { units: [{ id: 'unit', ...(one.stated && { stated: one.stated }), answers: one.answers ?? {} }] };
  const { submission, problems: shapes } = readSubmission(data);
  const { units, problems } = framework && submission ? evaluate(framework, submission) : { units: [], problems: [] };
  const told = framework ? units.map((unit) => explain(framework, unit)) : [];
  const all = [...faults, ...shapes, ...problems].map(problemText);
  const [first] = told;
  const { expect } = one;
  const actual = {
    unit: expect.unit && first && pickRow(first, expect.unit),
    units: expect.units && Object.fromEntries(Object.entries(expect.units).map(([id, row]) => [id, pickUnit(told, id, row)])),
    nodes: expect.nodes && Object.fromEntries(Object.entries(expect.nodes).map(([id, row]) => [id, pickNode(first, id, row)])),
    losses: expect.losses && first?.losses.map(({ id, cause, lost }) => `${id} ${cause} ${lost}`),
    problems: all,
    assumptions: expect.assumptions && first?.assumptions.map(({ rule, node, used }) => [rule, node, used].filter(Boolean).join(' ')),
  };
  return { expected: { ...emptyLike(actual), ...expect, problems: expect.problems ?? [] }, actual };
}

const emptyLike = (actual: object): object => Object.fromEntries(Object.keys(actual).map((key) => [key, undefined]));

function frameworkOf(one: Case, file: string): { framework?: Framework; problems: readonly Problem[] } {
  const data = one.pack ?? readPackDocument(join(dirname(file), 'pack.yaml')).value;
  const { pack, problems } = readPack(data);
  return pack ? compile(pack) : { problems };
}

const problemText = ({ code, facts }: Problem): string => [code, ...Object.values(facts)].join(' | ');

function pickRow(row: object, expected: Expected): object {
  const { reason, ...rest } = row as { reason?: object };
  const fields: Record<string, unknown> = { ...reason, ...rest };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, asText(fields[key] ?? 'none')]));
}

/** In a case every scalar is text. */
const asText = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) => (typeof inner === 'object' ? inner : String(inner)));

const pickUnit = (told: readonly Explanation[], id: string, expected: Expected): unknown => {
  const unit = told.find((one) => one.unit.id === id);
  return unit ? pickRow(unit, expected) : 'no such unit';
};

const pickNode = (told: Explanation | undefined, id: string, expected: Expected): unknown => {
  const node = told?.nodes.find((one) => one.id === id);
  return node ? pickRow(node, expected) : 'no such node';
};
