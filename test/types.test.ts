/** Hosts in TypeScript, compiled against the built package: what is right compiles, a misspelt name gives one short error. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { errorsIn } from './support/types.ts';

interface Misspelt {
  readonly head: string;
  readonly lines: readonly { readonly code: string; readonly says: string }[];
}

const host = readFileSync('test/types/host.ts', 'utf8');
const { head, lines } = parse(readFileSync('test/types/misspelt.yaml', 'utf8')) as Misspelt;
const leaves = Array.from({ length: 90 }, (_, index) => `{ ...leaf, id: '1.${index + 1}' }`).join(', ');
const misspelt = (head + lines.map(({ code }) => code).join('\n')).replaceAll('BIG', leaves);
const first = head.split('\n').length;

/** How far a message may run. */
const LINE = 160;

const ways = [
  ['node16, a module', 'node16', 'mts'],
  ['node16, CommonJS', 'node16', 'cts'],
  ['bundler', 'bundler', 'ts'],
] as const;

describe.each(ways)('%s', (_, resolution, ending) => {
  test.each([true, false])('exactOptionalPropertyTypes: %s', (exactOptionalPropertyTypes) => {
    const errors = errorsIn({ host, misspelt }, { resolution, ending, exactOptionalPropertyTypes });
    expect(errors.host).toEqual([]);
    expect(errors.misspelt.map(({ line, text }) => ({ code: lines[line - first]?.code, says: text }))).toEqual(lines);
  });
});

test('every message fits on a line', () => expect(lines.filter(({ says }) => says.length > LINE)).toEqual([]));
