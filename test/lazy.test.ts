/** What is made when it is first read is plain data for whoever has it. */
import { deepStrictEqual } from 'node:assert/strict';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { evaluate } from '../src/evaluate.ts';
import { explain } from '../src/explain.ts';
import { loadFramework, loadSubmission } from '../src/load.ts';
import type { Framework } from '../src/shape/framework.ts';
import type { Submission } from '../src/shape/submission.ts';

const framework = loadFramework('sample-department@2023').framework as Framework;
const submission = loadSubmission('rules/sample-department/2023/example.yaml').submission as Submission;
const told = () => evaluate(framework, submission).units.map((scorecard) => explain(framework, scorecard));

/** Written as JSON before anything else is read. */
const plain = JSON.parse(JSON.stringify(told()));

test('spread and cloned, it is what JSON says', () => {
  expect(JSON.parse(JSON.stringify(structuredClone(told())))).toEqual(plain);
  expect(JSON.parse(JSON.stringify(told().map((one) => ({ ...one }))))).toEqual(plain);
});

test('two evaluations are deeply equal, read or not', () => {
  const read = told();
  JSON.stringify(read);
  deepStrictEqual(read, told());
});

test('frozen before it is read, it can be read', () => {
  const frozen = told().map((one) => Object.freeze(one));
  expect(JSON.parse(JSON.stringify(frozen))).toEqual(plain);
});

test('whatever was changed in the submission meanwhile, it is what was scored', () => {
  const copy = structuredClone(submission) as unknown as { units: { answers: Record<string, unknown> }[] };
  const { units } = evaluate(framework, copy as unknown as Submission);
  for (const unit of copy.units) unit.answers = {};
  expect(JSON.stringify(units)).toBe(JSON.stringify(evaluate(framework, { ...submission }).units)); // a copy too: neither was read
});

test('a log shows values', () => {
  const [scorecard] = evaluate(framework, submission).units;
  expect(inspect(scorecard, { depth: 4, maxArrayLength: null })).not.toContain('Getter');
  expect(inspect(scorecard)).toContain("score: '59.58'");
});

test('rules that a scorecard was not scored by do not explain it', () => {
  const [scorecard] = evaluate(framework, submission).units;
  const other = loadFramework('sample-department@2022').framework as Framework;
  expect(() => explain(other, scorecard!)).toThrow(
    'a scorecard of sample-department@2023.1.0 cannot be explained by the rules of sample-department@2022.1.0',
  );
});
