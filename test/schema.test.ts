/** The schema of submissions: sound in strict mode, and of one mind with reading and scoring, both ways. */
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../src/compile.ts';
import { loadFramework } from '../src/load.ts';
import { readPack } from '../src/read/pack.ts';
import type { Framework } from '../src/shape/framework.ts';
import { packs } from '../src/testing/packs.ts';
import { submissions } from '../src/testing/submissions.ts';
import { type FileCase, frameworkOf, readCases } from './support/cases.ts';
import { altered, values } from './support/altered.ts';
import { RUNS, SEED } from './support/runs.ts';
import { disagreement, refusals, validator } from './support/schema.ts';

const folders = readdirSync('rules')
  .filter((id) => !id.endsWith('.json'))
  .flatMap((id) => readdirSync(join('rules', id)).map((year) => join('rules', id, year)));
const shipped = (folder: string): Framework => loadFramework(folder).framework as Framework;
const compiled = (pack: unknown): Framework => {
  const { framework, problems } = compile(readPack(pack).pack as never);
  if (!framework) throw new Error(JSON.stringify(problems));
  return framework;
};

describe('what is submitted to the shipped packs', () => {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => ['example.yaml', 'panel.yaml', 'published.yaml'].includes(name))
      .map((name) => [folder, name] as const),
  );
  test.each(files)('%s/%s is accepted', (folder, name) => {
    const framework = shipped(folder);
    const data: unknown = parse(readFileSync(join(folder, name), 'utf8').normalize('NFC'), { schema: 'failsafe' });
    const validate = validator(framework);
    expect(refusals(framework, data)).toEqual([]);
    expect([validate(data), validate.errors]).toEqual([true, null]);
  });

  const ours = ['scales', 'states'].map((name) => `test/cases/${name}.yaml`);
  const cases = [...folders.map((folder) => join(folder, 'cases.yaml')), ...ours];
  test.each(cases)('%s: each case as it is read', (file) => {
    const all = readCases(file);
    const told = all.map((one) => [one.case, spokenOf(one, file)] as const).filter(([, found]) => found !== undefined);
    expect(told).toEqual([]);
  });
});

function spokenOf(one: FileCase, file: string): string | undefined {
  const { framework } = frameworkOf(one, file);
  if (!framework) return undefined;
  const { answers = {}, group, stated } = one;
  const data = one.submission ?? { units: [{ id: 'unit', ...(group !== undefined && { group }), ...(stated && { stated }), answers }] };
  return disagreement(framework, validator(framework), data);
}

const PACKS = RUNS / 10;
const ALTERED = 20;
const many = { minLength: ALTERED, maxLength: ALTERED };
const worlds = packs().chain((pack) => {
  const framework = compiled(pack);
  return fc.record({
    framework: fc.constant(framework),
    valid: fc.array(submissions(framework), many),
    others: fc.array(submissions(framework).chain(altered), many),
  });
});

const sample = shipped('rules/sample-department/2023');
const validate = validator(sample);
const unit = (answers: object, more: object = {}): unknown => ({ units: [{ id: 'a', group: 'so-ban-nganh', answers, ...more }] });
const fact = (id: string, facts: object): unknown => unit({ [id]: { facts } });

test.each([
  ['a unit of which only a printed place is known', { units: [{ id: 'a', stated: { place: 16, total: 87.61 } }] }],
  ['the same with empty answers', { units: [{ id: 'a', stated: { place: 16 }, answers: null }] }],
  ['a unit that is not ranked', unit({}, { assessedOnly: true })],
])('%s is accepted', (_, data) => {
  expect(refusals(sample, data)).toEqual([]);
  expect(validate(data)).toBe(true);
});

