import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { submissionOf } from '../src/testing/cases.ts';
import { laws } from '../src/testing/laws.ts';
import { type FileCase, frameworkOf, readCases, runCase } from './support/cases.ts';

const packs = readdirSync('rules')
  .filter((id) => !id.endsWith('.json'))
  .flatMap((id) => readdirSync(join('rules', id)).map((year) => join('rules', id, year)));
/** Published scoring systems from outside the field, each with its source. */
const outside = readdirSync('test/outside').map((name) => join('test/outside', name));
const files = [
  ...[...packs, ...outside].map((folder) => join(folder, 'cases.yaml')),
  ...readdirSync('test/cases').map((name) => join('test/cases', name)),
];

describe.each(files)('%s', (file) => {
  test.each(readCases(file).map((one) => [one.case, one] as const))('%s', (_, one) => {
    const { expected, actual } = runCase(one, file);
    expect(actual).toEqual(expected);
    expect(panelOf(one, file)).toBeUndefined();
  });
});

/** Where the sums of a case's units say something else than their accounts. */
function panelOf(one: FileCase, file: string): string | undefined {
  const { framework } = frameworkOf(one, file);
  const { submission } = submissionOf(one);
  if (!framework || !submission) return undefined;
  return submission.units.map((unit) => laws.panelAlike({ framework, submission: { ...submission, units: [unit] } })).find(Boolean);
}
