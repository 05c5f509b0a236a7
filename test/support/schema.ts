/** A submission held against its schema, and against reading and scoring. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { evaluate } from '../../src/evaluate.ts';
import { submissionSchema } from '../../src/form/schema.ts';
import { type Problem, stepsOf } from '../../src/problem.ts';
import { readSubmission } from '../../src/read/submission.ts';
import type { Framework } from '../../src/shape/framework.ts';

const known = new WeakMap<Framework, ValidateFunction>();
const made = new Map<string, ValidateFunction>();

/** Strict: what ajv would overlook in a schema is thrown. Own properties only, since a node may be called `constructor`. */
export function validator(framework: Framework): ValidateFunction {
  const validate = known.get(framework) ?? makeValidator(framework);
  known.set(framework, validate);
  return validate;
}

/** One for all packs that ask the same. */
function makeValidator(framework: Framework): ValidateFunction {
  const schema = submissionSchema(framework);
  const text = JSON.stringify(schema);
  const validate = made.get(text) ?? new Ajv2020({ strict: true, ownProperties: true }).compile(schema);
  made.set(text, validate);
  return validate;
}

/** The problems for which reading and scoring refuse it. */
export function refusals(framework: Framework, data: unknown): readonly Problem[] {
  const { submission, problems } = readSubmission(data);
  const told = submission ? evaluate(framework, submission).problems : [];
  return [...problems, ...told].filter(({ severity }) => severity === 'error');
}

/** What no schema can say, by the code of the problem that tells it, from what was written there. */
const beyond: Readonly<Record<string, (written: unknown, framework: Framework) => boolean>> = {
  'part-exceeds-whole': () => true,
  'over-zero': () => true,
  'answer-under-given': () => true,
  'duplicate-unit': () => true,
  'not-a-multiple': () => true,
  'points-outside': (written) => typeof written === 'string',
  'too-many-places': (written) => typeof written === 'number',
  'bad-number': (written) => typeof written === 'number',
  'not-applicable-forbidden': (_, { nodes }) => nodes.some(({ appliesTo, leaf }) => appliesTo && leaf?.notApplicable === 'forbidden'),
};

/** Nothing where schema, reading and scoring say the same, as far as a schema can. */
export function disagreement(framework: Framework, validate: ValidateFunction, data: unknown): string | undefined {
  const refused = refusals(framework, data);
  if (!validate(data)) return refused.length === 0 ? `a false alarm: ${JSON.stringify(validate.errors)}` : undefined;
  const missed = refused.filter(({ code, where }) => !beyond[code]?.(valueAt(data, where.pointer), framework));
  return missed.length === 0 ? undefined : `not refused: ${JSON.stringify(missed)}`;
}

const valueAt = (data: unknown, pointer: string): unknown =>
  stepsOf(pointer).reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step], data);