describe('what it refuses, as reading and scoring do', () => {
  test.each([
    ['a misspelt id', unit({ '1.11': { points: 1 } })],
    ['a misspelt fact', fact('3.3', { onTme: 3 })],
    ['a decimal comma', fact('6.1', { disbursed: '41,37' })],
    ['too many places', fact('6.1', { disbursed: '41.375' })],
    ['thousands', fact('3.3', { received: '1.200' })],
    ['a negative count', fact('3.3', { received: -5 })],
    ['the same as text', fact('3.3', { received: '-5' })],
    ['half a dossier', fact('3.3', { received: 2.5 })],
    ['a number too long', fact('3.3', { received: 1e15 })],
    ['a wrong option', fact('4.2', { outcome: 'đủ' })],
    ['another kind: a number for a yes', fact('4.1', { met: 1 })],
    ['another kind: a yes for a day', fact('1.1', { issuedOn: true })],
    ['a word that is no yes', fact('4.1', { met: 'ok' })],
    ['a day that there is not', fact('1.1', { issuedOn: '2023-02-29' })],
    ['a day as people write it', fact('1.1', { issuedOn: '31/12/2023' })],
    ['a share without its sign', fact('9.2.1', { paid: '48' })],
    ['a share as a number', fact('9.2.1', { paid: 0.48 })],
    ['more than all', fact('9.2.1', { paid: '100.5%' })],
    ['facts at a group that asks for none', fact('9', {})],
    ['an unknown key', unit({ '1.1': { score: 1 } })],
    ['an unknown key of the unit', unit({}, { name: 'A' })],
    ['points above the maximum', unit({ '8.1': { points: 12.5 } })],
    ['points below the least', unit({ '9.1.4': { points: -2 } })],
    ['points with a comma', unit({ '8.1': { points: '9,5' } })],
    ['a deduction in a penalty', unit({ 'P.1': { deducted: 1 } })],
    ['“not applicable” where it is forbidden', unit({ '6.1': { notApplicable: true } })],
    ['a reason that is a yes', unit({ '6.1': { rejected: 'yes' } })],
    ['a unit without an id', { units: [{ answers: {} }] }],
    ['a unit without answers of which nothing is printed', { units: [{ id: 'a', stated: null }] }],
    ['a unit that is perhaps ranked', unit({}, { assessedOnly: 'perhaps' })],
    ['another framework', { framework: 'sample-department@2022', units: [] }],
    ['no units', {}],
  ])('%s', (_, data) => {
    expect(refusals(sample, data).map(({ code }) => code)).not.toEqual([]);
    expect(validate(data)).toBe(false);
  });
});

describe('what it cannot say: reading and scoring refuse it alone', () => {
  const twice = {
    units: [
      { id: 'a', answers: {} },
      { id: 'a', answers: {} },
    ],
  };
  test.each([
    ['part-exceeds-whole', fact('3.3', { onTime: 3, received: 2 })],
    ['over-zero', fact('6.1', { disbursed: 0, allotted: 0 })],
    ['answer-under-given', unit({ '3': { points: 1 }, '3.3': { points: 1 } })],
    ['duplicate-unit', twice],
    ['points-outside', unit({ '8.1': { points: '12.5' } })],
    ['not-a-multiple', unit({ '9.4.3': { points: 0.3 } })],
    ['too-many-places', fact('6.1', { disbursed: 41.375 })],
    ['bad-number', fact('3.3', { received: -0 })],
  ])('%s', (code, data) => {
    expect([validate(data), refusals(sample, data).map((one) => one.code)]).toEqual([true, [code]]);
  });
});

