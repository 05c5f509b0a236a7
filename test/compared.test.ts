/** What moved between two panels, and why, against cases that were worked line by line or printed elsewhere. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ComparedPanel, compare } from '../src/compare.ts';
import { compile } from '../src/compile.ts';
import { evaluateAll } from '../src/evaluateAll.ts';
import type { Framework } from '../src/shape/framework.ts';
import type { Pack } from '../src/shape/pack.ts';
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

test('two revisions of one year are linked by ids: what a correction did to an index', () => {
  const revision = (version: string, from: string): Framework => {
    const late = {
      id: '1',
      title: 'Nhiệm vụ',
      max: '10',
      facts: { done: 'Xong', all: 'Giao' },
      scale: { proportional: { from } },
    } as const;
    const rest = { id: '2', title: 'Còn lại', max: '90', facts: { met: 'Đạt' }, measure: { yesNo: 'met' } } as const;
    const head = { id: 'mau', year: '2023', title: 'Mẫu', status: 'sample', decision: 'none', max: '100' } as const;
    const pack = { ...head, revision: version, domains: [{ ...late, measure: { ratio: ['done', 'all'] } }, rest] } as const;
    return compile(pack as unknown as Pack).framework as Framework;
  };
  const submission = { units: [{ id: 'so-a', answers: { '1': { facts: { done: '18', all: '20' } }, '2': { facts: { met: 'yes' } } } }] };
  // 18 of 20 is 90%: 9 of 10 points above a floor of 80%, none below one of 95%.
  const [before, after] = [revision('1.0', '80%'), revision('2.0', '95%')].map((framework) => ({ framework, submission }));
  const { problems, units } = compare(before as ComparedPanel, after as ComparedPanel);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(units[0]?.index).toMatchObject({ before: '99', after: '90', change: '-9', own: '0', rules: '-9', unsplit: '0' });
});
