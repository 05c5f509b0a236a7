/** What if a leaf did not apply: worked by hand on two leaves of 4 and 6 points. */
import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { evaluate } from '../src/evaluate.ts';
import { readPack } from '../src/read/pack.ts';
import { readSubmission } from '../src/read/submission.ts';
import type { Framework } from '../src/shape/framework.ts';
import type { Submission } from '../src/shape/submission.ts';

const ratio = { facts: { a: 'Phần', b: 'Tổng' }, measure: { ratio: ['a', 'b'] } };
const { pack } = readPack({
  id: 't',
  year: 2023,
  revision: '1.0',
  title: 'T',
  status: 'sample',
  decision: 'none',
  max: 10,
  domains: [
    { id: '1', title: 'Một', max: 4, ...ratio },
    { id: '2', title: 'Hai', max: 6, ...ratio },
  ],
});
const { framework } = (pack ? compile(pack) : {}) as { framework: Framework };
const { submission } = readSubmission({
  units: [{ id: 'u', answers: { '1': { facts: { a: 1, b: 2 } }, '2': { facts: { a: 3, b: 3 } } } }],
}) as { submission: Submission };

test.each([
  [{}, '8', '10', '80'], // 4 × 1/2 + 6
  [{ notApplicable: { '1': 'drop' } }, '6', '6', '100'],
  [{ notApplicable: { '1': 'full' } }, '10', '10', '100'],
  [{ notApplicable: { '1': 'zero' } }, '6', '10', '60'],
] as const)('%j', (options, score, applicableMax, index) => {
  const [unit] = evaluate(framework, submission, options).units;
  expect(unit).toMatchObject({ score, applicableMax, index, receipt: { options } });
});

test('another level of rounding: the receipt says so, and nothing is assumed any more', () => {
  // 4 × 1/3 + 6 × 1/6 = 7/3, index 23.33; rounded at leaves 1.33 + 1 = 2.33, index 23.3.
  const units = [{ id: 'u', answers: { '1': { facts: { a: 1, b: 3 } }, '2': { facts: { a: 1, b: 6 } } } }];
  const [plain] = evaluate(framework, { units }).units;
  const [other] = evaluate(framework, { units }, { roundedAt: 'leaf' }).units;
  expect(plain).toMatchObject({ score: '2.33', exact: '7/3', index: '23.33' });
  expect(other).toMatchObject({ score: '2.33', index: '23.3', receipt: { options: { roundedAt: 'leaf' } } });
  expect(other).not.toHaveProperty('exact');
  expect([plain, other].map((unit) => unit?.assumptions.some(({ rule }) => rule === 'rounding.at'))).toEqual([true, false]);
  expect(() => evaluate(framework, { units }, { roundedAt: 'node' as 'leaf' })).toThrow(RangeError);
});

test('what is no leaf is a mistake of the caller', () => {
  expect(() => evaluate(framework, submission, { notApplicable: { '3': 'drop' } })).toThrow(RangeError);
});
