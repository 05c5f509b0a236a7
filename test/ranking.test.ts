/** Places, and what they rest on: cases by hand, SciPy's ranks, the law of places, published rankings. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../src/evaluate.ts';
import { loadFramework, loadSubmission } from '../src/load.ts';
import { placesOf, standingsOf } from '../src/placing/placed.ts';
import { readFraction } from '../src/decimal.ts';
import { type RankOptions, rank } from '../src/rank.ts';
import { en } from '../src/say/en.ts';
import { tell } from '../src/say/tell.ts';
import { vi } from '../src/say/vi.ts';
import type { Framework } from '../src/shape/framework.ts';
import { type TieMethod, tieMethods } from '../src/shape/pack.ts';
import type { Ranking } from '../src/shape/ranking.ts';
import type { Scorecard } from '../src/shape/scorecard.ts';
import type { Submission } from '../src/shape/submission.ts';
import { type Contender, breakTies } from '../src/placing/ties.ts';
import { rational } from '../src/points.ts';
import { askedOf, rankCase, readRankings } from './support/rankings.ts';

const files = readdirSync('test/rankings').map((name) => join('test/rankings', name));

describe.each(files)('%s', (file) => {
  test.each(readRankings(file).map((one) => [one.case, one] as const))('%s', (_, one) => {
    const ranking = rankCase(one, one.units);
    expect(ranking.problems).toEqual([]);
    expect(askedOf(one.groups, ranking)).toEqual(one.groups);
    expect(rankCase(one, one.units.toReversed()).groups).toEqual(ranking.groups);
  });
});

/** The places of so many values, in their order; ids are in the order of the list. */
function placesByOrder(ties: TieMethod, values: readonly string[]): readonly number[] {
  const units = values.map((value, index) => ({ id: `u${index}`, index, value: readFraction(value), breaker: () => undefined }));
  const places: number[] = [];
  for (const stand of standingsOf(units, 0)) for (const { unit, place } of placesOf(ties, stand)) places[unit.index] = place;
  return places;
}

test("1,000 vectors have SciPy's ranks under all five methods", () => {
  const { methods, vectors } = JSON.parse(readFileSync('test/ranking/ranks.json', 'utf8')) as {
    readonly methods: readonly string[];
    readonly vectors: readonly (readonly [readonly string[], ...(readonly number[])[]])[];
  };
  expect([vectors.length, [...methods].sort()]).toEqual([1000, tieMethods.map((ties) => (ties === 'competition' ? 'min' : ties)).sort()]);
  for (const [values, ...ranks] of vectors) {
    const places = methods.map((method) => placesByOrder(method === 'min' ? 'competition' : (method as TieMethod), values));
    expect(places).toEqual(ranks);
  }
});

test('place = 1 + how many are strictly better, on 100,000 vectors', () => {
  let state = 2020;
  const draw = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
  const wrong: unknown[] = [];
  for (let vector = 0; vector < 100_000; vector += 1) {
    const values = Array.from({ length: 1 + draw(7) }, () => 9000 + draw(5));
    const places = placesByOrder(
      'competition',
      values.map((value) => `${value / 100}`),
    );
    const expected = values.map((value) => 1 + values.filter((other) => other > value).length);
    if (places.some((place, index) => place !== expected[index])) wrong.push([values, places]);
  }
  expect(wrong).toEqual([]);
});

/** A published panel, ranked. */
function published(id: string): Ranking & { readonly stated: ReadonlyMap<string, string> } {
  const framework = loadFramework(id).framework as Framework;
  const submission = loadSubmission(`rules/${id.replace('@', '/')}/published.yaml`).submission as Submission;
  const stated = new Map(submission.units.map(({ id: unit, stated: printed }) => [unit, String(printed?.place)] as const));
  return { ...rank(framework, evaluate(framework, submission).units), stated };
}

describe('Tiền Giang 2020, totals and places as printed', () => {
  const { groups, problems, stated } = published('tien-giang@2020');
  const placesIn = (name: string) =>
    groups.find(({ group }) => group === name)?.rows.map(({ unit, place }) => [unit.title, place, Number(stated.get(unit.id))] as const);

  test('13 of 19 departments have the printed place, Sở Ngoại vụ the 17th', () => {
    const departments = placesIn('sở, ban, ngành') ?? [];
    expect(departments).toHaveLength(19);
    expect(departments.filter(([, place, printed]) => place === printed)).toHaveLength(13);
    expect(departments.find(([title]) => title === 'Sở Ngoại vụ')).toEqual(['Sở Ngoại vụ', 17, 17]);
  });

  test('one printed 7th is 12th by its printed 96.60, and five stand one place higher: told, not corrected', () => {
    expect(placesIn('sở, ban, ngành')?.filter(([, place, printed]) => place !== printed)).toEqual([
      ['Sở Công Thương', 7, 8],
      ['Sở Y tế', 8, 9],
      ['Sở Tài nguyên và Môi trường', 9, 10],
      ['Sở Giao thông vận tải', 10, 11],
      ['Ban Quản lý các KCN', 11, 12],
      ['Sở Nông nghiệp và PTNT', 12, 7],
    ]);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual(Array(6).fill(['stated-differs', 'warning']));
    expect(problems[0]).toMatchObject({
      where: { pointer: '/6/stated/place' },
      facts: { what: 'place', stated: '7', computed: '12', unit: 'Sở Nông nghiệp và PTNT' },
    });
  });

  test.each([
    ['ngành dọc', 5],
    ['cấp huyện - Cụm 1', 4],
  ])('%s: all %i as printed', (name, many) => {
    const all = placesIn(name) ?? [];
    expect([all.length, all.filter(([, place, printed]) => place === printed).length]).toEqual([many, many]);
  });
});

