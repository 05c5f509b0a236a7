/** Cases as a clerk writes them: figures in, scores, losses and causes out; every value compared exactly, as text. */
import { evaluate } from '../evaluate.ts';
import { type Explanation, explain } from '../explain.ts';
import type { Problem } from '../problem.ts';
import { readSubmission } from '../read/submission.ts';
import type { Loss, Step } from '../shape/explanation.ts';
import type { Scorecard } from '../shape/scorecard.ts';
import type { Framework } from '../shape/framework.ts';
import type { Submission } from '../shape/submission.ts';

/** Any fields of a row, and of its reason. */
export type ExpectedRow = Readonly<Record<string, unknown>>;

/** What a unit answers and what must come out, as a clerk writes it. */
export interface Case {
  /** What it shows, with the arithmetic. */
  readonly case: string;
  /** Units in full; otherwise the answers of one. */
  readonly submission?: unknown;
  readonly answers?: object;
  readonly group?: string;
  readonly stated?: object;
  readonly expect?: {
    readonly unit?: ExpectedRow;
    readonly units?: Readonly<Record<string, ExpectedRow>>;
    readonly nodes?: Readonly<Record<string, ExpectedRow>>;
    /** "id cause points", largest first. */
    readonly losses?: readonly string[];
    /** "id fact raises|full figure score", or "id none why", in the order of the losses; not of what is missing. */
    readonly changes?: readonly string[];
    /** "id fact figure score". */
    readonly cliffs?: readonly string[];
    /** "code | fact | fact …"; none where none is expected. */
    readonly problems?: readonly string[];
    /** "rule node used". */
    readonly assumptions?: readonly string[];
  };
}

/** What a case expects beside what came out, in one shape, every value as text. */
export interface Compared {
  readonly expected: unknown;
  readonly actual: unknown;
}

export interface Submitted {
  readonly submission?: Submission;
  readonly problems: readonly Problem[];
}

/** What a case submits. */
export function submissionOf(one: Case): Submitted {
  const { answers = {}, group, stated } = one;
  return readSubmission(one.submission ?? { units: [{ id: 'unit', ...(group && { group }), ...(stated && { stated }), answers }] });
}

/** Runs a case and gives what was expected beside what came out, in one shape; `faults` are problems of the framework itself. */
export function runCase(
  framework: Framework | undefined,
  one: Case,
  faults: readonly Problem[] = [],
  { submission, problems: shapes }: Submitted = submissionOf(one),
): Compared {
  const { units, problems } = framework && submission ? evaluate(framework, submission) : { units: [], problems: [] };
  const { expect = {} } = one;
  const isTold = expect.losses !== undefined || expect.changes !== undefined || expect.cliffs !== undefined;
  const told = units.map((unit): Scorecard | Explanation => (framework && isTold ? explain(framework, unit) : unit));
  const [first] = told;
  const explained = first && 'losses' in first ? first : undefined;
  const actual = {
    unit: expect.unit && first && pickRow(first, expect.unit),
    units: expect.units && Object.fromEntries(Object.entries(expect.units).map(([id, row]) => [id, pickUnit(told, id, row)])),
    nodes: expect.nodes && Object.fromEntries(Object.entries(expect.nodes).map(([id, row]) => [id, pickNode(first, id, row)])),
    losses: expect.losses && explained?.losses.map(({ id, cause, lost }) => `${id} ${cause} ${lost}`),
    changes: expect.changes && explained?.losses.flatMap(changesText),
    cliffs: expect.cliffs && explained?.cliffs.map((cliff) => stepText([cliff.id, cliff.fact], cliff)),
    problems: [...faults, ...shapes, ...problems].map(problemText),
    assumptions: expect.assumptions && first?.assumptions.map(({ rule, node, used }) => [rule, node, used].filter(Boolean).join(' ')),
  };
  const nothing = Object.fromEntries(Object.keys(actual).map((key) => [key, undefined]));
  return { expected: asText({ ...nothing, ...expect, problems: expect.problems ?? [] }), actual: asText(actual) };
}

/** True where all that a case expects came out. */
export function passes(framework: Framework, one: Case, submitted: Submitted = submissionOf(one)): boolean {
  const { expected, actual } = runCase(framework, one, [], submitted);
  return sorted(expected) === sorted(actual);
}

const stepText = (names: readonly string[], { to, score, exact }: Step): string => [...names, to, exact ?? score].join(' ');

const changesText = ({ id, changes, unchangeable }: Loss): readonly string[] =>
  unchangeable === 'missing'
    ? []
    : unchangeable
      ? [`${id} none ${unchangeable}`]
      : changes.flatMap(({ fact, raises, full }) => [
          stepText([id, fact, 'raises'], raises),
          ...(full ? [stepText([id, fact, 'full'], full)] : []),
        ]);

const problemText = ({ code, facts }: Problem): string => [code, ...Object.values(facts)].join(' | ');

function pickRow(row: object, expected: ExpectedRow): object {
  const { reason, ...rest } = row as { reason?: object };
  const fields: Record<string, unknown> = { ...reason, ...rest };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, fields[key] ?? 'none']));
}

const pickUnit = (told: readonly Scorecard[], id: string, expected: ExpectedRow): unknown => {
  const unit = told.find((one) => one.unit.id === id);
  return unit ? pickRow(unit, expected) : 'no such unit';
};

const pickNode = (told: Scorecard | undefined, id: string, expected: ExpectedRow): unknown => {
  const node = told?.nodes.find((one) => one.id === id);
  return node ? pickRow(node, expected) : 'no such node';
};

/** In a case every scalar is text, whether it was written in YAML or in code. */
const asText = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) => (typeof inner === 'object' ? inner : String(inner)));

/** One text for values that are alike, whatever the order of their keys. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner,
  );
