/** `barem migrate`: what is printed is a file to go on with, and says what stayed behind and what is to be filled in. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../src/cli/run.ts';
import { submissionText } from '../src/cli/submissionText.ts';
import { parseText } from '../src/load/text.ts';
import { readSubmission } from '../src/read/submission.ts';
import { RUNS, SEED } from './support/runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'barem-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): string => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

const head = (year: number): string => `id: t
year: ${year}
revision: "1.0"
title: T
status: sample
decision: none
max: 6
rounding: { places: 2, mode: half-up, at: total }
ranking: { on: published, ties: competition }
source: { provenance: invented }
`;
const before = dirname(
  write(
    'before/pack.yaml',
    `${head(2023)}domains:
  - { id: "1", title: Một, max: 6, children: [
      { id: "1.1", title: Báo cáo, max: 2, facts: { sent: Ngày gửi, copies: Số bản }, measure: { date: sent }, scale: { bands: [{ by: 31/03, points: 2 }, { else: 0 }] }, appliesWhen: { copies: { atLeast: 0 } }, notApplicable: zero },
      { id: "1.2", title: "Họp: hai lần\\nmột năm", max: 1, facts: { met: Đã họp }, measure: { yesNo: met } },
      { id: "1.3", title: Kết luận, max: 2, facts: { said: Kết luận }, measure: { choice: said }, scale: { options: { "yes": 2, "01": 1, "không: rõ": 0 } } },
      { id: "1.10", title: { vi: Kế hoạch, en: A plan }, max: 1, measure: points }] }
`,
  ),
);
const after = dirname(
  write(
    'after/pack.yaml',
    `${head(2024)}domains:
  - { id: "1", title: Một, max: 6, children: [
      { id: "1.5", title: Báo cáo, max: 2, facts: { sent: Ngày gửi }, measure: { date: sent }, scale: { bands: [{ by: 31/03, points: 2 }, { else: 0 }] } },
      { id: "1.3", title: Kết luận, max: 2, facts: { said: Kết luận }, measure: { choice: said }, scale: { options: { "yes": 2, "01": 1 } } },
      { id: "1.10", title: { vi: Kế hoạch, en: A plan }, max: 1, measure: points },
      { id: "1.11", title: { vi: Sáng kiến, en: Ideas }, max: 1, facts: { made: Có }, measure: { yesNo: made } }] }
`,
  ),
);
const links = `from: t@2023
to: t@2024
became: { "1": same, "1.1": { renamed: "1.5", facts: { copies: dropped } }, "1.2": dropped, "1.3": same, "1.10": same }
new: ["1.11"]
`;
const elsewhere = write('links.yaml', links);

const one = write(
  'one.yaml',
  `framework: t@2023
stage: self
units:
  - id: "01"
    title: "Sở A: một"
    answers:
      "1.1": { facts: { sent: 2023-02-28, copies: 3 }, evidence: [{ title: "Báo cáo # 12: quý I", page: "007", date: 12/3 }], note: "dòng một\\ndòng hai" }
      "1.2": { facts: { met: yes } }
      "1.3": { facts: { said: "01" } }
      "1.10": { points: 1 }
`,
);
const other = write(
  'other.yaml',
  `framework: t@2023.1.0
stage: self
units:
  - { id: "no", answers: { "1.2": { facts: { met: no } }, "1.3": { facts: { said: "không: rõ" } } } }
  - { id: c, answers: { "1.3": { facts: { said: "yes" }, rejected: "1.0" }, "1.1": { facts: { sent: hôm qua, copies: 1 } } } }
`,
);
const migrating = (...args: readonly string[]): ReturnType<typeof run> =>
  run(['migrate', after, ...args, '--framework', before, '--succession', elsewhere]);

describe('what is printed', () => {
  test('the new submission, with what stayed behind and what is to be filled in above it', () => {
    expect(migrating(one, '--lang', 'en')).toEqual({
      out: `# Carried from t@2023.1.0 to t@2024.1.0: 2 answers came over.
# Days were moved from 2023 to 2024; all other figures are still those of 2023. Review and update them before use.
# Stayed behind in the old submission:
#   1.1 “Báo cáo” (now 1.5), figure “Số bản”: is not asked for any more (every unit)
#   1.2 “Họp: hai lần một năm”: is not in the new framework (every unit)
#   1.10 “A plan”: points were given, on the old scale (every unit)
# To be filled in, since nothing in the old submission answers it:
#   1.10 “A plan”
#   1.11 “Ideas”
#
framework: t@2024.1.0
stage: self
units:
  - id: "01"
    title: "Sở A: một"
    answers:
      "1.5": { facts: { sent: "2024-02-28" }, evidence: [ { title: "Báo cáo # 12: quý I", page: "007", date: 12/3 } ], note: "dòng một\\ndòng hai" }
      "1.3": { facts: { said: "01" } }`,
      err: '',
      code: 0,
    });
  });

  test('several become one; what is wrong in the old one is told where it stands, and stays', () => {
    expect(migrating(one, other)).toEqual({
      out: `# Chuyển từ t@2023.1.0 sang t@2024.1.0: 3 câu trả lời chuyển được.
# Ngày tháng đã dời từ năm 2023 sang năm 2024; các số liệu khác vẫn là của năm 2023. Rà soát, cập nhật trước khi dùng.
# Không chuyển được, còn ở hồ sơ cũ:
#   1.1 “Báo cáo” (nay là 1.5), số liệu “Số bản”: không còn phải báo cáo (01)
#   1.1 “Báo cáo” (nay là 1.5): sai ngay trong hồ sơ cũ (c)
#   1.2 “Họp: hai lần một năm”: bộ tiêu chí mới không còn mục này (01, no)
#   1.3 “Kết luận”, số liệu “Kết luận”: bộ tiêu chí mới không nhận câu trả lời như đã ghi (no)
#   1.10 “Kế hoạch”: điểm được cho trực tiếp theo thang điểm cũ (01)
# Cần điền, vì hồ sơ cũ không có hoặc không chuyển sang được:
#   1.10 “Kế hoạch”
#   1.11 “Sáng kiến”
#
framework: t@2024.1.0
stage: self
units:
  - id: "01"
    title: "Sở A: một"
    answers:
      "1.5": { facts: { sent: "2024-02-28" }, evidence: [ { title: "Báo cáo # 12: quý I", page: "007", date: 12/3 } ], note: "dòng một\\ndòng hai" }
      "1.3": { facts: { said: "01" } }
  - id: "no"
    answers: {}
  - id: c
    answers:
      "1.3": { facts: { said: "yes" }, rejected: "1.0" }`,
      err: `${other}:5:101  lỗi: c, mục 1.1 “Ngày gửi”: ngày “hôm qua” không đọc được; hãy ghi năm-tháng-ngày (YYYY-MM-DD), như 2023-01-12; việc không thực hiện thì ghi never.`,
      code: 1,
    });
  });

  test('it is read again, by us as it is and by others as the same text, and scores as --json has it', () => {
    const { out = '' } = migrating(one, other);
    const { submission } = JSON.parse(migrating(one, other, '--json').out ?? '') as { submission: object };
    const file = write('new.yaml', out);
    expect(readSubmission(parseText(out, { isJson: false }).value).submission).toEqual(submission);
    expect(
      JSON.parse(JSON.stringify(parse(out, { version: '1.1' })), (_, value: unknown) =>
        typeof value === 'number' ? String(value) : value,
      ),
    ).toEqual(submission);
    const again = run(['score', after, file, '--json']);
    expect(JSON.parse(again.out ?? '')).toMatchObject({ units: [{ score: '3' }, { score: '0' }, { score: '0' }], problems: [] });
    expect(again.code).toBe(0);
  });

  test('standard input, through the built program: the panel of the sample, and each of its scores', () => {
    const { stdout, stderr, status } = spawnSync('node', ['dist/cli.js', 'migrate', 'sample-department@2023', '-'], {
      input: readFileSync('rules/sample-department/2022/panel.yaml'),
      encoding: 'utf8',
    });
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout.split('\n')[0]).toBe(
      '# Chuyển từ sample-department@2022.1.0 sang sample-department@2023.1.0: 1.041 câu trả lời chuyển được.',
    );
    const scored = run(['score', 'sample-department@2023', write('sample.yaml', stdout), '--json']);
    expect([scored.code, (JSON.parse(scored.out ?? '') as { units: readonly object[] }).units]).toEqual([
      0,
      expect.objectContaining({ length: 21 }),
    ]);
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'yes',
      'NO',
      '01',
      '1.10',
      '0x1F',
      '1e3',
      '~',
      'null',
      '',
      '12:30',
      '2023-02-29',
      '- a',
      '# a',
      'a: b',
      '{a',
      '<<',
      '=',
      '1_000',
      '\u202eab',
    ),
    fc.stringMatching(/^[-+.,:0-9eE_xo% ]{1,8}$/),
  );
  test('whatever is written in it', () =>
    fc.assert(
      fc.property(text, text, text, text, (id, title, said, note) => {
        const nfc = (one: string): string => Buffer.from(one).toString().normalize('NFC');
        const answers = { [nfc(id)]: { facts: { said: nfc(said) }, note: nfc(note), evidence: [{ title: nfc(title) }] } };
        const submission = { framework: 't@2024.1.0', units: [{ id: nfc(id), title: nfc(title), answers }] };
        const printed = submissionText(submission, ['a']);
        expect(printed).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
        expect(parseText(printed, { isJson: false })).toMatchObject({ value: submission, problems: [] });
      }),
      { numRuns: RUNS * 2, seed: SEED },
    ));
});

describe('usage: exit 2, and what to do next', () => {
  const printed = write('printed.yaml', 'framework: t@2023\nunits: [{ id: a, stated: { place: 1 } }]');
  const appraised = write('appraised.yaml', 'framework: t@2023\nstage: appraised\nunits: [{ id: a, answers: {} }]');
  const stageless = write('stageless.yaml', 'framework: t@2023\nunits: [{ id: a, answers: {} }]');
  const nameless = write('nameless.yaml', 'units: [{ id: a, answers: {} }]');
  const done = write('done.yaml', 'framework: t@2024\nunits: [{ id: a, answers: {} }]');
  test.each([
    [[], 'Thiếu bộ tiêu chí (mã@năm hoặc thư mục).', 'A framework is missing (id@year or a folder).'],
    [
      [after],
      'Thiếu hồ sơ tự chấm điểm (tệp YAML, JSON, CSV, hoặc - cho đầu vào chuẩn).',
      'A submission is missing (a YAML, JSON or CSV file, or - for standard input).',
    ],
    [
      [one, after],
      `“${one}” là hồ sơ tự chấm điểm, không phải bộ tiêu chí: ghi bộ tiêu chí trước, hồ sơ sau.`,
      `“${one}” is a submission, not a framework: name the framework first, then the submission.`,
    ],
    [
      [after, nameless],
      `Hồ sơ “${nameless}” không nói theo bộ tiêu chí nào: thêm dòng “framework: mã@năm” vào hồ sơ.`,
      `The submission “${nameless}” does not name its framework: add a line “framework: id@year” to it.`,
    ],
    [
      [after, done, '--framework', after],
      `Hồ sơ “${done}” đã theo đúng t@2024.1.0: không có gì để chuyển.`,
      `The submission “${done}” is of t@2024.1.0 already: there is nothing to carry.`,
    ],
    [
      [after, printed, '--framework', before],
      `Hồ sơ “${printed}” chỉ có hạng hoặc điểm in trong nguồn, không có câu trả lời nào để chuyển.`,
      `The submission “${printed}” holds only places or scores that a source prints, and no answer to carry.`,
    ],
    [
      [after, one, appraised, stageless, '--framework', before],
      'Các hồ sơ thuộc nhiều giai đoạn (điểm tự chấm, điểm thẩm định, chưa rõ giai đoạn) nên không gộp làm một được: chuyển từng giai đoạn một.',
      'The submissions are of several stages (self-assessed, appraised, stage not told) and cannot become one: carry one stage at a time.',
    ],
    [[after, one, '--unit', '01'], 'Tham số --unit chỉ dùng với score, explain, compare.', '--unit is for score, explain, compare only.'],
  ])('barem migrate %j', (args, vietnamese, english) => {
    const told = (lang: string): unknown => {
      const { out, err, code } = run(['migrate', ...args, '--lang', lang]);
      return [out, err?.split('\n')[0], code];
    };
    expect([told('vi'), told('en')]).toEqual([
      [undefined, vietnamese, 2],
      [undefined, english, 2],
    ]);
  });
});

describe('errors: exit 1, and nothing is printed', () => {
  const told = (...args: readonly string[]): unknown =>
    ['vi', 'en'].map((lang) => {
      const { out, err, code } = run(['migrate', ...args, '--framework', before, '--lang', lang]);
      return [out, ...(err ?? '').split('\n'), code];
    });

  test('no succession', () =>
    expect(told(after, one, other)).toEqual([
      [
        '',
        'lỗi: Chưa có đối chiếu từ “t@2023” sang “t@2024”, nên không biết mỗi câu trả lời phải chuyển vào mục nào và chưa chuyển gì; hãy lập tệp succession.yaml cho hai bộ tiêu chí này.',
        `${other}:5:101  lỗi: c, mục 1.1 “Ngày gửi”: ngày “hôm qua” không đọc được; hãy ghi năm-tháng-ngày (YYYY-MM-DD), như 2023-01-12; việc không thực hiện thì ghi never.`,
        1,
      ],
      [
        '',
        'error: There is no succession from “t@2023” to “t@2024”, so nobody knows where each answer goes, and nothing was carried; write a succession.yaml for the two.',
        `${other}:5:101  error: c, 1.1 “Ngày gửi”: the day “hôm qua” cannot be read; write year-month-day (YYYY-MM-DD), such as 2023-01-12, or never for what was not done.`,
        1,
      ],
    ]));

  test('a succession of others', () => {
    const others = write('others.yaml', links.replace('t@2024', 't@2025'));
    expect(told(after, one, '--succession', others)).toEqual([
      [
        '',
        `${others}:1:7  lỗi: Bảng đối chiếu này đi từ “t@2023” đến “t@2025”, nhưng hai bộ tiêu chí ở đây là “t@2023” và “t@2024”; hãy dùng bảng đối chiếu của đúng hai bộ này.`,
        1,
      ],
      [
        '',
        `${others}:1:7  error: This succession goes from “t@2023” to “t@2025”, but the two frameworks are “t@2023” and “t@2024”; hand in the one between these two.`,
        1,
      ],
    ]);
  });

  test('a unit in two files', () => {
    const again = write('again.yaml', 'framework: t@2023\nstage: self\nunits: [{ id: "01", answers: {} }]');
    expect(run(['migrate', after, one, again, '--framework', before, '--succession', elsewhere])).toMatchObject({ out: '', code: 1 });
    expect(JSON.parse(migrating(one, again, '--json').out ?? '')).toMatchObject({
      problems: [{ code: 'duplicate-unit', where: { file: again } }],
    });
  });

  test('an id that the old framework does not have, a figure, and a unit in two files', () => {
    const wrong = write(
      'wrong.yaml',
      'framework: t@2023\nstage: self\nunits:\n  - id: "01"\n    answers:\n      "1.22": { points: 1 }\n      "1.3": { facts: { sadi: yes } }\n',
    );
    expect(told(after, one, wrong, '--succession', elsewhere)).toEqual([
      [
        '',
        `${wrong}:4:9  lỗi: Đơn vị “01” có hai lần; chỉ chấm lần đầu. Hãy bỏ một.`,
        `${wrong}:6:7  lỗi: 01: bộ tiêu chí không có mục “1.22”, câu trả lời này không được tính; sửa lại mã mục (mục “1” có: 1.1, 1.2, 1.3, 1.10). Có phải là “1.2”?`,
        `${wrong}:7:25  lỗi: 01, mục 1.3 “Kết luận”: mục này không có số liệu “sadi”; các số liệu: said (Kết luận). Có phải là “said”?`,
        1,
      ],
      [
        '',
        `${wrong}:4:9  error: The unit “01” stands here twice; only the first is scored. Remove one.`,
        `${wrong}:6:7  error: 01: the framework has no node “1.22”, so this answer does not count; correct the id (“1” has: 1.1, 1.2, 1.3, 1.10). Did you mean “1.2”?`,
        `${wrong}:7:25  error: 01, 1.3 “Kết luận”: this node has no fact “sadi”; its facts are: said (Kết luận). Did you mean “said”?`,
        1,
      ],
    ]);
  });
});

test('between two revisions of a year no succession is asked for, nor is one looked at', () => {
  const corrected = dirname(
    write('corrected/pack.yaml', readFileSync(join(before, 'pack.yaml'), 'utf8').replace('revision: "1.0"', 'revision: "1.1"')),
  );
  write('corrected/succession.yaml', 'from: t@2022\nbecame: [');
  const { out, err, code } = run(['migrate', corrected, one, '--framework', before]);
  expect([out?.split('\n').slice(0, 3), err, code]).toEqual([
    ['# Chuyển từ t@2023.1.0 sang t@2023.1.1: 4 câu trả lời chuyển được.', '#', 'framework: t@2023.1.1'],
    '',
    0,
  ]);
});

test('beside the later pack, a succession is found by itself', () => {
  const beside = dirname(write('beside/pack.yaml', readFileSync(join(after, 'pack.yaml'), 'utf8')));
  write('beside/succession.yaml', links);
  expect(run(['migrate', beside, one, '--framework', before])).toEqual(migrating(one));
});
