/** What moved between two panels, and why, against cases that were worked line by line or printed elsewhere. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluateAll } from '../src/evaluateAll.ts';
import { panelOf, readComparisons, runComparison } from './support/compared.ts';
import { type Parts, type Worked, faultsOf, indexOf } from './support/worked.ts';

const files = readdirSync('test/comparisons').map((name) => join('test/comparisons', name));

describe.each(files)('%s', (file) => {
  test.each(readComparisons(file).map((one) => [one.case, one] as const))('%s', (_, one) => {
    const { expected, actual } = runComparison(one, file);
    expect(actual).toEqual(expected);
  });
});

describe('what is worked line by line', () => {
  const file = 'test/comparisons/so-ngoai-vu.yaml';
  const [one] = readComparisons(file);
  if (!one?.worked) throw new Error(`${file} works nothing out`);
  const worked: Worked = one.worked;
  const { [worked.unit]: parts } = one.expect['units'] as Readonly<Record<string, Parts>>;

  test('each line follows, order by order, and the parts close', () => expect(faultsOf(worked, parts as Parts)).toEqual([]));

  test.each(['before', 'after'] as const)('the index of every department is what it is scored at: %s', (side) => {
    const { framework, submission } = panelOf(one[side], file);
    if (!framework) throw new Error('a panel without rules');
    const { units } = evaluateAll(framework, submission);
    const year = String(framework.year);
    expect(units.map(({ unit }) => indexOf(worked, unit.id, year, year))).toEqual(units.map(({ index }) => index));
  });
});
