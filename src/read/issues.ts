/** What zod found, in our own words: each issue becomes problems with a code and facts. */
import type * as z from 'zod';
import { nearest } from '../nearest.ts';
import { type Expected, type Problem, at, problem, quote } from '../problem.ts';

export interface Shaped<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** Holds a value against a shape. */
export function shaped<T>(shape: z.ZodType, value: unknown, pointer: string): Shaped<T> {
  const result = shape.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data as T, problems: [] };
  return { problems: withoutEchoes(result.error.issues.flatMap((issue) => translate(issue, pointer))) };
}

/** A key that is missing where another stands misspelt for it is one fault, and is told once. */
export function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const meant = new Set(problems.flatMap((one) => (one.code === 'unknown-key' ? [at(parentOf(one.where.pointer), one.hint ?? '')] : [])));
  return problems.filter((one) => one.code !== 'missing-key' || !meant.has(at(one.where.pointer, one.facts.key)));
}

export const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

const expectations: Readonly<Record<string, Expected>> = {
  string: 'text',
  object: 'map',
  record: 'map',
  array: 'list',
  tuple: 'pair',
  number: 'number',
  boolean: 'yes-no',
};

function translate(issue: z.core.$ZodIssue, above: string): readonly Problem[] {
  const steps = issue.path as (string | number)[];
  const pointer = at(above, ...steps);
  const { input } = issue;
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, pointer);
  if (input === undefined && steps.length === 0) return [problem('wrong-type', pointer, { found: 'undefined', expected: 'map' })];
  if (input === undefined) return [problem('missing-key', at(above, ...steps.slice(0, -1)), { key: String(steps.at(-1) ?? '') })];
  if (issue.code === 'invalid_union') {
    const branch = issue.errors.find((errors) => errors.every(isInside));
    if (branch) return branch.flatMap((inner) => translate(inner, pointer));
    if (issue.message.startsWith('[')) return [notAllowed(input, JSON.parse(issue.message) as string[], pointer)];
  }
  if (issue.code === 'invalid_value') return [notAllowed(input, issue.values.map(String), pointer)];
  const expected = issue.code === 'invalid_type' ? (expectations[issue.expected] ?? 'text') : asExpected(issue.message);
  return [problem('wrong-type', pointer, { found: quote(input), expected })];
}

const known: Readonly<Record<Expected, true>> = {
  text: true,
  number: true,
  figure: true,
  list: true,
  pair: true,
  map: true,
  'yes-no': true,
  title: true,
  fact: true,
  points: true,
  true: true,
  reason: true,
};
const asExpected = (message: string): Expected => (message in known ? (message as Expected) : 'list');

/** True of an issue under the value itself: its branch of a union is the one that was meant. */
const isInside = (issue: z.core.$ZodIssue): boolean => issue.path.length > 0 || issue.code === 'unrecognized_keys';

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, pointer: string): readonly Problem[] {
  const allowed = JSON.parse(issue.message) as string[];
  return issue.keys.map((key) => problem('unknown-key', at(pointer, key), { found: quote(key), allowed }, nearest(key, allowed)));
}

const notAllowed = (input: unknown, allowed: readonly string[], pointer: string): Problem =>
  problem('not-allowed', pointer, { found: quote(input), allowed }, nearest(quote(input), allowed));
