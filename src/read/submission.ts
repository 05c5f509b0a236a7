/** `readSubmission`: any plain data of a submission's shape. A wrong answer is left out and told; the rest is kept. */
import * as z from 'zod';
import { withDigest } from '../digest.ts';
import { nearest } from '../nearest.ts';
import { type Problem, type Report, at, problem, quote } from '../problem.ts';
import type { Answer, Evidence, Stated, Submission, UnitAnswers } from '../shape/submission.ts';
import { copyDigest } from './canonical.ts';
import { shaped, withoutEchoes } from './issues.ts';
import { plainCopy } from './plain.ts';
import { anyNumber, figure, listOf, mapOf, numeric, oneOf, strict, text, yesNo } from './shapes.ts';

/** What reading gives: the submission without its wrong parts, and a problem for each of these. */
export interface SubmissionReading {
  /** Nothing where the data cannot be read at all. */
  readonly submission?: Submission;
  readonly problems: readonly Problem[];
}

/** Reads a submission from plain data. Whether its figures fit the framework is told by `evaluate`; it never throws on data. */
export function readSubmission(data: unknown): SubmissionReading {
  const copy = plainCopy(data);
  if (!('value' in copy)) return { problems: copy.problems };
  const problems = [...copy.problems];
  const report: Report = (one) => problems.push(one);
  const { units: found, ...head } = keepKeys<Submission>(fileKeys(), ['units'], copy.value, '', report);
  if (!found) return { problems: withoutEchoes(problems) };
  if (found.length === 0) report(problem('no-units', '/units', {}));
  const shapes = { unit: unitKeys(), stated: statedKeys(), answer: answerKeys() };
  const units: UnitAnswers[] = [];
  found.forEach((one, index) => {
    const pointer = at('', 'units', index);
    const { id, stated, answers = {}, ...unit } = keepKeys<UnitAnswers>(shapes.unit, neededOf(one), one, pointer, report);
    const printed = stated && keepKeys<Stated>(shapes.stated, [], stated, at(pointer, 'stated'), report);
    const kept = keepAnswers(shapes.answer, answers, at(pointer, 'answers'), report);
    if (id === undefined) return;
    const isMoved = units.length < index;
    units.push({ ...unit, id, ...(isMoved && { position: index }), ...(printed && { stated: printed }), answers: kept });
  });
  return { submission: withDigest({ ...head, units }, copyDigest(copy.value)), problems: withoutEchoes(problems) };
}

/** Of a unit that is only printed, no answer is known. */
const neededOf = (unit: unknown): readonly string[] =>
  (unit as Partial<UnitAnswers> | null)?.stated === undefined ? ['id', 'answers'] : ['id'];

/** Each key of an object by itself, so that a wrong one does not take the others with it. */
function keepKeys<T>(
  shapes: Record<string, z.ZodType>,
  needed: readonly string[],
  value: unknown,
  pointer: string,
  report: Report,
): Partial<T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(problem('wrong-type', pointer, { found: quote(value), expected: 'map' }));
    return {};
  }
  const known = Object.keys(shapes);
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    if (!shape) report(problem('unknown-key', at(pointer, key), { found: quote(key), allowed: known }, nearest(key, known)));
    if (inner === undefined) return []; // nothing was written there
    const result = shape && shaped(shape, inner, at(pointer, key));
    result?.problems.forEach(report);
    return result?.problems.length === 0 ? [[key, result.value]] : [];
  });
  for (const key of needed) if ((value as Record<string, unknown>)[key] === undefined) report(problem('missing-key', pointer, { key }));
  return Object.fromEntries(kept) as Partial<T>;
}

/** An answer of which a part cannot be read keeps the others, so that they are checked too; it counts as missing. */
function keepAnswers(shapes: Record<string, z.ZodType>, answers: object, pointer: string, report: Report): Record<string, Answer> {
  const kept = Object.entries(answers).map(([id, answer]) => {
    let isWrong = false;
    const tell: Report = (one) => {
      isWrong = true;
      report(one);
    };
    const keys = answer === undefined ? {} : keepKeys<Answer>(shapes, [], answer, at(pointer, id), tell);
    return [id, isWrong ? { ...keys, isWrong } : keys];
  });
  return Object.fromEntries(kept);
}

const fileKeys = () => ({ framework: text(), stage: text(), units: listOf(z.unknown()) }) satisfies Record<keyof Submission, z.ZodType>;

const unitKeys = () =>
  ({
    id: text(),
    title: text(),
    group: text(),
    assessedOnly: yesNo(),
    stated: mapOf(z.unknown()),
    answers: mapOf(z.unknown()),
  }) satisfies Record<Exclude<keyof UnitAnswers, 'position'>, z.ZodType>;

const statedKeys = () =>
  ({ total: numeric(), index: numeric(), place: numeric(), class: text() }) satisfies Record<keyof Stated, z.ZodType>;

const evidenceShape = () =>
  strict({
    title: text(),
    page: numeric().optional(),
    date: text().optional(),
    url: text().optional(),
  } satisfies Record<keyof Evidence, z.ZodType>);

/** Words: a yes or no is no reason. */
const reason = () => z.string().refine((found) => !/^(true|false|yes|no)?$/.test(found), { error: 'reason' });

/** A number, or an empty cell: nothing was filled in. */
const number = () => oneOf('number', z.string(), anyNumber());

const answerKeys = () =>
  ({
    facts: mapOf(figure().optional()),
    points: number(),
    notApplicable: yesNo(),
    rejected: reason(),
    deducted: number(),
    evidence: listOf(evidenceShape()),
    note: text(),
  }) satisfies Record<Exclude<keyof Answer, 'isWrong' | 'again'>, z.ZodType>;
