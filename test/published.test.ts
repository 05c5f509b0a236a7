/** Published figures, through the command line with --json. The expected numbers are the printed ones (sources beside the data). */
import { expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import type { Explanation } from '../src/explain.ts';
import type { Problem } from '../src/problem.ts';

interface Printed {
  readonly units: readonly Explanation[];
  readonly problems: readonly (Problem & { text: string })[];
}
function barem(...args: readonly string[]): Printed & { code: number } {
  const { out = '', err, code } = run([...args, '--json']);
  expect(err).toBeUndefined();
  return { ...(JSON.parse(out) as Printed), code };
}
const published = (pack: string): readonly [string, string] => [pack, `rules/${pack.replace('@', '/')}/published.yaml`];

test('Đắk Lắk 2017: the printed losses by domain give the index 75.37 that is printed elsewhere in the article', () => {
  const { units, problems, code } = barem('explain', ...published('par-province@2017'));
  expect(units[0]?.index).toBe('75.37');
  expect(Object.fromEntries(units[0]?.losses.map(({ id, lost }) => [id, lost]) ?? [])).toEqual({
    '7': '7.14',
    '5': '4.88',
    '1': '4.5',
    '4': '2.77',
    '6': '1.96',
    '2': '1.84',
    '8': '1.54',
  });
  expect([problems, code]).toEqual([[], 0]);
});

test('Đồng Nai 2018: no total was published; bounds 76.66 to 81.16, and the unseen 4.5 points are named', () => {
  const { units } = barem('explain', ...published('par-province@2018'));
  expect(units[0]?.bounds).toEqual({ low: '76.66', high: '81.16' });
  const missing = units[0]?.losses.filter(({ cause }) => cause === 'missing');
  expect(missing?.map(({ id, lost }) => [id, lost])).toEqual([['8.rest', '4.5']]);
});

test('ministries 2023: the parts give the printed total in 8 of 17 rows; the nine others are reported with both numbers', () => {
  const { units, problems, code } = barem('score', ...published('par-ministry@2023'));
  expect(units).toHaveLength(17);
  expect(problems.map(({ code: kind, severity }) => [kind, severity])).toEqual(Array(9).fill(['stated-differs', 'warning']));
  for (const { text, facts } of problems) {
    const { stated, computed } = facts as { stated: string; computed: string };
    expect(text).toContain(stated.replace('.', ','));
    expect(text).toContain(computed.replace('.', ','));
  }
  expect(code).toBe(0);
});

test('Tiền Giang 2020: totals over 100 are kept', () => {
  const { units } = barem('score', ...published('tien-giang@2020'));
  expect(units.filter(({ score }) => Number(score) > 100).map(({ unit, score }) => [unit.title, score])).toEqual([
    ['Cục Thuế tỉnh', '102.5'],
    ['Kho bạc Nhà nước tỉnh', '102.22'],
    ['Huyện Chợ Gạo', '100.14'],
    ['Huyện Cai Lậy', '100.09'],
  ]);
});

test('Hòa Bình 2023: the parts and the printed total are reported as 1.00 apart', () => {
  const { units, problems } = barem('score', ...published('par-province@2023'));
  expect(units[0]?.score).toBe('87.89');
  expect(problems.map(({ facts }) => facts)).toEqual([
    { what: 'total', stated: '86.89', computed: '87.89', difference: '1', unit: 'Hòa Bình' },
  ]);
});