describe('every way to write a figure is taken by both or by none', () => {
  const leaves = {
    yesNo: { measure: { yesNo: 'f' } },
    choice: { measure: { choice: 'f' }, scale: { options: { 1: 1, '2.5': 0.5, true: 0, false: 0, 'đầy đủ': 0 } } },
    count: { measure: { count: 'f' }, scale: { each: 0.1 } },
    amount: { facts: { f: { title: 'F', places: 2 } }, measure: { amount: 'f' }, scale: { each: 0.1 } },
    weighted: { measure: { weighted: { f: 1 } }, scale: { each: 0.1 } },
    percent: { measure: { percent: 'f' } },
    percentWithPlaces: { facts: { f: { title: 'F', places: 1 } }, measure: { percent: 'f' } },
    date: { measure: { date: 'f' }, scale: { bands: [{ by: '31/12', points: 1 }, { else: 0 }] } },
  };
  const head = { id: 'one', year: 2023, revision: '1.0', title: 'T', status: 'sample', decision: 'none', max: 1 };
  const ends = ['02-28', '02-29', '02-30', '04-30', '04-31', '12-31', '12-32', '00-01', '13-01', '06-00'];
  const years = [
    ...Array.from({ length: 16 }, (_, index) => 1000 + index * 100),
    ...Array.from({ length: 101 }, (_, index) => 1950 + index),
  ];
  const days = years.flatMap((year) => ends.map((end) => `${year}-${end}`));

  test.each(Object.entries(leaves))('%s', (_, leaf) => {
    const framework = compiled({ ...head, domains: [{ id: '1', title: 'Một', max: 1, facts: { f: 'F' }, ...leaf }] });
    const all = [...values, ...(leaf === leaves.date ? days : ['2.5'])];
    expect(all.flatMap((f) => disagreement(framework, validator(framework), fact('1', { f })) ?? [])).toEqual([]);
  });
  test.each([
    [0.3, 0],
    [2, -1],
    [100, -0.5],
  ])('points up to %d, from %d', (max, min) => {
    const framework = compiled({ ...head, max, domains: [{ id: '1', title: 'Một', max, min, measure: 'points' }] });
    const all = [...values, max, min, String(max), String(min), max + 0.01, min - 0.01];
    const told = all.flatMap((value) =>
      ['points', 'deducted'].map((key) => disagreement(framework, validator(framework), unit({ 1: { [key]: value } }))),
    );
    expect(told.filter((one) => one !== undefined)).toEqual([]);
  });
  test('what a source prints', () => {
    const told = values.flatMap((value) =>
      ['total', 'index', 'place', 'class'].map((key) => disagreement(sample, validate, unit({}, { stated: { [key]: value } }))),
    );
    expect(told.filter((one) => one !== undefined)).toEqual([]);
  });
});

test('an answer that is not for the group does not count: it has to be one, and no more', () => {
  const given = { '9.6.1': { facts: { delegated: -1 } } };
  const verdicts = [unit(given), unit(given, { group: 'nganh-doc' }), unit(given, { group: undefined })].map((data) => validate(data));
  expect(verdicts).toEqual([false, true, true]);
  expect(validate(unit({ '9.6.1': { facts: [] } }, { group: 'nganh-doc' }))).toBe(false);
});

test('ids and names that mean something to JavaScript are names like others', () => {
  const odd = (id: string) => ({
    id,
    title: id,
    max: 1,
    facts: { toString: 'Số', valueOf: 'Tổng' },
    measure: { ratio: ['toString', 'valueOf'] },
  });
  const head = { id: 'odd', year: 2023, revision: '1.0', title: 'T', status: 'sample', decision: 'none', max: 2 };
  const framework = compiled({ ...head, domains: [odd('constructor'), odd('a/b~c"$ref')] });
  const check = validator(framework);
  const answers = (facts: object): unknown => ({ units: [{ id: 'a', answers: { constructor: { facts }, 'a/b~c"$ref': { facts } } }] });
  expect([{}, { toString: 1, valueOf: 2 }, { toString: 'x', valueOf: 2 }].map((facts) => check(answers(facts)))).toEqual([
    true,
    true,
    false,
  ]);
});

/** What fails names its place: a smaller submission would say no more, and is long in coming. */
describe('random submissions', () => {
  test(`${RUNS} valid ones are accepted`, () =>
    fc.assert(
      fc.property(submissions(sample), (one) => {
        expect([validate(one), validate.errors]).toEqual([true, null]);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    ));

  test(`altered ones, ${ALTERED} of each of ${RUNS / 10}, are refused by both or by none`, () => {
    let refused = 0;
    fc.assert(
      fc.property(
        submissions(sample).chain((one) => fc.array(altered(one), many)),
        (all) => {
          for (const one of all) expect(disagreement(sample, validate, one)).toBeUndefined();
          refused += all.filter((one) => !validate(one)).length;
        },
      ),
      { numRuns: RUNS / 10, seed: SEED, endOnFailure: true },
    );
    console.log(`${refused} of ${(RUNS / 10) * ALTERED} altered submissions are refused`);
    expect(refused).toBeGreaterThan((RUNS / 20) * ALTERED);
  });

  test(`on ${PACKS} random packs too, ${ALTERED} of each`, () =>
    fc.assert(
      fc.property(worlds, ({ framework, valid, others }) => {
        const check = validator(framework);
        for (const one of valid) expect([check(one), check.errors]).toEqual([true, null]);
        for (const one of others) expect(disagreement(framework, check, one)).toBeUndefined();
      }),
      { numRuns: PACKS, seed: SEED, endOnFailure: true },
    ));
});
