/** `barem diff`: what a clerk reads on the day a new decision arrives, on a terminal, as Markdown and as JSON; and what can go wrong. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import type { RuleSetDiff } from '../src/shape/difference.ts';

const [last, next] = ['sample-department@2022', 'sample-department@2023'];
const folder = mkdtempSync(join(tmpdir(), 'barem-diff-'));

/** A copy of the sample of 2023 with texts of its files replaced. */
function copy(name: string, edits: readonly (readonly [file: string, from: string, to: string])[] = []): string {
  const to = join(folder, name);
  cpSync('rules/sample-department/2023', to, { recursive: true });
  for (const [file, from, text] of edits) {
    const found = readFileSync(join(to, file), 'utf8');
    if (!found.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(join(to, file), found.replace(from, text));
  }
  return to;
}
const lines = (...args: string[]): readonly string[] => run(['diff', ...args]).out?.split('\n') ?? [];

test.each([
  ['sample.txt', []],
  ['sample.en.md', ['--md', '--lang', 'en']],
])('two years of the sample: %s', (name, args) => {
  const { out, err, code } = run(['diff', last, next, ...args]);
  expect([`${out}\n`, err, code]).toEqual([readFileSync(`test/differences/${name}`, 'utf8'), '', 0]);
});

test('JSON is the difference itself, with the problems', () => {
  const { before, after, differences, moves, proposes, problems } = JSON.parse(
    run(['diff', last, next, '--json']).out ?? '',
  ) as RuleSetDiff;
  expect([before.version, after.version, moves, proposes, problems]).toEqual(['2022.1.0', '2023.1.0', true, '2023.1.0', []]);
  expect(differences.find(({ id, kind }) => id === '3.3' && kind === 'band-edge')).toMatchObject({
    moves: true,
    facts: { edges: [{ before: '95%', after: '98%' }], witness: { measure: '95%', before: '4.75', after: '0' } },
  });
});

describe('within a year', () => {
  test('nothing differs', () => {
    for (const [one, other] of [
      [next, next],
      [next, copy('same')],
    ] as const) {
      const { out = '', err, code } = run(['diff', one, other]);
      expect([out.split('\n').at(-1), err, code]).toEqual(['Hai bộ tiêu chí giống nhau, không có thay đổi nào.', '', 0]);
    }
  });
  test('nothing but the version', () => {
    const higher = copy('higher', [['pack.yaml', 'revision: "1.0"', 'revision: "1.1"']]);
    expect(lines(next, higher).slice(-3)).toEqual([
      'Ngoài những điều ghi ở trên, hai bộ tiêu chí giống nhau.',
      '',
      'Phiên bản 2023.1.1 đúng với những thay đổi này.',
    ]);
    const highest = copy('highest', [['pack.yaml', 'revision: "1.0"', 'revision: "10.0"']]);
    expect(lines(next, highest).at(-1)).toBe('Phiên bản 2023.10.0 đúng với những thay đổi này (thấp nhất phải là 2023.1.1).');
  });
  test('words only: the version may rise by its last number; lines of which the same is told stand together', () => {
    const worded = copy('worded', [
      ['pack.yaml', 'revision: "1.0"', 'revision: "1.1"'],
      ['3-tthc.yaml', '    title: Xin lỗi khi trễ hạn\n', '    title: Xin lỗi khi trễ hạn\n    note: Có văn bản\n'],
      ['3-tthc.yaml', '    title: Công khai TTHC\n', '    title: Công khai TTHC\n    note: Có văn bản\n'],
    ]);
    expect(lines(next, worded).slice(-4)).toEqual([
      '2 thay đổi không ảnh hưởng đến điểm, thứ hạng hay xếp loại',
      '  3.2, 3.4: Sửa câu chữ: ghi chú.',
      '',
      'Phiên bản 2023.1.1 đúng với những thay đổi này.',
    ]);
  });
  test('a version that is too low, and whose decision it is', () => {
    const moved = copy('moved', [
      ['pack.yaml', 'decision: none', 'decision: { number: 15/QĐ-UBND, date: 2023-05-01, issuer: UBND tỉnh }'],
      ['pack.yaml', 'ties: competition', 'ties: dense'],
    ]);
    const told = lines(next, moved);
    expect(told).toContain('Quyết định: không có → 15/QĐ-UBND ngày 01/05/2023 của UBND tỉnh');
    expect(told).toContain('1 thay đổi có thể ảnh hưởng đến điểm, thứ hạng hoặc xếp loại');
    expect(told.find((line) => line.includes('Nay xếp hạng'))).toMatch(/Có thể làm thay đổi thứ hạng\.$/);
    expect(told.at(-1)).toBe('Phiên bản 2023.1.0 thấp hơn mức cần có: với những thay đổi này phải từ 2023.2.0 trở lên.');
  });
  test('what stood under a line that is gone is told with it', () => {
    const [rounds, max] = [
      ['pack.yaml', '  - 9-mo-rong.yaml\n', ''],
      ['pack.yaml', 'max: 120', 'max: 100'],
    ] as const;
    const told = lines(next, copy('without', [rounds, max]));
    const gone = told.slice(told.indexOf('Bỏ') + 1, told.indexOf('Điểm tối đa') - 1);
    expect(gone).toHaveLength(2);
    expect(gone[1]).toMatch(/^ {6}Không còn nội dung này, trước đây tối đa 20 điểm\. Cùng các mục bên dưới: 9\.1, 9\.1\.1, .*, 9\.7\.2\.$/);
    expect(told).toContain('  Tổng điểm');
  });
});

describe('wrong usage', () => {
  test.each([[[]], [[last]], [[last, next, next]]])('barem diff %j', (names) =>
    expect(run(['diff', ...names])).toMatchObject({
      err: 'Cần đúng hai bộ tiêu chí: trước, sau (mã@năm, mã@phiên-bản hoặc thư mục).\nXem cách dùng: barem --help',
      code: 2,
    }),
  );
  test('there is no page of it', () => expect(run(['diff', last, next, '--html']).code).toBe(2));
});

describe('nothing is compared', () => {
  const codes = (...args: string[]) => {
    const { out = '', code } = run(['diff', ...args, '--json']);
    return [(JSON.parse(out) as RuleSetDiff).problems.map((one) => one.code), code];
  };
  test('both names that are not known are told', () =>
    expect(codes('sample-departmnt@2022', 'sample-department@2024')).toEqual([['unknown-framework', 'unknown-year'], 1]));
  test('a name that is not known, twice, is told once', () => expect(codes('x', 'x')).toEqual([['unknown-framework'], 1]));
  test('years without a succession', () => expect(codes('par-province@2017', 'par-province@2018')).toEqual([['diff-needs-succession'], 1]));
  test('a succession of two others, at its place', () => {
    const file = 'rules/sample-department/2023/succession.yaml';
    const { err, code } = run(['diff', 'par-province@2017', 'par-province@2018', '--succession', file]);
    expect([err?.startsWith(`${file}:`), code]).toEqual([true, 1]);
  });
  test('a succession that cannot be read', () => {
    const file = join(folder, 'broken.yaml');
    writeFileSync(file, 'from: sample-department@2022\nto: sample-department@2023\nbecame: { "1": smae }\n');
    const { err, out, code } = run(['diff', last, next, '--succession', file]);
    expect([err?.startsWith(`${file}:3:`), out, code]).toEqual([true, '', 1]);
  });
});
