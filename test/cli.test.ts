/** The command line as a whole: usage, exit codes, several files and units, the story of a unit. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import { engine } from '../src/engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'barem-'));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const example = 'rules/sample-department/2023/example.yaml';
const sample = 'sample-department@2023';

describe('usage: exit 2, and what to do next', () => {
  test.each([
    [['rank'], 'Không có lệnh “rank”.'],
    [['score'], 'Thiếu bộ tiêu chí (mã@năm hoặc thư mục).'],
    [['score', sample], 'Thiếu hồ sơ tự chấm điểm (tệp YAML, JSON, CSV, hoặc - cho đầu vào chuẩn).'],
    [['check'], 'Thiếu bộ tiêu chí (mã@năm hoặc thư mục).'],
    [['list', '--lang', 'fr'], 'Không có ngôn ngữ “fr”: chọn vi hoặc en.'],
    [['list', '--jsn'], 'Không hiểu tham số: --jsn.'],
    [['explain', sample, example, '--unit', 'so-x'], 'Không có đơn vị “so-x” trong hồ sơ. Các đơn vị: so-mau-a, so-mau-b.'],
    [['score', '--lang', 'en'], 'A framework is missing (id@year or a folder).'],
  ])('barem %j', (args, sentence) => {
    const { out, err, code } = run(args);
    expect([out, err?.split('\n')[0], code]).toEqual([undefined, sentence, 2]);
  });
  test('no command at all shows the usage', () => expect(run([])).toMatchObject({ code: 2, out: run(['--help']).out }));
  test('--version', () => expect(run(['--version'])).toEqual({ out: engine, code: 0 }));
});

test('list: every shipped pack, with its status', () => {
  const { out = '', code } = run(['list', '--json', '--lang', 'en']);
  const { packs } = JSON.parse(out) as { packs: object[] };
  expect(packs).toHaveLength(9);
  expect(packs).toContainEqual({
    id: 'sample-department',
    year: 2023,
    version: '2023.1.0',
    title: 'Sample framework for a department',
    status: 'sample',
    max: '120',
  });
  expect(code).toBe(0);
});

test('check: the shipped packs have no errors and no warnings, only what the decisions leave open', () => {
  const names = (JSON.parse(run(['list', '--json']).out ?? '') as { packs: { id: string; year: number }[] }).packs;
  const { out = '', code } = run(['check', '--json', ...names.map(({ id, year }) => `${id}@${year}`)]);
  const { problems } = JSON.parse(out) as { problems: { code: string; where: { file: string; line: number } }[] };
  expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set(['assumed']));
  expect(problems.every(({ where }) => where.file.endsWith('pack.yaml') && where.line > 1)).toBe(true);
  expect(code).toBe(0);
});

test('several files: units are scored together; one that stands in both is told', () => {
  const one = write('one.yaml', 'units: [{ id: a, answers: { A: { points: 50 } } }]');
  const two = write('two.json', '{ "units": [{ "id": "b", "answers": { "A": { "points": 40.5 } } }, { "id": "a", "answers": {} }] }');
  const { out = '', code } = run(['score', 'par-province@2021', one, two, '--json']);
  const { units, problems } = JSON.parse(out) as {
    units: { unit: { id: string }; score: string }[];
    problems: { code: string; where: object }[];
  };
  expect(units.map(({ unit, score }) => [unit.id, score])).toEqual([
    ['a', '50'],
    ['b', '40.5'],
  ]);
  expect(problems.map(({ code: kind, where }) => [kind, where])).toEqual([
    ['duplicate-unit', { file: two, line: 1, column: 76, pointer: '/units/1/id' }],
  ]);
  expect(code).toBe(1);
});

test('a unit that stands in two files is told where it stands, after one without an id too', () => {
  const one = write('first.yaml', 'units: [{ id: a, answers: {} }]');
  const two = write('second.yaml', 'units:\n  - { title: B, answers: {} }\n  - { id: a, answers: {} }\n');
  const { problems } = JSON.parse(run(['score', 'par-province@2021', one, two, '--json']).out ?? '') as {
    problems: { code: string; where: object }[];
  };
  expect(problems.map(({ code, where }) => [code, where])).toEqual([
    ['missing-key', { file: two, line: 2, column: 5, pointer: '/units/0' }],
    ['duplicate-unit', { file: two, line: 3, column: 11, pointer: '/units/1/id' }],
  ]);
});

test('score says what was assumed for its units: a total given whole, a cap that is not known', () => {
  const { out } = run(['score', 'tien-giang@2020', 'rules/tien-giang/2020/published.yaml', '--lang', 'en']);
  expect(out).toContain('the block B has no cap');
  expect(out).toContain('a total given whole does not tell bonus and penalty apart');
});

test('CSV gives the same scores as YAML', () => {
  const rows = [
    'id,name,value,unit,title,group',
    '3.3,onTime,1984,b,Sở B,so',
    '3.3,received,2000,b,,',
    '4.1,met,yes,b,,',
    '1.1,issuedOn,,b,,',
  ];
  const csv = write('b.csv', `\uFEFF${rows.join('\r\n')}\r\n`);
  const yaml = write(
    'b.yaml',
    'units: [{ id: b, title: Sở B, group: so, answers: { "3.3": { facts: { onTime: 1984, received: 2000 } }, "4.1": { facts: { met: yes } } } }]',
  );
  expect(run(['score', sample, csv, '--json'])).toEqual(run(['score', sample, yaml, '--json']));
});

test('a CSV unit whose cells are empty is a unit with everything missing', () => {
  const csv = write('empty.csv', 'unit,id,name,value\na,1.1,issuedOn,\n');
  const { units } = JSON.parse(run(['score', sample, csv, '--json']).out ?? '') as { units: { unit: object; bounds: object }[] };
  expect(units.map(({ unit, bounds }) => [unit, bounds])).toEqual([
    [
      { id: 'a', title: 'a', group: null },
      { low: '-1', high: '118' },
    ],
  ]);
});

test('standard input, through the built program', () => {
  const { stdout, stderr, status } = spawnSync('node', ['dist/cli.js', 'score', 'par-province@2023', '-', '--lang', 'en'], {
    input: readFileSync('rules/par-province/2023/published.yaml'),
    encoding: 'utf8',
  });
  expect(stdout).toContain('Score 87.89 / 100');
  expect(stderr).toContain('-:8:22  warning: Hòa Bình: the total printed in the source is 86.89, computed is 87.89 (1 higher)');
  expect(status).toBe(0);
});

test('a printed loss below zero draws no bar, and is explained', () => {
  const pack = write(
    'pack.yaml',
    'id: t\nyear: 2023\nrevision: "1.0"\ntitle: T\nstatus: sample\ndecision: none\nmax: 26.75\nrounding: { places: 0, mode: half-up, at: total }\nsource: { provenance: invented }\ndomains: [{ id: "1", title: Một, max: 26.75, measure: points }]\n',
  );
  const { out, code } = run(['explain', pack, write('full.yaml', 'units: [{ id: a, answers: { "1": { points: 26.75 } } }]')]);
  expect(out).toContain('Không mất điểm nào.');
  expect(code).toBe(0);
});

test('the story of a unit: a sentence for every cause of the example, in both languages', () => {
  const story = (language: string): readonly string[] => {
    const { units } = JSON.parse(run(['explain', sample, example, '--unit', 'so-mau-a', '--json', '--lang', language]).out ?? '') as {
      units: { losses: { text: string }[] }[];
    };
    return units[0]?.losses.map(({ text }) => text) ?? [];
  };
  expect(story('vi')).toEqual([
    'Chưa có số liệu “Phiếu hài lòng”, “Phiếu trả lời”: điểm của tiêu chí này có thể từ 0 đến 12.',
    'Mất 5 điểm: “Hồ sơ đúng hạn” trên “Hồ sơ đã giải quyết”: 1.140/1.200 (95%); dưới 98% thì không được điểm.',
    'Không được công nhận 4 điểm: thiếu tài liệu kiểm chứng.',
    'Mất 3,12 điểm: “Rất tốt”: 6; “Tốt”: 9; “Trung bình”: 4; “Kém”: 1 (61%); chưa đến mức được điểm tối đa (100%).',
    'Mất 3 điểm: “Quy định chức năng, nhiệm vụ đúng hạn” chưa đạt.',
    'Mất 1,5 điểm: “Có kế hoạch rà soát”: đạt; “Có báo cáo kết quả rà soát”: chưa đạt (1); cần 2 để được điểm cao nhất.',
    'Mất 1,5 điểm: “Mức độ thực hiện”: một phần; ở mức này chỉ được 1,5 trong 3 điểm.',
    'Mất 1,5 điểm: “Đã bồi dưỡng” trên “Theo kế hoạch”: 40/50 (80%); ở mức này chỉ được 1,5 trong 3 điểm.',
    'Mất 1,5 điểm: “Hồ sơ trực tuyến” trên “Hồ sơ tiếp nhận”: 540/1.200 (45%); chưa đến mức được điểm tối đa (60%).',
    'Mất 1 điểm: “Sáng kiến được công nhận”: 1; cần 2 để được điểm cao nhất.',
    'Mất 1 điểm: “Ngày ban hành kế hoạch”: 14/04/2023, chậm 14 ngày so với hạn 31/03/2023.',
    'Mất 1 điểm: “Công chức bị kỷ luật”: 1; “Lãnh đạo bị kỷ luật”: 0 (1); mỗi trường hợp đều bị trừ điểm.',
    'Mất 1 điểm: “Hồ sơ qua bưu chính” trên “Hồ sơ tiếp nhận”: 120/1.200 (10%); chưa đến mức được điểm tối đa (20%).',
    'Mất 1 điểm: “Đã tổ chức đối thoại” chưa đạt.',
    'Không tính 1 điểm: mục này chỉ được chấm khi mục “Cải cách TTHC” đạt từ 9,6 điểm trở lên.',
    'Mất 0,75 điểm: “Văn bản đúng tiến độ” trên “Văn bản được giao”: 3/4 (75%); chưa đến mức được điểm tối đa (100%).',
    'Mất 0,75 điểm: “Hồ sơ được số hóa” trên “Hồ sơ tiếp nhận”: 900/1.200 (75%); chưa đến mức được điểm tối đa (100%).',
    'Mất 0,75 điểm: “Dịch vụ đã cung cấp” trên “Chỉ tiêu được giao”: 18/24 (75%); chưa đến mức được điểm tối đa (100%).',
    'Mất 0,7 điểm: “Đã giải ngân” trên “Vốn giao”: 41,37/52,8 tỷ đồng (78,35%); chưa đến mức được điểm tối đa (95%).',
    'Mất 0,67 điểm: không phát sinh, và trường hợp không phát sinh không được điểm.',
    'Mất 0,62 điểm: “Vi phạm bị nhắc nhở”: 1; “Vi phạm bị xử lý kỷ luật”: 0 (0,5); chưa đến mức được điểm tối đa.',
    'Mất 0,5 điểm: “Ngày ban hành kế hoạch”: 12/01/2023, chậm 12 ngày so với hạn 31/12/2022.',
    'Mất 0,5 điểm: “Báo cáo trễ hoặc thiếu”: 1; mỗi trường hợp đều bị trừ điểm.',
    'Mất 0,4 điểm: “Kinh phí tiết kiệm”: 60 triệu đồng; cần 100 để được điểm cao nhất.',
    'Mất 0,4 điểm: “TTHC đã phân cấp”: 4; cần 5 để được điểm cao nhất.',
    'Mất 0,37 điểm: “Tồn tại đã khắc phục” trên “Tồn tại được chỉ ra”: 5/8 (62,5%); chưa đến mức được điểm tối đa (100%).',
    'Mất 0,35 điểm: “Ngày nhận phản ánh”: 08/05/2023; “Ngày trả lời”: 18/05/2023 (10 ngày), chậm 5 ngày so với hạn 5 ngày.',
    'Mất 0,3 điểm: “Nhiệm vụ hoàn thành” trên “Nhiệm vụ trong kế hoạch”: 45/50 (90%); chưa đến mức được điểm tối đa (100%).',
    'Mất 0,3 điểm: “Ngày gửi báo cáo”: 18/12/2023, chậm 3 ngày so với hạn 15/12/2023.',
    'Mất 0,15 điểm: “Công chức được bố trí đúng vị trí” trên “Công chức hiện có”: 57/60 (95%); chưa đến mức được điểm tối đa (100%).',
    'Mất 0,11 điểm: “Phiếu đánh giá tốt”: 12; “Phiếu đánh giá khá”: 6; “Phiếu đánh giá kém”: 2 (75%); chưa đến mức được điểm tối đa (90%).',
    'Mất 0,08 điểm: “Văn bản ký số” trên “Văn bản đi”: 2.350/2.400 (97,91%); chưa đến mức được điểm tối đa (100%).',
    'Mất 0,05 điểm: “Tỷ lệ công chức thành thạo”: 90%; chưa đến mức được điểm tối đa (100%).',
    'Mất 0,03 điểm: “Nhiệm vụ đúng hạn” trên “Nhiệm vụ được giao”: 118/120 (98,33%); chưa đến mức được điểm tối đa (100%).',
  ]);
  expect(story('en')[1]).toBe('Lost 5: “Hồ sơ đúng hạn” of “Hồ sơ đã giải quyết”: 1,140/1,200 (95%); below 98% nothing is given.');
  expect(story('en')).toContain('Lost 0.5: “Ngày ban hành kế hoạch”: 12/01/2023, 12 days after the deadline 31/12/2022.');
});
