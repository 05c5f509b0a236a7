/** What a form tells of the sample: read off its pack by hand. */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { form } from '../src/form.ts';
import { loadFramework } from '../src/load.ts';
import { readPack } from '../src/read/pack.ts';
import type { Framework } from '../src/shape/framework.ts';

const sample = loadFramework('sample-department@2023').framework as Framework;
const whole = form(sample);
const nodeIn = (drawn: typeof whole, id: string) => drawn.nodes.find((one) => one.id === id);

test('it is plain JSON, with its framework', () => {
  expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  expect(whole.framework).toEqual({
    id: 'sample-department',
    version: '2023.1.0',
    year: 2023,
    title: { vi: 'Bộ chỉ số mẫu cấp sở', en: 'Sample framework for a department' },
    status: 'sample',
  });
});

test('nodes stand in reading order, each under its parent', () => {
  expect(whole.nodes.slice(0, 3).map(({ id, parent, depth }) => [id, parent, depth])).toEqual([
    ['total', null, 0],
    ['1', 'total', 1],
    ['1.1', '1', 2],
  ]);
});

test('a leaf: its maximum, its clause, what it asks', () => {
  expect(nodeIn(whole, '3.1')).toEqual({
    id: '3.1',
    parent: '3',
    depth: 2,
    title: 'Rà soát, đơn giản hóa TTHC',
    block: 'base',
    max: '4',
    measure: 'ratio',
    by: 'self',
    owner: 'Bộ phận Một cửa',
    source: { at: 'Phụ lục, mục 3.1', provenance: 'invented' },
    evidence: [],
    notApplicable: true,
    points: { least: '0', most: '4' },
    facts: [
      { name: 'cut', title: 'Thủ tục được phê duyệt cắt giảm', kind: 'number', places: 0, least: { at: '0' }, conditions: [] },
      {
        name: 'reviewed',
        title: 'Thủ tục được rà soát',
        kind: 'number',
        places: 0,
        least: { at: '0' },
        conditions: [{ node: '3.1', least: { at: '5' } }],
      },
    ],
  });
});

test('every kind of figure, with its unit, its places, its ends and its options', () => {
  const facts = ['1.1', '4.1', '4.2', '5.3', '6.1', '9.2.1'].map((id) => nodeIn(whole, id)?.facts[0]);
  expect(facts.map((fact) => fact && { ...fact, title: '', conditions: [] })).toEqual([
    { name: 'issuedOn', title: '', kind: 'day', conditions: [] },
    { name: 'met', title: '', kind: 'yes-no', conditions: [] },
    { name: 'outcome', title: '', kind: 'option', options: ['đầy đủ', 'một phần', 'chưa'], conditions: [] },
    { name: 'staff', title: '', kind: 'tally', places: 0, least: { at: '0' }, conditions: [] },
    { name: 'disbursed', title: '', kind: 'number', unit: 'tỷ đồng', places: 2, least: { at: '0' }, conditions: [] },
    { name: 'paid', title: '', kind: 'percent', least: { at: '0%' }, most: { at: '100%' }, conditions: [] },
  ]);
});

test('a figure that serves several leaves is asked once, at their group, and names them', () => {
  expect(nodeIn(whole, '9.5')?.facts.map(({ name, conditions }) => [name, conditions])).toEqual([
    ['units', ['9.5.1', '9.5.2', '9.5.3'].map((node) => ({ node, least: { at: '2' } }))],
  ]);
  expect(nodeIn(whole, '9.5.1')?.facts.map(({ name }) => name)).toEqual(['published']);
});

test('points: below zero where a leaf may be, in steps where they come in steps; of the total with the bonus', () => {
  expect(['9.1.4', '9.4.3', 'total'].map((id) => nodeIn(whole, id)?.points)).toEqual([
    { least: '-1', most: '1' },
    { least: '0', most: '2', step: '0.5' },
    { least: '-1', most: '123' },
  ]);
  expect(nodeIn(whole, '9.4.3')).toMatchObject({ by: 'appraiser', measure: 'points', facts: [] });
});

test('what has to be reached first: 60% of 16 points', () => {
  expect(nodeIn(whole, '9.7.1')?.requires).toEqual({ id: '3', atLeast: '9.6' });
});

test('a cap that is not known', () => {
  const { framework } = loadFramework('tien-giang@2020');
  expect(nodeIn(form(framework as Framework), 'B')).toMatchObject({ block: 'bonus', max: 'unknown', points: { least: '0' } });
});

describe('one group', () => {
  const [departments, sector] = ['so-ban-nganh', 'nganh-doc'].map((group) => form(sample, { group })) as [typeof whole, typeof whole];

  test('without one, each node names its groups', () => {
    expect(whole.group).toBe(null);
    expect(['9.6', '9.6.1', '9.6.2'].map((id) => nodeIn(whole, id)?.appliesTo)).toEqual([undefined, ['so-ban-nganh'], ['nganh-doc']]);
  });
  test('with one, what is for others is left out', () => {
    expect([departments.group, sector.group]).toEqual(['so-ban-nganh', 'nganh-doc']);
    const ids = [departments, sector].map(({ nodes }) => nodes.filter(({ id }) => id.startsWith('9.6')).map(({ id }) => id));
    expect(ids).toEqual([
      ['9.6', '9.6.1'],
      ['9.6', '9.6.2'],
    ]);
    expect(nodeIn(departments, '9.6.1')).not.toHaveProperty('appliesTo');
  });
  test('“not applicable” is no answer for a group whose leaf forbids it', () => {
    // 9.6.1 gives full points to whom it does not apply, 9.6.2 says nothing.
    expect([departments, sector].map((drawn) => nodeIn(drawn, '9.6')?.notApplicable)).toEqual([true, false]);
  });
  test('so is a figure that serves only those', () => {
    const leaf = { max: 1, measure: { count: 'many' }, scale: { each: 1 }, notApplicable: 'drop' };
    const children = [
      { ...leaf, id: '1.1', title: 'a', appliesTo: ['a'], facts: { many: 'Số' }, appliesWhen: { units: { over: 2, under: 9 } } },
      { ...leaf, id: '1.2', title: 'b', appliesTo: ['b'], facts: { many: 'Số' } },
    ];
    const head = { id: 't', year: 2023, revision: '1.0', title: 'T', status: 'sample', decision: 'none', max: 1 };
    const { pack } = readPack({ ...head, domains: [{ id: '1', title: '1', max: 1, facts: { units: 'Đơn vị' }, children }] });
    const { framework } = compile(pack as NonNullable<typeof pack>);
    const asked = ['a', 'b'].map((group) => nodeIn(form(framework as Framework, { group }), '1')?.facts);
    expect(asked.map((facts) => facts?.map(({ name, conditions }) => [name, conditions]))).toEqual([
      [['units', [{ node: '1.1', least: { at: '2', open: true }, most: { at: '9', open: true } }]]],
      [],
    ]);
  });
});
