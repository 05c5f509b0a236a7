/** What differs between two rule sets, each case worked by hand; and what holds of every difference. */
import { describe, expect, test } from 'vitest';
import { diff } from '../src/diff.ts';
import { amend } from '../src/diff/amend.ts';
import { tableOf } from '../src/diff/table.ts';
import { canonical } from '../src/read/canonical.ts';
import type { RuleSetDiff } from '../src/shape/difference.ts';
import { type Sides, diffOf, readBook, sidesOf, told, turned } from './support/diffs.ts';

const books = ['one-year', 'same-rule', 'years'].map((name) => [name, readBook(`test/diffs/${name}.yaml`)] as const);

describe.each(books)('%s', (_, { pack, cases }) => {
  test.each(cases.map((one) => [one.case, one] as const))('%s', (_, one) => {
    const sides = sidesOf(pack, one);
    const found = diffOf(sides);
    const differences = found.differences.map((each, index) => told(each, one.differences[index]));
    expect({ differences, proposes: found.proposes, problems: found.problems }).toEqual({
      differences: one.differences,
      proposes: one.proposes,
      problems: [],
    });
    const back = turned(sides);
    expectLaws(sides, found);
    expectLaws(back, diffOf(back));
    expect(diffOf(back).moves).toBe(found.moves);
  });
});

function expectLaws({ before, after }: Sides, found: RuleSetDiff): void {
  expect(found.moves).toBe(found.differences.some(({ moves }) => moves));
  expect(canonical(amend(before.pack, found))).toBe(canonical(after.pack));
  expect(canonical(amend(before.pack, JSON.parse(JSON.stringify(found)) as RuleSetDiff))).toBe(canonical(after.pack));
  const edits = found.differences.flatMap((one) => one.edits);
  expect(new Set(edits.map(({ id, key, line = '' }) => `${id} ${key} ${line}`)).size).toBe(edits.length);
  expect(edits.filter(({ before: old, after: now }) => canonical(old) === canonical(now))).toEqual([]);
  expect([diff(before, before).differences, diff(before, before).proposes]).toEqual([[], before.version]);
}

const { pack, cases } = readBook('test/diffs/one-year.yaml');
const plain = sidesOf(pack, { case: '', differences: [], proposes: '' }).before;

test('edits are of the pack that they were made of, and of no other', () => {
  const found = diffOf(sidesOf(pack, cases[0] as (typeof cases)[number]));
  const amended = amend(plain.pack, found);
  expect(() => amend(amended, found)).toThrow(RangeError);
  expect(() => amend({ ...plain.pack, domains: plain.pack.domains.slice(1) }, found)).toThrow(RangeError);
});

test('edits that were tampered with give no pack: a line twice, nowhere, under itself, or no list', () => {
  const [edits] = diffOf(
    sidesOf(pack, cases.find((one) => one.case.startsWith('a line is new')) as (typeof cases)[number]),
  ).differences.flatMap((one) => (one.kind === 'dropped' ? [one.edits] : []));
  const lists = (value: unknown): Parameters<typeof amend>[1] =>
    ({ differences: [{ edits: edits?.map((edit) => (edit.key === 'children' ? { ...edit, after: value } : edit)) }] }) as never;
  expect(edits?.some(({ key }) => key === 'children')).toBe(true);
  expect(tableOf(amend(plain.pack, lists(['1.1', '1.2', '1.3', '1.5', '1.6']))).size).toBe(tableOf(plain.pack).size - 1);
  for (const value of [
    ['1.1', '1.1'],
    ['1.1'],
    ['1', '1.1', '1.2', '1.3', '1.5', '1.6'],
    '1.1',
    { a: '1.1' },
    ['__proto__'],
    ['constructor'],
  ])
    expect(() => amend(plain.pack, lists(value))).toThrow(RangeError);
});

test('a pack as a literal is its data: numbers, and texts in another form of Unicode, are the same', () => {
  const literal = { ...plain, pack: { ...plain.pack, year: 2022, title: 'Bộ mẫu'.normalize('NFD') } };
  expect(diff({ ...plain, pack: { ...plain.pack, title: 'Bộ mẫu' } }, literal).differences).toEqual([]);
});

test('between years, without a succession nothing is compared, and it is held to move', () => {
  const other = sidesOf(pack, { case: '', after: { total: { year: '2023' } }, differences: [], proposes: '' }).after;
  const { differences, moves, proposes, problems } = diff(plain, other);
  expect({ differences, moves, proposes }).toEqual({ differences: [], moves: true, proposes: '2023.1.0' });
  expect(problems.map(({ code, severity, where }) => [code, severity, where.pointer])).toEqual([
    ['diff-needs-succession', 'error', '/succession'],
  ]);
});

test('what is wrong with a succession is told where it stands, and nothing is compared', () => {
  const other = sidesOf(pack, { case: '', after: { total: { year: '2023' } }, differences: [], proposes: '' }).after;
  const { differences, problems } = diff(plain, other, { succession: { from: 'mau@2022', to: 'mau@2023', became: {} } });
  expect(differences).toEqual([]);
  expect(problems.length).toBe(tableOf(plain.pack).size - 1);
  expect(new Set(problems.map(({ code, where }) => `${code} ${where.pointer}`))).toEqual(new Set(['no-line /succession/became']));
});
