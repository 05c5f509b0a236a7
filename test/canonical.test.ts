/** One text of the same data, however it was written: RFC 8785, NFC, scalars as YAML reads them. Expected texts are written by hand. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedDigest } from '../src/digest.ts';
import { parseText } from '../src/load/text.ts';
import { canonical, digestOf } from '../src/read/canonical.ts';
import { readPack } from '../src/read/pack.ts';
import { RUNS, SEED } from './support/runs.ts';

const ofYaml = (text: string): string => canonical(parseText(text, { isJson: false }).value);

describe('one text', () => {
  test.each([
    // RFC 8785 § 3.2.3: keys by their UTF-16 units, so that 😀 (D83D DE00) stands before Ａ (FF21), though its code point is higher.
    [
      'keys by UTF-16 units',
      { Ａ: '1', '😀': '2', é: '3', z: '4', Z: '5', '10': '6', '9': '7' },
      '{"10":"6","9":"7","Z":"5","z":"4","é":"3","😀":"2","Ａ":"1"}',
    ],
    // § 3.2.2.2: only the quote, the backslash and control characters are escaped, with the short forms.
    ['escapes', { a: '"\\/\n\t\u2028é😀' }, '{"a":"\\"\\\\/\\n\\t\u2028é😀"}'],
    ['no space, no line break', { a: ['1', { b: [] }], c: {} }, '{"a":["1",{"b":[]}],"c":{}}'],
    ['letters composed, in keys too', { 'e\u0301': 'e\u0301' }, '{"é":"é"}'],
    ['keys in order after they are composed', { 'e\u0301': '1', z: '2' }, '{"z":"2","é":"1"}'],
    ['numbers, yes and no are text', { a: 5, b: 0.1, c: true, d: false, e: -0 }, '{"a":"5","b":"0.1","c":"true","d":"false","e":"0"}'],
    ['a key without a value is left out', { a: null, b: undefined, c: '' }, '{"c":""}'],
    ['a place in a list is kept', [null, '1'], '[null,"1"]'],
  ])('%s', (_, data, text) => {
    expect(canonical(data)).toBe(text);
    expect(digestOf(data)).toBe(`sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`);
  });

  test('of YAML: what is written is what counts', () => {
    expect(ofYaml('b: 5\na: [0x10, yes, 1.10]')).toBe('{"a":["0x10","yes","1.10"],"b":"5"}');
    expect(ofYaml("{ a: '5' }")).toBe(ofYaml('a: "5" # five'));
    expect(ofYaml('a: 5.0')).not.toBe(ofYaml('a: 5'));
    expect(ofYaml('a: >-\n  một\n  hai')).toBe(ofYaml('a: một hai'));
    expect(ofYaml('a: é')).toBe(ofYaml('a: e\u0301'));
    expect(ofYaml('a:\nb: 1')).toBe('{"b":"1"}');
  });

  test('of canonical JSON it is that JSON again, as JSON and as YAML', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()))), (data) => {
        const text = canonical(data);
        expect(canonical(JSON.parse(text))).toBe(text);
        if (text !== '{}') expect(canonical(parseText(text, { isJson: true }).value)).toBe(text);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

describe('a digest goes with what was read', () => {
  const data = {
    ...{ id: 't', year: 2023, revision: '1.0', title: 'T', status: 'sample', decision: 'none', max: 1 },
    domains: [{ id: '1', title: 'Một', max: '1', measure: 'points' }],
  };
  const read = (one: unknown) => readPack(one).pack as object;

  test('the same of a number and of its text, and of what JSON made of it', () => {
    expect(carriedDigest(read(data))).toBe(digestOf(data));
    expect(carriedDigest(read({ ...data, max: '1' }))).toBe(digestOf(data));
    expect(carriedDigest(read(JSON.parse(JSON.stringify(read(data)))))).toBe(digestOf(data));
    expect(carriedDigest(read({ ...data, max: '1.0' }))).not.toBe(digestOf(data));
  });
  test('and with no copy of it, nor into its JSON', () => {
    expect(carriedDigest({ ...read(data) })).toBe('unknown');
    expect(JSON.stringify(read(data))).not.toContain('sha256');
  });
});