test('the 17 ministries of 2023 rank as published', () => {
  const { groups, problems, stated } = published('par-ministry@2023');
  const [rows] = groups.map((group) => group.rows);
  expect(rows).toHaveLength(17);
  expect(rows?.map(({ unit }) => stated.get(unit.id))).toEqual(rows?.map(({ place }) => String(place)));
  expect(problems).toEqual([]);
});

describe('what cannot be ranked together is told, all at once, and nothing is ranked', () => {
  const framework = loadFramework('tien-giang@2020').framework as Framework;
  const unit = (id: string, group: string) => ({ id, group, answers: { total: { points: 90 } } });
  const scored = (units: Submission['units'], stage = 'self') => evaluate(framework, { stage, units }).units;
  const [so] = scored([unit('so', 'A')]);
  const other = evaluate(loadFramework('par-ministry@2023').framework as Framework, { units: [unit('bo', 'A')], stage: 'self' }).units;
  const told = (scorecards: readonly Scorecard[], options?: RankOptions) => {
    const { groups, problems } = rank(framework, scorecards, options);
    expect(groups).toEqual([]);
    return problems.map((one) => [one.where.pointer, tell(one, vi).text, tell(one, en).text]);
  };

  test('nothing at all', () => {
    expect(told([])).toEqual([
      ['', 'Không có đơn vị nào để xếp hạng; cần ít nhất một bảng chấm điểm.', 'There is no unit to rank; give at least one scorecard.'],
    ]);
  });

  test('a unit twice, a unit in two groups, another framework, another stage, another way of scoring, a key that is no number', () => {
    const again = [...scored([unit('so', 'A')]), ...scored([unit('so', 'B')]), ...other, ...scored([unit('xa', 'A')], 'appraised')];
    const supposed = evaluate(framework, { stage: 'self', units: [unit('y', 'A')] }, { roundedAt: 'leaf' }).units;
    expect(told([so!, ...again, ...supposed], { keys: { so: { k: '1,5' } } })).toEqual([
      [
        '/1/unit/id',
        'Đơn vị “so” có hai lần nên không xếp hạng được; hãy bỏ một.',
        'The unit “so” stands here twice, so nothing is ranked; remove one.',
      ],
      [
        '/2/unit/group',
        'Đơn vị “so” có mặt ở hai nơi (khối “A”, khối “B”); mỗi đơn vị chỉ xếp hạng trong một khối, hãy giữ lại một.',
        'The unit “so” stands in two groups (“A”, “B”); a unit is ranked in one, so keep one.',
      ],
      [
        '/3/framework',
        'Có kết quả chấm theo “par-ministry@2023.1.0”, không phải “tien-giang@2020.1.0”; chỉ xếp hạng với nhau các đơn vị chấm theo cùng một phiên bản bộ tiêu chí.',
        'There are scores by “par-ministry@2023.1.0”, not by “tien-giang@2020.1.0”; only units scored by one version of a framework are ranked together.',
      ],
      [
        '',
        'Có kết quả của nhiều giai đoạn: “self”, “appraised”; mỗi lần chỉ xếp hạng một giai đoạn.',
        'There are results of several stages: “self”, “appraised”; rank one stage at a time.',
      ],
      [
        '/5/receipt/options',
        'Có đơn vị được chấm theo giả định khác với các đơn vị còn lại (ghi trong biên nhận); hãy chấm lại tất cả theo cùng một cách rồi xếp hạng.',
        'A unit was scored under other options than the rest (its receipt says which); score all alike, then rank them.',
      ],
      [
        '/keys/so/k',
        'Số “1,5” có dấu phẩy; ở đây số thập phân viết bằng dấu chấm, như 80.5. Có phải là “1.5”?',
        'The number “1,5” has a comma; decimals are written with a point here, such as 80.5. Did you mean “1.5”?',
      ],
    ]);
  });

  test('scores rounded otherwise that were not are a mistake of the caller', () => {
    expect(() => rank(framework, [so!], { roundedOtherwise: [so!] })).toThrow(RangeError);
  });
});

test('a printed place that differs is told with both numbers', () => {
  const [first] = published('tien-giang@2020').problems;
  expect([tell(first!, vi).text, tell(first!, en).text]).toEqual([
    'Sở Nông nghiệp và PTNT: hạng in trong nguồn là 7, tính được 12; kết quả lấy theo số tính được.',
    'Sở Nông nghiệp và PTNT: the place printed in the source is 7, computed is 12; the computed one stands.',
  ]);
});

test('a breaker to which one of the equals has no answer does not speak: the next is tried, and nobody is lost', () => {
  const unit = (id: string, answers: readonly (number | undefined)[]): Contender => ({
    id,
    value: rational(90),
    breaker: (position) => (answers[position] === undefined ? undefined : rational(answers[position])),
  });
  // b has more than c by the first, where a has nothing; a has more by the second.
  const runs = breakTies([unit('a', [undefined, 5]), unit('b', [9, 3]), unit('c', [8, 3])], 2);
  expect(runs.map(({ units, broken }) => [units.map(({ id }) => id), broken.map(({ position }) => position)])).toEqual([
    [['a'], [1]],
    [['b', 'c'], [1]],
  ]);
});
