/** Data from anywhere, as JavaScript values: what is no data is told, and nothing throws. */
import { describe, expect, test } from 'vitest';
import { carriedDigest } from '../src/digest.ts';
import { readPack } from '../src/read/pack.ts';
import { readSubmission } from '../src/read/submission.ts';

const itself: Record<string, unknown> = {};
itself['units'] = [itself, itself];
const throwing = {
  get units(): never {
    throw new Error('no data');
  },
};
const strange: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'units'],
  ['a function', () => 1],
  ['a key that is a function', { id: () => 1, units: () => 1, domains: () => 1 }],
  ['a symbol', { id: Symbol('a'), units: [{ id: Symbol('a'), answers: {} }] }],
  ['a Map', new Map([['units', []]])],
  ['Maps inside', { units: [{ id: 'a', answers: new Map() }], domains: [new Map()] }],
  ['dates', { units: [{ id: 'a', answers: { '1': { facts: { on: new Date(0) } } } }], year: new Date(0) }],
  ['bigints', { units: [{ id: 'a', answers: { '1': { points: 1n } } }], max: 1n }],
  ['a getter that throws', throwing],
  [
    'a proxy that throws',
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no data');
        },
      },
    ),
  ],
  ['what holds itself', itself],
];

describe('what is no data is told', () => {
  test.each(strange)('%s, as a pack', (_, data) => {
    const { pack, problems } = readPack(data);
    expect([pack, problems.length > 0]).toEqual([undefined, true]);
  });
  test.each(strange)('%s, as a submission', (_, data) => {
    expect(readSubmission(data).problems.length).toBeGreaterThan(0);
  });
});

describe('a measure and a scale without a value are no rule', () => {
  const packOf = (leaf: object): object => ({
    ...{ id: 't', year: 2023, revision: '1.0', title: 'T', status: 'sample', decision: 'none', max: 5 },
    ...{ source: { provenance: 'invented' }, domains: [{ id: '1', title: 'Một', max: 5, ...leaf }] },
  });
  const measures = ['yesNo', 'allOf', 'howMany', 'choice', 'amount', 'percent', 'ratio', 'change', 'weighted', 'mean', 'date', 'days'];
  const leaves: readonly (readonly [string, string, object])[] = [
    ...measures.map((kind) => ['measure', kind, { measure: { [kind]: null } }] as const),
    ...['bands', 'options', 'each'].map((kind) => ['scale', kind, { measure: { count: 'n' }, scale: { [kind]: null } }] as const),
  ];
  test.each(leaves)('%s %s', (where, key, leaf) => {
    expect(readPack(packOf(leaf))).toMatchObject({
      problems: [{ code: 'missing-key', facts: { key }, where: { pointer: `/domains/0/${where}` } }],
    });
  });
});

describe('what was read can be kept', () => {
  test('and read again: the same submission, and nothing to tell', () => {
    const units = [
      { id: 'a', title: 'Sở A', answers: { '1.1': { facts: { done: '5' } } } },
      { id: 'b', answers: {} },
    ];
    const { submission } = readSubmission({ stage: 'self', units });
    const again = readSubmission(JSON.parse(JSON.stringify(submission)));
    expect(again).toEqual({ submission, problems: [] });
  });
  test('a unit that cannot be read leaves the others where they stood in the file', () => {
    const { submission } = readSubmission({
      units: [
        { title: 'không có mã', answers: {} },
        { id: 'b', answers: {} },
      ],
    });
    expect(submission?.units).toEqual([{ id: 'b', position: 1, answers: {} }]);
  });
});

test('what was read carries a digest, and cannot be changed under it', () => {
  const { submission } = readSubmission({ units: [{ id: 'so-a', answers: { '1': { facts: { done: '1' } } } }] });
  const answer = submission?.units[0]?.answers['1'] as { facts: Record<string, string> };
  expect(() => (answer.facts['done'] = '2')).toThrow(TypeError);
  expect(carriedDigest({ ...submission })).toBe('unknown');
  expect(carriedDigest(submission as object)).toMatch(/^sha256:/);
});
