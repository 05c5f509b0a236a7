/** Data of any size and kind beside the two verbs: what is wrong is told, nothing is thrown, and nobody waits. */
import { describe, expect, test } from 'vitest';
import { compare } from '../src/compare.ts';
import { evaluate } from '../src/evaluate.ts';
import { rank } from '../src/rank.ts';
import type { Register } from '../src/shape/succession.ts';
import type { Stated, Submission } from '../src/shape/submission.ts';
import { frameworkOf } from './support/rankings.ts';

const MANY = 40_000;
const ids = Array.from({ length: MANY }, (_, index) => `u${index}`);

const printed = (...units: readonly (readonly [string, Stated])[]): { readonly submission: Submission } => ({
  submission: { units: units.map(([id, stated]) => ({ id, stated, answers: {} })) },
});
const codesOf = ({ problems }: { readonly problems: readonly { readonly code: string }[] }): readonly string[] => [
  ...new Set(problems.map(({ code }) => code)),
];

const packOf = (max: number): object => ({
  ...{ id: 't', year: 2023, revision: '1.0', title: 'T', status: 'sample', decision: 'none', max },
  ...{ source: { provenance: 'invented' }, domains: [{ id: '1', title: 'Một', max, measure: 'points' }] },
});

describe('registers', () => {
  const titles = Object.fromEntries(ids.map((id) => [id, id]));
  const register = (became: Register['became'], keeps: Register['keeps'] = {}): Register => ({
    ...{ id: 'r', title: 'R', effective: '2025-07-01', before: titles, after: titles, became, keeps },
  });
  const one = printed(['u1', { place: 1 }]);

  test('units that go up in one another, one in the next, in a circle as long as the country', () => {
    const became = Object.fromEntries(ids.map((id, index) => [id, { merged: ids[(index + 1) % MANY] as string }]));
    const { problems, units } = compare(one, one, { register: register(became) });
    const [loop] = problems;
    expect([loop?.code, units]).toEqual(['units-loop', []]);
    expect(loop?.code === 'units-loop' && loop.facts.ids.length).toBe(MANY + 1);
  });

  test('one place that all units carry on', () => {
    const same = Object.fromEntries(ids.map((id) => [id, 'same' as const]));
    const all = Object.fromEntries(ids.map((id) => [id, 'u0']));
    expect(codesOf(compare(one, one, { register: register(same, all) }))).toEqual(['keeps-another', 'keeps-twice']);
  }, 5_000);
});

describe('rankings that were printed', () => {
  test('of a whole country', () => {
    const all = printed(...ids.map((id, index) => [id, { place: index + 1 }] as const));
    expect(compare(all, all).units).toHaveLength(MANY);
  }, 5_000);

  test('a unit that stands there twice is told, and nothing is compared', () => {
    const twice = printed(['a', { place: 1 }], ['b', { place: 2 }], ['a', { place: 3 }]);
    const { units, problems } = compare(twice, printed(['a', { place: 1 }]));
    expect(units).toEqual([]);
    expect(problems.map(({ code, where }) => [code, where.pointer])).toEqual([['ranked-twice', '/before/units/2/id']]);
  });

  test('against the mean: of their indexes, with two decimals, since nothing says how they are rounded; and no place', () => {
    // (90 + 80 + 70.01) ÷ 3 = 80.00333…
    const three = printed(['a', { place: 1, index: '90' }], ['b', { place: 2, index: '80' }], ['c', { place: 3, index: '70.01' }]);
    const { units } = compare(three, three, { against: 'mean' });
    expect(units.map(({ unit, against, index, place }) => [unit.id, against, index.after, index.change, place])).toEqual([
      ['a', undefined, '80', '-10', 'unknown'],
      ['b', undefined, '80', '0', 'unknown'],
      ['c', undefined, '80', '9.99', 'unknown'],
    ]);
  });
});

test('a panel of nobody has nobody to compare; one with answers needs its framework', () => {
  const nobody = { submission: { units: [] } };
  expect(codesOf(compare(nobody, nobody))).toEqual(['nothing-to-rank']);
  const answered = { submission: { units: [{ id: 'a', answers: { '1': { points: 1 } } }] } };
  expect(() => compare(answered, answered)).toThrow(RangeError);
});

test('keys that are none', () => {
  const framework = frameworkOf(packOf(10));
  const submission: Submission = { units: [{ id: 'a', answers: { '1': { points: 4 } } }] };
  const keys = { a: null, b: 'staff', c: { staff: {} } } as unknown as Record<string, Record<string, number>>;
  const { groups, problems } = rank(framework, evaluate(framework, submission).units, { keys });
  expect(groups).toEqual([]);
  expect(problems.map(({ code, where }) => [code, where.pointer])).toEqual([
    ['bad-number', '/keys/a'],
    ['bad-number', '/keys/b'],
    ['bad-number', '/keys/c/staff'],
  ]);
  const panel = { framework, submission, keys };
  expect(compare(panel, panel)).toMatchObject({ units: [], problems: Array(6).fill({ code: 'bad-number' }) });
});

test('2,000 units, each against the next: the group is set up once for all of them', () => {
  const points = Array.from({ length: 2_000 }, (_, index) => ({ id: `u${index}`, answers: { '1': { points: index } } }));
  const panel = { framework: frameworkOf(packOf(2_000)), submission: { units: points } };
  const { units } = compare(panel, panel, { against: 'next' });
  // The best has none to be held against; the others would share the place above their own.
  expect(units).toHaveLength(1_999);
  expect(units.at(-1)?.place).toMatchObject({ before: 2_000, after: 1_999, own: '1' });
}, 5_000);
