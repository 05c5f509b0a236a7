/** The command line as a whole: usage, exit codes, several files and units, the story of a unit. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    [['rang'], 'Không có lệnh “rang”.'],
    [['rank'], 'Thiếu bộ tiêu chí (mã@năm hoặc thư mục).'],
    [['rank', sample, example, '--unit', 'so-mau-a'], 'Tham số --unit chỉ dùng với score, explain, compare.'],
    [['score'], 'Thiếu bộ tiêu chí (mã@năm hoặc thư mục).'],
    [['score', sample], 'Thiếu hồ sơ tự chấm điểm (tệp YAML, JSON, CSV, hoặc - cho đầu vào chuẩn).'],
    [['check'], 'Thiếu bộ tiêu chí (mã@năm hoặc thư mục).'],
    [['list', '--lang', 'fr'], 'Không có ngôn ngữ “fr”: chọn vi hoặc en.'],
    [['list', '--jsn'], 'Không hiểu tham số: --jsn.'],
    [['explain', sample, example, '--unit', 'so-x'], 'Không có đơn vị “so-x” trong hồ sơ. Các đơn vị: so-mau-a, so-mau-b.'],
    [['score', '--lang', 'en'], 'A framework is missing (id@year or a folder).'],
    [['form'], 'Thiếu bộ tiêu chí (mã@năm hoặc thư mục).'],
    [['form', sample, '--group', 'x'], 'Bộ tiêu chí không có khối “x”. Các khối: so-ban-nganh, nganh-doc.'],
    [['form', 'tien-giang@2020', '--group', 'x'], 'Bộ tiêu chí này không chia theo khối.'],
    [['form', sample, '--json', '--schema'], 'Chọn một trong --md, --html, --schema và --json.'],
    [['form', sample, '--html'], 'Tham số --html chỉ dùng với explain, rank, compare.'],
    [['score', sample, example, '--group', 'x'], 'Tham số --group chỉ dùng với form.'],
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
    versions: ['2023.1.0'],
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

test('check reads the succession beside a pack: its words, and its lines against the year before', () => {
  const told = (succession: string): readonly string[] => {
    const pack = write('pack.yaml', readFileSync('rules/tien-giang/2020/pack.yaml', 'utf8').replace('year: 2020', 'year: 2021'));
    const beside = write('succession.yaml', `from: tien-giang@2020\nto: tien-giang@2021\nbecame: ${succession}\n`);
    const { out = '' } = run(['check', pack, '--json']);
    rmSync(beside); // other packs of this folder have none
    return (JSON.parse(out) as { problems: readonly { code: string; severity: string }[] }).problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);
  };
  expect([told('{ A: same, B: same }'), told('{ A: smae, B: same }'), told('{ B: same }')]).toEqual([[], ['not-allowed'], ['no-line']]);
});

test('check says how much is wrong: nothing, warnings, notes', () => {
  const head = 'id: t\nyear: 2023\nrevision: "1.0"\ntitle: T\nstatus: sample\ndecision: none\nmax: 1\n';
  const node = 'domains: [{ id: "1", title: Một, max: 1, measure: points }]\n';
  const clean = 'rounding: { places: 2, mode: half-up, at: total }\nranking: { on: published, ties: competition }\n';
  const fine = write('fine.yaml', `${head}${clean}source: { provenance: invented }\n${node}`);
  const open = write('open.yaml', `${head}${node}`);
  const said = (name: string, language: string) => run(['check', name, '--lang', language]).out?.replace(`${folder}/`, '');
  expect(['vi', 'en'].flatMap((language) => [said(fine, language), said(open, language)])).toEqual([
    'fine.yaml: không có lỗi.',
    'open.yaml: không có lỗi, 1 cảnh báo, 5 lưu ý.',
    'fine.yaml: no errors.',
    'open.yaml: no errors, 1 warning, 5 notes.',
  ]);
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

test('one unit only: exit 0 where nothing is wrong with it, whatever is wrong with others', () => {
  const file = write('two.yaml', 'units: [{ id: a, answers: { "1.3": { facts: { late: x } } } }, { id: b, answers: {} }]');
  const exits = ['a', 'b'].flatMap((unit) => ['score', 'explain'].map((verb) => run([verb, sample, file, '--unit', unit]).code));
  expect(exits).toEqual([1, 1, 0, 0]);
  expect(run(['score', sample, file, '--unit', 'b']).err).toBe('');
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
    'Mất 5 điểm: 1.140/1.200 hồ sơ giải quyết đúng hạn, đạt 95%, dưới 98% thì không được điểm; thêm 36 hồ sơ đúng hạn thì điểm tăng lên 4,9, thêm 60 thì đạt điểm tối đa 5.',
    'Không được công nhận 4 điểm: thiếu tài liệu kiểm chứng.',
    'Mất 3,12 điểm: “Rất tốt”: 6; “Tốt”: 9; “Trung bình”: 4; “Kém”: 1, trung bình đạt 61%; nếu bớt 1 phiếu “Kém” thì điểm tăng lên 5,14.',
    'Mất 3 điểm: “Quy định chức năng, nhiệm vụ đúng hạn” chưa đạt.',
    'Mất 1,5 điểm: đạt 1/2 điều kiện, còn “Có báo cáo kết quả rà soát” chưa đạt; nếu đạt thêm “Có báo cáo kết quả rà soát” thì đạt điểm tối đa 3.',
    'Mất 1,5 điểm: “Mức độ thực hiện”: một phần, ở mức này được 1,5 trong 3 điểm; nếu là “đầy đủ” thì đạt điểm tối đa 3.',
    'Mất 1,5 điểm: đã bồi dưỡng 40/50, đạt 80%, ở mức này được 1,5 trong 3 điểm; thêm 5 thì đạt điểm tối đa 3.',
    'Mất 1,5 điểm: 540/1.200 hồ sơ trực tuyến, đạt 45%; thêm 180 hồ sơ trực tuyến thì đạt điểm tối đa 6.',
    'Mất 1 điểm: 1 sáng kiến CCHC được công nhận; thêm 1 sáng kiến được công nhận thì đạt điểm tối đa 2.',
    'Mất 1 điểm: ban hành kế hoạch ngày 14/04/2023, chậm 14 ngày so với hạn 31/03/2023.',
    'Mất 1 điểm: 1 công chức bị kỷ luật, 0 lãnh đạo bị kỷ luật, quy đổi thành 1 lần, mỗi lần bị trừ 1 điểm; bớt 1 công chức bị kỷ luật thì đạt điểm tối đa 4.',
    'Mất 1 điểm: 120/1.200 hồ sơ qua bưu chính công ích, đạt 10%; thêm 120 hồ sơ qua bưu chính thì đạt điểm tối đa 2.',
    'Mất 1 điểm: “Đã tổ chức đối thoại” chưa đạt.',
    'Không tính điểm tiêu chí thành phần 9.7.1 vì lĩnh vực 3 chưa đạt từ 9,6 điểm trở lên.',
    'Mất 0,75 điểm: 3/4 văn bản đúng tiến độ, đạt 75%; thêm 1 văn bản đúng tiến độ thì đạt điểm tối đa 3.',
    'Mất 0,75 điểm: 900/1.200 hồ sơ được số hóa, đạt 75%; thêm 300 hồ sơ được số hóa thì đạt điểm tối đa 3.',
    'Mất 0,75 điểm: 18/24 dịch vụ đã cung cấp, đạt 75%; thêm 6 dịch vụ đã cung cấp thì đạt điểm tối đa 3.',
    'Mất 0,7 điểm: đã giải ngân 41,37/52,8 tỷ đồng, đạt 78,35%; thêm 8,79 tỷ đồng thì đạt điểm tối đa 4.',
    'Mất 0,67 điểm: không phát sinh, và trường hợp này không được điểm (1 điểm ở mục này tính thành khoảng 0,3333 điểm của tổng).',
    'Mất 0,62 điểm: 1 vi phạm bị nhắc nhở, 0 vi phạm bị xử lý kỷ luật, quy đổi thành 0,5 lần; bớt 1 vi phạm bị nhắc nhở thì đạt điểm tối đa 2.',
    'Mất 0,5 điểm: ban hành kế hoạch ngày 12/01/2023, chậm 12 ngày so với hạn 31/12/2022.',
    'Mất 0,5 điểm: 1 báo cáo trễ hoặc thiếu, mỗi trường hợp bị trừ 0,5 điểm; bớt 1 báo cáo trễ hoặc thiếu thì đạt điểm tối đa 2.',
    'Mất 0,4 điểm: kinh phí tiết kiệm nhờ họp, tập huấn trực tuyến 60 triệu đồng; thêm 40 triệu đồng kinh phí tiết kiệm thì đạt điểm tối đa 1.',
    'Mất 0,4 điểm: 4 TTHC đã phân cấp; thêm 1 TTHC đã phân cấp thì đạt điểm tối đa 2.',
    'Mất 0,37 điểm: 5/8 tồn tại đã khắc phục, đạt 62,5%; thêm 3 tồn tại đã khắc phục thì đạt điểm tối đa 1.',
    'Mất 0,35 điểm: nhận phản ánh ngày 08/05/2023, trả lời ngày 18/05/2023, cách nhau 10 ngày, chậm 5 ngày so với hạn 5 ngày.',
    'Mất 0,3 điểm: 45/50 nhiệm vụ hoàn thành, đạt 90%; thêm 5 nhiệm vụ hoàn thành thì đạt điểm tối đa 3.',
    'Mất 0,3 điểm: gửi báo cáo ngày 18/12/2023, chậm 3 ngày so với hạn 15/12/2023.',
    'Mất 0,15 điểm: 57/60 công chức được bố trí đúng vị trí, đạt 95%; thêm 3 công chức được bố trí đúng vị trí thì đạt điểm tối đa 3.',
    'Mất 0,11 điểm: “Phiếu đánh giá tốt”: 12; “Phiếu đánh giá khá”: 6; “Phiếu đánh giá kém”: 2, trung bình đạt 75%; nếu có thêm 30 phiếu “Phiếu đánh giá tốt” thì đạt điểm tối đa 2 (1 điểm ở mục này tính thành khoảng 0,3333 điểm của tổng).',
    'Mất 0,08 điểm: 2.350/2.400 văn bản điện tử ký số, đạt 97,92%; thêm 50 văn bản ký số thì đạt điểm tối đa 4.',
    'Mất 0,05 điểm: tỷ lệ công chức sử dụng thành thạo hệ thống quản lý văn bản 90%; nâng lên 100% thì đạt điểm tối đa 1,5 (1 điểm ở mục này tính thành khoảng 0,3333 điểm của tổng).',
    'Mất 0,03 điểm: 118/120 nhiệm vụ UBND tỉnh giao đúng hạn, đạt 98,33%; thêm 2 nhiệm vụ đúng hạn thì đạt điểm tối đa 2.',
  ]);
  expect(story('en')[1]).toBe(
    'Lost 5: “Hồ sơ giải quyết đúng hạn”: 1,140 of 1,200, 95%; below 98% nothing is given; 36 more “Hồ sơ đúng hạn” to reach 4.9, 60 more to reach the full 5.',
  );
  expect(story('en')).toContain('Lost 0.5: “Ngày ban hành kế hoạch”: 12/01/2023, 12 days after the deadline 31/12/2022.');
});

describe('form: what a unit is asked', () => {
  const lines = (...args: string[]) =>
    (run(['form', sample, ...args]).out ?? '').split('\n').map((line) => line.replaceAll(/ {2,}/g, ' | '));

  test('a line for each node and each figure: how much it is worth, who answers, how it is written', () => {
    const asked = lines();
    expect(asked).toContain('9.1.6 | Kinh phí tiết kiệm nhờ họp, tập huấn trực tuyến | 1 | đơn vị tự báo cáo');
    expect(asked).toContain(' | · Kinh phí tiết kiệm | số, triệu đồng | saved');
    expect(asked).toContain(' | · Mức xếp loại chung | chọn một mức, “tốt”, “khá”, “đạt”, “không đạt” | rating');
    expect(asked).toContain(
      '9.4.3 | Sáng kiến dự thi cấp tỉnh, Hội đồng chấm | 2 | hội đồng chấm | điểm, từ 0 đến 2, từng nấc 0,5, có thể trả lời không áp dụng | points',
    );
    expect(lines('--lang', 'en')).toContain(' | · Tỷ lệ thanh toán trực tuyến | a share, with its % | paid');
  });
  test('for one group', () => {
    const mentions = (...args: string[]) => ['9.6.1', '9.6.2'].map((id) => lines(...args).some((line) => line.startsWith(`${id} `)));
    expect([mentions(), mentions('--group', 'nganh-doc')]).toEqual([
      [true, true],
      [false, true],
    ]);
  });
  test('as JSON, and the schema of a submission alone', () => {
    const { nodes, problems } = JSON.parse(run(['form', sample, '--json']).out ?? '') as { nodes: object[]; problems: object[] };
    expect([nodes.length > 60, problems]).toEqual([true, []]);
    expect(JSON.parse(run(['form', sample, '--schema']).out ?? '')).toMatchObject({ title: 'sample-department@2023.1.0', type: 'object' });
  });
  test('a framework that is not there', () => expect(run(['form', 'x@2023'])).toMatchObject({ out: '', code: 1 }));
});

describe('explain, read in other ways', () => {
  const explain = (...args: string[]) => run(['explain', sample, example, '--unit', 'so-mau-a', ...args]);

  test('a screen shows the largest losses and adds up the rest; --all shows every one', () => {
    const [short, all] = [explain().out ?? '', explain('--all').out ?? ''];
    // 46.92 lost in all; the ten largest are 12 + 5 + 4 + 3.12 + 3 + 4 × 1.5 + 1 = 34.12.
    expect(short).toContain('  12,80  24 khoản nhỏ hơn: thêm --all để xem hết');
    expect(short.split('\n').length).toBeLessThan(60);
    expect(all).toContain('   0,03  1.6  Nhiệm vụ UBND tỉnh giao đúng hạn');
    expect(all).not.toContain('--all');
  });

  test('--by: the same losses under owners, causes, domains or who can change them, each with its sum', () => {
    const heads = (by: string): readonly string[] =>
      (explain('--by', by).out ?? '').split('\n').filter((line) => /^ +\d+,\d\d {2}(?!\d+\.\d)/.test(line));
    expect(heads('answerer')).toEqual(['  31,02  đơn vị tự báo cáo', '  15,23  điều tra xã hội học', '   0,67  hội đồng chấm']);
    expect(heads('cause')[0]).toBe('  12,00  chưa có số liệu');
    expect(heads('owner')).toContain('   3,25  Phòng Pháp chế');
    expect(heads('domain')).toHaveLength(9);
  });

  test('--by, many units: one column for each', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((unit) => `${unit},4.1,met,no`);
    const many = write('many.csv', ['unit,id,name,value', ...rows].join('\n'));
    const { out = '' } = run(['explain', sample, many, '--by', 'cause', '--lang', 'en']);
    expect(out).toContain('By which causes each unit lost points\n  1  figures still missing\n  2  not met');
    expect(out).toMatch(/\ne +118\.00 +113\.00 +3\.00 +2\.00/);
  });

  test('--policies: one criterion as reported, then under each policy', () => {
    expect(explain('--policies', '1.4').out?.split('\n').slice(-6)).toEqual([
      'Sở Mẫu A (minh họa): 1.4  Kiểm tra đơn vị thuộc Sở',
      'Nếu coi là không áp dụng  Điểm  Tối đa  Tổng điểm  Chỉ số  Xếp loại',
      '(như báo cáo)             0,00       0      59,58   56,21  Trung bình',
      'bỏ khỏi điểm tối đa       0,00       0      59,58   56,21  Trung bình',
      'được điểm tối đa          2,00       2      61,58   57,02  Trung bình', // 61.5846 of 108
      'không được điểm           0,00       2      59,58   55,17  Trung bình', // 59.5846 of 108
    ]);
    const { policies } = JSON.parse(explain('--policies', '1.4', '--json').out ?? '') as { policies: { rows: object[] }[] };
    expect(policies[0]?.rows[2]).toEqual({
      policy: 'full',
      score: '2',
      applicableMax: '2',
      total: '61.58',
      index: '57.02',
      class: 'Trung bình',
    });
  });

  test('--md and --html: a report on standard output', () => {
    expect(explain('--md').out).toMatch(/^# Bộ chỉ số mẫu cấp sở 2023 \(2023\.1\.0\)\n\n> MẪU: /);
    expect(explain('--html', '--lang', 'en').out).toMatch(/^<!doctype html>\s*<html lang="en">/);
  });

  test.each([
    [['--by', 'unit'], 'Không cộng theo “unit” được: chọn domain, owner, cause, answerer.'],
    [['--policies', '99'], 'Không có tiêu chí “99” trong bộ tiêu chí, hoặc đó là mục gồm nhiều mục con.'],
    [['--policies', '3'], 'Không có tiêu chí “3” trong bộ tiêu chí, hoặc đó là mục gồm nhiều mục con.'],
  ])('wrong usage: %j', (args, sentence) => {
    const { err, code } = explain(...args);
    expect([err?.split('\n')[0], code]).toEqual([sentence, 2]);
  });
});
