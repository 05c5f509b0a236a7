/** `barem rank` and `barem compare`: what they print, what they refuse, and their reports. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lexer, marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import { scoreText } from '../src/report/comparison/nodes.ts';
import type { ShownComparison } from '../src/report/comparison/shown.ts';
import { vi } from '../src/say/vi/printed.ts';
import type { ComparedNode } from '../src/shape/comparison.ts';
import { insides, tagsOf, textOf } from './support/page.ts';
import { after, all, before, panelReports, printed, story, write } from './support/panels.ts';
import { faultsOf, strangersIn } from './support/valid.ts';

const linesOf = (args: readonly string[]): readonly string[] => (run(args).out ?? '').split('\n');

describe('rank', () => {
  test('the places that come out, and beside them those that the source prints, where they stand in its file', () => {
    const file = 'rules/tien-giang/2020/published.yaml';
    const { out = '', err = '', code } = run(['rank', 'tien-giang@2020', file]);
    expect(out).toMatch(/^ {2}17 {2}Sở Ngoại vụ +92,98$/m);
    expect(out).toMatch(/^ {2}12 {2}Sở Nông nghiệp và PTNT +96,60$/m);
    expect(err.split('\n')[0]).toBe(
      `${file}:39:22  cảnh báo: Sở Nông nghiệp và PTNT: hạng in trong nguồn là 7, tính được 12; kết quả lấy theo số tính được.`,
    );
    expect([err.split('\n').length, code]).toEqual([6, 0]);
  });

  test('ties, units without a place, and what the pack leaves open', () => {
    const pack = write(
      'ties.yaml',
      'id: t\nyear: 2023\nrevision: "1.0"\ntitle: Bộ thử\nstatus: complete\ndecision: none\nmax: 10\nrounding: { places: 2, mode: half-up, at: total }\nranking: { on: published, ties: competition }\nsource: { provenance: invented }\ndomains: [{ id: "1", title: Một, max: 10, measure: points }]\n',
    );
    const unit = (id: string, points: number, more = ''): string => `{ id: ${id}, ${more}answers: { "1": { points: ${points} } } }`;
    const units = write(
      'ties-units.yaml',
      `units: [${unit('b', 9)}, ${unit('a', 9)}, ${unit('c', 7)}, ${unit('d', 8, 'assessedOnly: true, ')}]\n`,
    );
    expect(linesOf(['rank', pack, units])).toEqual([
      'Bộ thử 2023 (2023.1.0)',
      'Chưa rõ giai đoạn',
      '',
      'Hạng  Đơn vị  Điểm  Chỉ số  Ghi chú',
      '   1  a       9,00   90,00  đồng hạng 1 với b',
      '   1  b       9,00   90,00  đồng hạng 1 với a',
      '   3  c       7,00   70,00',
      'Không xếp hạng',
      'Đơn vị  Điểm  Chỉ số  Lý do',
      'd       8,00   80,00  đánh giá, không xếp hạng',
    ]);
  });

  test('what is only printed is not ranked', () => {
    const { out, err, code } = run(['rank', 'sample-department@2023', printed[0]]);
    expect([out, err?.split('\n')[0], code]).toEqual([
      undefined,
      'Hồ sơ chỉ có hạng hoặc điểm in trong nguồn, không có câu trả lời nào để chấm: dùng barem compare để so sánh.',
      2,
    ]);
  });

  test('the stage is said to be one', () => {
    const text = readFileSync(after, 'utf8').replace(/^stage: .*$/m, 'stage: published');
    const file = write('stage.yaml', text);
    expect([
      linesOf(['rank', 'sample-department@2023', file])[2],
      linesOf(['rank', 'sample-department@2023', file, '--lang', 'en'])[2],
    ]).toEqual(['Giai đoạn: kết quả đã công bố', 'Stage: published']);
  });

  test('nobody has a place while somebody is left out', () => {
    const twice = write('twice.yaml', 'units:\n  - { id: a, answers: {} }\n  - { id: a, answers: {} }\n');
    const { out, err, code } = run(['rank', 'sample-department@2023', twice]);
    expect([out, code]).toEqual(['', 1]);
    expect(err).toContain('twice.yaml:3:11');
    expect(run(['rank', 'sample-department@2023', after, 'no.yaml'])).toMatchObject({ out: '', code: 1 });
  });
});

describe('compare', () => {
  test('all units: place, move, both indexes, what moved it, class', () => {
    const lines = linesOf(['compare', before, after]);
    const heads = /^Hạng +Tăng, giảm +Đơn vị +Chỉ số 2022 +Chỉ số 2023 +Thay đổi +Tự thân +Đơn vị khác +Quy tắc +Danh sách +Xếp loại$/;
    expect(lines[4]).toMatch(heads);
    expect(lines.filter((line) => /^ +\d+ {2}(▲ \d+|▼ \d+|=|mới) /.test(line))).toHaveLength(21);
    expect(lines.find((line) => line.includes('Sở Ngoại vụ'))).toMatch(/^ +16 {2}▼ 7 .* 85,44 +89,43 +\+3,99 .*Tốt$/);
    expect(lines.find((line) => line.includes('an toàn thực phẩm'))).toMatch(/^ +14 {2}mới .* 90,82 +Xuất sắc$/);
    expect(lines.find((line) => line.includes('Ban Dân tộc'))).toMatch(/^ +rời bảng .* 83,89 +Tốt$/);
  });

  test('one unit: a story of one screen', () => {
    const lines = linesOf(['compare', before, after, '--unit', 'so-ngoai-vu']);
    expect(lines.find((line) => line.startsWith('Giảm 07 bậc (9 → 16): '))).toBeDefined();
    expect(lines).toContain('3    Cải cách TTHC                                  11,80 / 16    7,00 / 12     −4,80');
    expect(lines).toContain('     Tổng điểm                                     93,98 / 110  94,80 / 106     +0,82');
    // 3.1 does not apply any more: its maximum went. 7.3 weighs less and has the same score: it did not change.
    const moved = lines.flatMap(
      (line) => /^ +([+−]?\d,\d\d) {2}(\d\.\d) .*?(?: \[(.*)\])?$/.exec(line)?.slice(1).filter(Boolean).join(' ') ?? [],
    );
    expect(moved).toEqual([
      ...['−4,80 3.3', '0,00 3.1', '−3,00 7.4 không còn', '+1,80 7.4 mới'],
      ...['+1,50 2.3', '+1,50 4.2', '+1,50 5.2', '+1,20 8.1'],
    ]);
    expect(lines).toContain('         5 tiêu chí khác thay đổi ít hơn');
    expect(lines).toContain('         4,80 / 5, chưa đến mức tối đa → 0,00 / 5, dưới mức tối thiểu, theo quy tắc 2022 thì được 4,88');
    expect(lines).toContain('  Vượt lên trên 1 đơn vị: Sở Nông nghiệp và Phát triển nông thôn.');
    expect(lines.length).toBeLessThan(60);
  });

  test('a unit with missing figures is told to be provisional, and what it can still be', () => {
    expect(linesOf(['compare', before, after, '--unit', 'so-y-te'])).toContain(
      'Kết quả 2023 là tạm tính vì còn thiếu số liệu: chỉ số còn có thể từ 93,58 đến 95,25, hạng còn có thể từ 7 đến 11.',
    );
  });

  test('who is new, and who left, is told with the place and the index', () => {
    const of = (id: string): readonly string[] => linesOf(['compare', before, after, '--unit', id]);
    expect(of('ban-quan-ly-an-toan-thuc-pham')).toContain('Mới vào bảng xếp hạng, ở hạng 14 (chỉ số 90,82).');
    expect(of('ban-dan-toc')).toContain('Không còn trong bảng xếp hạng; năm 2022 ở hạng 19, chỉ số 83,89.');
    expect(of('so-ngoai-vu')).toContain('  Đơn vị mới xếp trên: Ban Quản lý an toàn thực phẩm.');
  });

  test('as JSON: the comparison, of the unit that was asked for', () => {
    const { out = '', code } = run(['compare', before, after, '--unit', 'so-ngoai-vu', '--json']);
    const { units, against, problems } = JSON.parse(out) as { units: { place: object }[]; against: string; problems: object[] };
    expect(units).toMatchObject([{ unit: { id: 'so-ngoai-vu' }, place: { before: 9, after: 16, moved: -7 } }]);
    expect([against, problems, code]).toEqual(['itself', [], 0]);
  });

  test('against the leader one submission is enough', () => {
    const lines = linesOf(['compare', after, '--against', 'leader', '--lang', 'en']);
    expect(lines[4]).toMatch(/^Place +Place if level +Unit +Index of the unit +Index of the leader +Gap +Class$/);
    expect(lines.find((line) => line.includes('Sở Xây dựng'))).toMatch(/^ +15 +1 +Sở Xây dựng +90\.77 +96\.02 +\+5\.25 /);
  });

  test('the same in English', () => {
    const of = (...args: readonly string[]): readonly string[] => linesOf(['compare', ...args, '--lang', 'en']);
    expect(of(before, after, '--unit', 'ban-quan-ly-an-toan-thuc-pham')).toContain('New in the ranking, at place 14 (index 90.82).');
    expect(of(before, after, '--unit', 'ban-dan-toc')).toContain('No longer in the ranking; in 2022 at place 19, index 83.89.');
    const story = of(before, after, '--unit', 'so-ngoai-vu');
    expect(story).toContain('  New and above it: Ban Quản lý an toàn thực phẩm.');
    expect(story).toContain('         5 other criteria changed less');
    expect(of(after, '--against', 'next', '--unit', 'so-tai-chinh')).toEqual(['No unit stands above Sở Tài chính.']);
    const gap = of(before, after, '--against', 'leader', '--unit', 'so-ngoai-vu');
    expect(gap[0]).toBe('Comparison: Sample framework for a department (2022, against the leader of 2023)');
    expect(gap[6]).toBe('Class with that index: Xuất sắc (now Tốt).');
  });

  test('where nothing lies between two units, no criterion differs', () => {
    const lines = linesOf(['compare', after, '--against', 'leader', '--unit', 'so-tai-chinh']);
    expect(lines).toContain('Không tiêu chí nào chênh lệch.');
  });

  test('a penalty has the minus sign of the changes beside it', () => {
    const node = { before: '-0.5', max: { before: null } } as unknown as ComparedNode;
    expect(scoreText({ places: 2 } as ShownComparison, node, 'before', vi)).toBe('−0,50');
  });

  test('a unit of another year is held against the leader, and both years are named', () => {
    const lines = linesOf(['compare', before, after, '--against', 'leader', '--unit', 'so-ngoai-vu']);
    expect(lines[0]).toBe('So sánh kết quả: Bộ chỉ số mẫu cấp sở (2022, so với đơn vị dẫn đầu năm 2023)');
    expect(lines[5]).toMatch(/^Kém đơn vị dẫn đầu năm 2023 \(.+\) 10,58 điểm chỉ số \(85,44 năm 2022 so với 96,02\)\.$/);
    expect(lines[6]).toBe('Xếp loại nếu đạt mức đó: Xuất sắc (nay Tốt).');
  });

  test('above the first one stands nobody; the leader is itself', () => {
    const of = (against: string) => run(['compare', after, '--against', against, '--unit', 'so-tai-chinh']);
    expect(of('next')).toEqual({ out: 'Không đơn vị nào xếp trên Sở Tài chính.', err: '', code: 0 });
    expect(of('leader').out?.split('\n').slice(3, 6)).toEqual(['Sở Tài chính', 'Hạng 1.', 'Chính là đơn vị dẫn đầu.']);
  });

  test('who changed group is told, in the table too', () => {
    const place = (group: string, places: readonly [number, number]): string =>
      `units: [{ id: a, title: A, group: ${group}, stated: { place: ${places[0]} }, answers: {} }, { id: b, title: B, group: phuong, stated: { place: ${places[1]} }, answers: {} }]\n`;
    const old = write('xa.yaml', `framework: x@2024\n${place('xa', [1, 1])}`);
    const now = write('phuong.yaml', `framework: x@2025\n${place('phuong', [2, 1])}`);
    expect(linesOf(['compare', old, now])).toContainEqual(expect.stringMatching(/ A \(chuyển khối: xa → phuong\)$/));
    expect(linesOf(['compare', old, now, '--unit', 'a'])).toContain('Chuyển khối: xa → phuong.');
  });

  test('printed places are compared, a missing score stays missing, and why is not invented', () => {
    const lines = linesOf(['compare', ...printed]);
    expect(lines[3]).toMatch(/^ +34 {2}▼ 23 +Tỉnh +80,91$/);
    expect(lines).toContain('  Chưa rõ do đâu, vì chỉ có bảng công bố, không có điểm từng tiêu chí.');
  });

  test('a unit that came from several is not compared, and has no line in the chart', () => {
    const place = (id: string, number: number): string => `{ id: ${id}, title: ${id}, stated: { place: ${number} }, answers: {} }`;
    const old = write(
      'old.yaml',
      `framework: x@2024\nunits: [${place('ha-noi', 1)}, ${place('tuyen-quang', 2)}, ${place('ha-giang', 3)}]\n`,
    );
    const now = write('now.yaml', `framework: x@2025\nunits: [${place('ha-noi', 1)}, ${place('tuyen-quang', 2)}]\n`);
    const args = ['compare', old, now, '--register', 'provinces-2025'];
    expect(linesOf(args).slice(3, 5)).toEqual(['   1  =              ha-noi', '   2  không so sánh  tuyen-quang']);
    expect(linesOf([...args, '--unit', 'tuyen-quang'])[3]).toBe('Không so sánh được: hợp nhất từ tuyen-quang, ha-giang.');
    const [chart = ''] = insides(linesOf([...args, '--html']).join('\n'), 'figure', 'class="bump');
    expect(chart.match(/d="M0 \d+C/g)).toHaveLength(1);
  });

  describe('frameworks of one’s own, by the names that submissions give them', () => {
    const pack = (year: number, max: number): string =>
      [
        `{ id: t, year: ${year}, revision: "1.0", title: Bộ thử, status: sample, decision: none, max: ${max},`,
        `domains: [{ id: "1", title: Một, max: ${max}, facts: { n: Số việc }, measure: { count: n }, scale: { proportional: { full: 10 } } }] }`,
      ].join('\n');
    const units = (year: number, done: readonly number[]): string =>
      write(
        `own-${year}.yaml`,
        `framework: t@${year}\nunits: [${done.map((n, index) => `{ id: u${index}, answers: { "1": { facts: { n: ${n} } } } }`).join(', ')}]\n`,
      );
    const folders = [2022, 2023, 2024].map((year) => dirname(write(join(`t${year}`, 'pack.yaml'), pack(year, year === 2022 ? 10 : 20))));
    const options = folders.flatMap((folder) => ['--framework', folder]);
    const [first, second, third] = [units(2022, [8, 9]), units(2023, [10, 9]), units(2024, [7, 10])] as const;
    write(join('t2023', 'succession.yaml'), 'from: t@2022\nto: t@2023\nbecame: { "1": reweighted }\n');
    write(join('t2022', 'succession.yaml'), 'from: t@2022\nto: t@2023\nbecame: { "1": dropped }\nnew: ["1"]\n');
    write(join('t2024', 'succession.yaml'), 'from: t@2023\nto: t@2024\nbecame: { "1": same }\n');
    const placesOf = (one: string, other: string): readonly unknown[] => {
      const { out = '', code } = run(['compare', one, other, ...options, '--json']);
      expect(code).toBe(0);
      return (JSON.parse(out) as { units: { place: unknown }[] }).units.map(({ place }) => place);
    };

    test('the succession is the one beside the later pack, whichever side that is', () => {
      // Equal shares of the maximum in both years: nothing is the rules' doing.
      const won = { before: 2, after: 1, moved: 1, own: '1', others: '0', rules: '0', membership: '0' };
      expect(placesOf(first, second)[0]).toEqual(won);
      expect(placesOf(second, first)[0]).toEqual({ ...won, own: '0', others: '1' });
    });
    test('one between other years is none', () => {
      expect(placesOf(first, third)).toMatchObject([{ own: 'unknown' }, { own: 'unknown' }]);
    });
    test('without their folders they are not there', () => {
      const { err = '', code } = run(['compare', first, second]);
      expect([err.split('\n').map((line) => line.split('  ')[0]), code]).toEqual([[`${first}:1:12`, `${second}:1:12`], 1]);
    });
    test('where a submission names none, the only folder is its framework', () => {
      const nameless = write(
        'own-nameless.yaml',
        'units: [{ id: u0, answers: { "1": { facts: { n: 5 } } } }, { id: u1, answers: { "1": { facts: { n: 4 } } } }]\n',
      );
      const { out = '' } = run(['compare', nameless, '--against', 'leader', '--framework', folders[0] ?? '', '--json']);
      expect((JSON.parse(out) as { units: object[] }).units[1]).toMatchObject({ index: { before: '40', after: '50' } });
    });
  });

  const other = write('other.yaml', 'framework: sample-dept@2022\nunits: [{ id: a, answers: {} }]\n');
  const nameless = write('nameless.yaml', 'units: [{ id: a, answers: {} }]\n');
  test.each([
    [[before], 'Cần hai hồ sơ để so sánh: trước, sau; hoặc một hồ sơ với --against.'],
    [[before, after, '--against', 'best'], 'Không so với “best” được: chọn leader, mean, next.'],
    [[nameless, after], `Hồ sơ “${nameless}” không nói theo bộ tiêu chí nào: thêm dòng “framework: mã@năm” vào hồ sơ.`],
  ])('wrong usage: barem compare %j', (args, sentence) => {
    const { out, err, code } = run(['compare', ...args]);
    expect([out, err?.split('\n')[0], code]).toEqual([undefined, sentence, 2]);
  });

  test('an unknown unit is told with those that are there', () => {
    const { err, code } = run(['compare', before, after, '--unit', 'so-x']);
    expect(err).toMatch(/^Không có đơn vị “so-x” trong hồ sơ. Các đơn vị: so-tai-chinh, /);
    expect(code).toBe(2);
  });

  test('a framework that is not there is wrong where it is named; a succession where it stands', () => {
    expect(run(['compare', other, after]).err).toMatch(/other\.yaml:1:12 {2}lỗi: /);
    const half = write('half.yaml', 'from: sample-department@2022\nto: sample-department@2023\nbecame: { "1": same }\n');
    const { err = '', out, code } = run(['compare', before, after, '--succession', half]);
    expect(err.split('\n').every((line) => line.startsWith(`${half}:`))).toBe(true);
    expect([out, code]).toEqual(['', 1]);
  });
});

describe.each(panelReports)('the page of $name, in $language', ({ report, language }) => {
  const page = report.html(language);
  test('is valid HTML', async () => expect(await faultsOf(page)).toEqual([]));
  test('holds only what a page to be read is made of', () => expect(strangersIn(page)).toEqual([]));
  test('is whole text, composed', () => {
    expect(page.normalize('NFC') === page).toBe(true);
    expect(page).not.toMatch(/undefined|NaN|\[object|Infinity/);
  });
  test('its Markdown has tables of even rows, and no mark that it does not mean', () => {
    const text = report.markdown(language);
    const tables = text.split('\n\n').filter((block) => block.startsWith('|'));
    const cells = tables.map((table) => [...new Set(table.split('\n').map((row) => row.split(/(?<!\\)\|/).length))].length);
    expect([...new Set(cells)]).toEqual([1]);
    expect(lexer(text).filter((token) => token.type === 'heading' && token.depth === 1)).toHaveLength(1);
    expect(tagsOf(marked.parse(text, { async: false })).filter(({ name }) => name === 'a')).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('the pictures', () => {
  const bumps = insides(story.html('vi'), 'figure', 'class="bump');
  test('the bump chart has each ranked unit at its end, and a line for those that are at both', () => {
    const [chart = ''] = bumps;
    expect(insides(chart, 'ol').map((list) => insides(list, 'li').filter((item) => textOf(item) !== '').length)).toEqual([21, 21]);
    expect(insides(chart, 'ol').map((list) => insides(list, 'li', 'class="me"').map(textOf))).toEqual([
      ['9 Sở Ngoại vụ'],
      ['16 Sở Ngoại vụ'],
    ]);
    // 20 departments are in both years; each end has a dot.
    expect([chart.match(/d="M0 \d+C/g)?.length, chart.match(/class="dot/g)?.length]).toEqual([20, 42]);
  });
  test('in a list known in part, a place is as high as it is in the other', () => {
    const list = (year: number, places: Readonly<Record<string, number>>): string => {
      const units = Object.entries(places).map(([id, place]) => `{ id: ${id}, title: ${id}, stated: { place: ${place} }, answers: {} }`);
      return write(`part-${year}.yaml`, `framework: x@${year}\nunits: [${units.join(', ')}]\n`);
    };
    const args = ['compare', list(2018, { a: 2 }), list(2019, { a: 1, b: 2 }), '--html'];
    const [chart = ''] = insides(linesOf(args).join('\n'), 'figure', 'class="bump');
    expect(chart).toContain('class="up" d="M0 15C50 15 50 5 100 5"');
    expect(insides(chart, 'ol').map((rows) => insides(rows, 'li').map(textOf))).toEqual([
      ['', '2 a'],
      ['1 a', '2 b'],
    ]);
  });
  test('of three results, two lines a unit', () => {
    const [chart = ''] = insides(all.html('vi'), 'figure', 'class="bump');
    expect([chart.match(/d="M0 \d+C/g)?.length, chart.match(/d="M50 \d+C/g)?.length]).toEqual([21, 20]);
  });
  test('a waterfall of the place and one of the index, each step where the one above ends', () => {
    const tables = insides(story.html('vi'), 'table', 'class="split"');
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const bars = [...table.matchAll(/class="b-(more|lost)" x="(\d+)" y="0" width="(\d+)"/g)].map(([, kind, x, width]) => {
        const [left, right] = [Number(x), Number(x) + Number(width)];
        return kind === 'more' ? { from: left, to: right } : { from: right, to: left };
      });
      expect(bars.length).toBeGreaterThan(2);
      bars.slice(1).forEach(({ from }, index) => expect(Math.abs(from - (bars[index]?.to ?? NaN))).toBeLessThanOrEqual(1));
    }
  });
});
