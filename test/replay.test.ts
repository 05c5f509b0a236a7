/** A kept result is made again from what its receipt names: equal, or what differs and why; whatever is handed in, nothing is thrown. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../src/cli/run.ts';
import { type CompareOptions, type ComparedPanel, compare } from '../src/compare.ts';
import { carriedDigest } from '../src/digest.ts';
import { engine } from '../src/engine.ts';
import { evaluate } from '../src/evaluate.ts';
import { evaluateAll } from '../src/evaluateAll.ts';
import { explain } from '../src/explain.ts';
import { loadFramework, loadRegister, loadSubmission, loadSuccession } from '../src/load.ts';
import type { Problem } from '../src/problem.ts';
import { type RankOptions, rank } from '../src/rank.ts';
import { readResult } from '../src/read/result.ts';
import { type AtHand, replay } from '../src/replay.ts';
import { en } from '../src/say/en.ts';
import { tell } from '../src/say/tell.ts';
import { vi } from '../src/say/vi.ts';
import type { EvaluateOptions } from '../src/score/supposed.ts';
import type { Framework } from '../src/shape/framework.ts';
import type { Replay } from '../src/shape/replay.ts';
import type { Submission } from '../src/shape/submission.ts';
import { before, after, write } from './support/panels.ts';

const frameworkOf = (name: string): Framework => loadFramework(name).framework as Framework;
const submissionOf = (file: string): Submission => loadSubmission(file).submission as Submission;

/** Every submission in `rules/`: the framework of its folder, and its file. */
const handed = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\/(panel|example|published)\.yaml$/.test(name))
  .map((name) => ({ file: `rules/${name}`, pack: `rules/${name.slice(0, name.lastIndexOf('/'))}` }));

const all: AtHand = {
  frameworks: handed.map(({ pack }) => frameworkOf(pack)),
  submissions: handed.map(({ file }) => submissionOf(file)),
  successions: [loadSuccession('sample-department@2023').succession ?? []].flat(),
  registers: [loadRegister('provinces-2025').register ?? []].flat(),
};

/** Kept as JSON, read again, and made again. */
function again(result: unknown, atHand: AtHand = all): Replay {
  const { kept, problems } = readResult(JSON.parse(JSON.stringify(result)));
  expect(problems).toEqual([]);
  if (!kept) throw new Error('nothing was kept');
  return replay(kept, atHand);
}
const areEqual = ({ results, problems }: Replay): readonly unknown[] => [results.every(({ isEqual }) => isEqual), results.length, problems];

const [was, is] = [before, after].map((file, index): ComparedPanel => {
  return { framework: frameworkOf(`sample-department@${2022 + index}`), submission: submissionOf(file) };
}) as [Required<ComparedPanel>, Required<ComparedPanel>];
const { framework, submission } = is as { framework: Framework; submission: Submission };
const scored = evaluate(framework, submission).units;

describe('what is in rules/ comes out again', () => {
  test('all of it is tried', () => expect(handed.length).toBe(8));

  test.each(handed.map((one) => [one.file, one] as const))('scorecards, explanations and a ranking of %s', (_, { file, pack }) => {
    const [rules, figures] = [frameworkOf(pack), submissionOf(file)];
    const { units } = evaluate(rules, figures);
    expect(areEqual(again({ units }))).toEqual([true, figures.units.length, []]);
    expect(areEqual(again(units[0]))).toEqual([true, 1, []]);
    expect(areEqual(again({ units: units.map((unit) => explain(rules, unit)) }))).toEqual([true, figures.units.length, []]);
    const rounded = (['leaf', 'total'] as const).flatMap((roundedAt) => evaluate(rules, figures, { roundedAt }).units);
    expect(areEqual(again(rank(rules, units, { roundedOtherwise: rounded })))).toEqual([true, 1, []]);
  });

  const { succession } = loadSuccession('sample-department@2023');
  test.each<[string, CompareOptions]>([
    ['two years, the succession between them', { ...(succession && { succession }) }],
    ['two years without one', {}],
    ['the leader', { against: 'leader' }],
    ['the mean', { against: 'mean' }],
    ['the next place', { against: 'next' }],
  ])('a comparison: %s', (_, options) => {
    expect(areEqual(again(compare(was, is, options)))).toEqual([true, 1, []]);
  });

  test.each(['2017', '2018'])('a printed ranking of %s, and a register', (year) => {
    const figures = submissionOf(`rules/par-province/${year}/published.yaml`);
    const printed = loadSubmission(write(`printed-${year}.csv`, 'unit,id,name,value\ntinh,total,points,80\n')).submission as Submission;
    const side = { framework: frameworkOf(`par-province@${year}`), submission: figures };
    const own = { ...all, submissions: [printed, ...all.submissions] };
    const options = { ...(all.registers?.[0] && { register: all.registers[0] }), keeps: {} };
    expect(areEqual(again(compare(side, { ...side, submission: printed }, options), own))).toEqual([true, 1, []]);
  });
});

describe('what was asked for is asked for again', () => {
  const ranked = (options: EvaluateOptions, ranking: RankOptions = {}, ids?: readonly string[]): unknown => {
    const { units } = evaluate(framework, submission, options);
    return rank(framework, ids ? units.filter(({ unit }) => ids.includes(unit.id)) : units, ranking);
  };
  const ids = submission.units.map(({ id }) => id);
  test.each<[string, unknown]>([
    ['another level of rounding', { units: evaluate(framework, submission, { roundedAt: 'leaf' }).units }],
    ['leaves that do not apply', { units: evaluate(framework, submission, { notApplicable: { '1.1': 'full', '3.3': 'drop' } }).units }],
    ['a ranking of such', ranked({ roundedAt: 'domain', notApplicable: { '3.3': 'zero' } })],
    ['a ranking of some units', ranked({}, {}, ids.slice(3, 9))],
    ['a ranking with keys', ranked({}, { keys: Object.fromEntries(ids.map((id, index) => [id, { seniority: index }])) })],
    ['a comparison with keys', compare({ ...was, keys: { 'so-noi-vu': { age: '3.5' } } }, is)],
    ['units of two stages', { units: [...scored, ...evaluate(was.framework as Framework, was.submission).units] }],
    ['a ranking of nobody', rank(framework, [])],
  ])('%s', (_, result) => {
    const { results, problems } = again(result);
    expect([results.map(({ isEqual }) => isEqual).includes(false), problems]).toEqual([false, []]);
  });

  test('one unit of a comparison, as the command line tells it', () => {
    const { out = '' } = run(['compare', before, after, '--unit', 'so-ngoai-vu', '--json']);
    const told = JSON.parse(out) as { units: object[]; receipt: object };
    expect([told.units.length, told.receipt]).toMatchObject([1, { options: { unit: 'so-ngoai-vu' } }]);
    expect(areEqual(again(told))).toEqual([true, 1, []]);
  });

  test('two submissions ranked together, as the command line ranks them', () => {
    const { framework: name, units } = parse(readFileSync(after, 'utf8'), { schema: 'failsafe' }) as { framework: string; units: object[] };
    const files = [units.slice(9), units.slice(0, 9)].map((some, index) =>
      write(`half-${index}.json`, JSON.stringify({ framework: name, stage: 'appraised', units: some })),
    );
    const { out = '' } = run(['rank', 'sample-department@2023', ...files, '--json']);
    const { receipt } = JSON.parse(out) as { receipt: { submissions: string[]; units: string[] } };
    expect([receipt.submissions.length, receipt.units.length]).toEqual([2, 21]);
    expect(areEqual(again(JSON.parse(out), { frameworks: [framework], submissions: files.map(submissionOf) }))).toEqual([true, 1, []]);
  });
});

/** A copy with one value replaced. */
function changed(result: unknown, steps: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(result));
  const last = steps.slice(0, -1).reduce((one, step) => (one as Record<string | number, unknown>)[step], copy);
  (last as Record<string | number, unknown>)[steps.at(-1) ?? ''] = value;
  return copy;
}

describe('what differs, and why', () => {
  const ranking = rank(framework, scored);
  const comparison = compare(was, is);
  const [first] = scored;
  const found = ({ results: [one] }: Replay): unknown => one && [one.isEqual, one.differences, one.because];

  test.each<[string, unknown, (string | number)[], unknown, unknown]>([
    ['a digit of a score', first, ['score'], '1.23', { pointer: '/score', kept: '1.23', now: first?.score }],
    ['a digit in a line', first, ['nodes', 4, 'lost'], '0.77', { pointer: '/nodes/4/lost', kept: '0.77', now: first?.nodes[4]?.lost }],
    ['a reason taken out', first, ['class'], undefined, { pointer: '/class', now: first?.class }],
    ['a remark put in', first, ['remark'], 'đúng', { pointer: '/remark', kept: 'đúng' }],
    ['a place', ranking, ['groups', 0, 'rows', 2, 'place'], 1, { pointer: '/groups/0/rows/2/place', kept: '1', now: '3' }],
    [
      'a part of a move',
      comparison,
      ['units', 0, 'index', 'own'],
      '9/7',
      { pointer: '/units/0/index/own', kept: '9/7', now: comparison.units[0]?.index.own },
    ],
    [
      'the version that it says',
      first,
      ['framework', 'version'],
      '2023.9.0',
      { pointer: '/framework/version', kept: '2023.9.0', now: '2023.1.0' },
    ],
  ])('%s', (_, result, steps, value, difference) => {
    expect(found(again(changed(result, steps, value)))).toEqual([false, [difference], 'changed']);
  });

  test('nothing in a list, where a value stands now', () => {
    const torn = changed(first, ['nodes', 5], null);
    expect(found(again(torn))).toMatchObject([false, [{ pointer: '/nodes/5', kept: null, now: { id: first?.nodes[5]?.id } }], 'changed']);
    const rows = again(changed(ranking, ['groups', 0, 'rows'], [null])).results[0];
    expect([rows?.isEqual, rows?.differences[0]?.pointer]).toEqual([false, '/groups/0/rows/0']);
  });

  test('a list with a hole is not the whole list', () => {
    const nodes = first?.nodes.slice() ?? [];
    delete nodes[5];
    const { kept } = readResult({ ...first, nodes });
    expect(kept && found(replay(kept, all))).toMatchObject([false, [{ pointer: '/nodes/5' }], 'changed']);
  });

  test('numbers as text, keys in another order and letters in two parts are the same', () => {
    const turned = Object.fromEntries(Object.entries(changed(first, ['year'], '2023') as object).reverse());
    const title = first?.unit.title.normalize('NFD');
    expect(found(again(changed(turned, ['unit', 'title'], title)))).toEqual([true, [], undefined]);
  });

  test('an older engine that made the same is equal; where it differs, that is why', () => {
    const old = changed(first, ['receipt', 'engine'], 'barem@0.0.9');
    expect([again(old).engine, found(again(old))]).toEqual([{ kept: 'barem@0.0.9', now: engine }, [true, [], undefined]]);
    expect(found(again(changed(old, ['score'], '1')))).toMatchObject([false, [{ pointer: '/score' }], 'engine']);
  });

  test('one of many: the others are equal', () => {
    const { results } = again(changed({ units: scored }, ['units', 3, 'index'], '0'));
    expect(results.flatMap(({ isEqual, unit }) => (isEqual ? [] : [unit?.id]))).toEqual([scored[3]?.unit.id]);
  });

  test('a unit that is gone from a ranking is missed', () => {
    const { groups } = ranking;
    const last = groups[0]?.rows.length ?? 0;
    const short = changed(ranking, ['groups', 0, 'rows'], groups[0]?.rows.slice(0, -1));
    expect(again(short).results[0]?.differences).toMatchObject([{ pointer: `/groups/0/rows/${last - 1}` }]);
  });

  test('of what differs everywhere, a hundred are told and the rest is counted', () => {
    const remarks = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`remark ${index}`, 'đúng']));
    const [one] = again({ ...first, ...remarks }).results;
    expect([one?.differences.length, one?.more]).toEqual([100, 150]);
  });

  test('the words of an explanation are left aside, its numbers are not', () => {
    const { out = '' } = run(['explain', 'sample-department@2023', after, '--unit', 'so-ngoai-vu', '--json', '--lang', 'en']);
    const told: unknown = JSON.parse(out);
    expect(found(again(told))).toEqual([true, [], undefined]);
    expect(found(again(changed(told, ['units', 0, 'losses', 0, 'lost'], '99')))).toMatchObject([
      false,
      [{ pointer: '/losses/0/lost', kept: '99' }],
      'changed',
    ]);
  });
});

const sentences = (problems: readonly Problem[]): readonly string[] =>
  problems.flatMap((one) => [one.where.pointer, ...[vi, en].map((language) => tell(one, language).text)]);

describe('two rule sets of one version and different bytes', () => {
  const other: Framework = { ...framework, digest: `sha256:${'0'.repeat(64)}` };
  const texts = (pointer: string, own: string, found: string): readonly string[] => [
    pointer,
    `Có hai bộ tiêu chí cùng là sample-department@2023.1.0 nhưng nội dung khác nhau: ${own}, ${found}; một phiên bản chỉ có một nội dung. Hãy nâng phiên bản của bộ đã sửa, hoặc bỏ một bộ.`,
    `Two rule sets are both sample-department@2023.1.0 and differ: ${own}, ${found}; one version has one content. Raise the version of the one that was edited, or leave one out.`,
  ];
  const [own, zeros] = [`${framework.digest.slice(0, 19)}…`, `sha256:${'0'.repeat(12)}…`];

  test('are not ranked', () => {
    const { groups, problems } = rank(other, scored);
    expect([groups, ...sentences(problems)]).toEqual([[], ...texts('/0/receipt/ruleSet', zeros, own)]);
    const rounded = evaluate(other, submission, { roundedAt: 'leaf' }).units;
    const near = rank(framework, scored, { roundedOtherwise: rounded });
    expect([near.groups, ...sentences(near.problems)]).toEqual([[], ...texts('/roundedOtherwise/0/receipt/ruleSet', own, zeros)]);
  });
  test('are not compared', () => {
    const { units, problems } = compare(is, { ...is, framework: other });
    expect([units, ...sentences(problems)]).toEqual([[], ...texts('/after/framework', own, zeros)]);
  });
  test('do not explain each other', () => {
    const [card] = evaluate(other, submission).units;
    expect(() => card && explain(framework, card)).toThrow(
      new RangeError(`a scorecard of ${other.digest} cannot be explained by ${framework.digest}, also named sample-department@2023.1.0`),
    );
  });
  test('are not at hand together', () => {
    const { results, problems } = again({ units: scored }, { ...all, frameworks: [framework, other] });
    expect([results, ...sentences(problems)]).toEqual([[], ...texts('', own, zeros)]);
  });
  test('of which one was neither read nor published are not known to differ', () => {
    const unread: Framework = { ...framework, digest: 'unknown' };
    expect([rank(unread, scored).problems, compare(is, { ...is, framework: unread }).problems]).toEqual([[], []]);
    expect(again({ units: scored }, { ...all, frameworks: [unread, framework] }).problems).toEqual([]);
    const unknown = again(evaluate(unread, submission).units[0], { ...all, frameworks: [unread] });
    expect([unknown.results, unknown.problems]).toMatchObject([[], [{ code: 'no-digest', facts: { what: 'rule-set' } }]]);
  });
});

test('a panel is told as what it is', () => {
  const { problems } = readResult(JSON.parse(JSON.stringify(evaluateAll(framework, submission))));
  expect(problems).toMatchObject([{ code: 'no-result', facts: { found: 'panel' } }]);
});

describe('hostile receipts: told, never thrown, and soon', () => {
  const hostile = [
    null,
    0,
    '',
    [],
    {},
    { __proto__: null },
    'sha256:',
    '__proto__',
    'constructor',
    -1,
    1e99,
    true,
    [[]],
    { a: { b: {} } },
    '\u0000',
  ];
  const rules = frameworkOf('tien-giang@2020');
  const figures = submissionOf('rules/tien-giang/2020/published.yaml');
  const cards = evaluate(rules, figures, { notApplicable: {} }).units;
  const side = { framework: rules, submission: figures };
  const kinds: Readonly<Record<string, unknown>> = {
    scorecard: cards[0],
    scorecards: { units: cards.slice(0, 2) },
    explanation: cards[0] && explain(rules, cards[0]),
    ranking: rank(rules, cards, {
      keys: { a: { b: 1 } },
      roundedOtherwise: evaluate(rules, figures, { roundedAt: 'leaf' }).units,
    }),
    comparison: compare(side, { ...side, keys: { a: { b: 1 } } }, { keeps: { a: 'b' } }),
  };
  /** The steps to every value of the receipt, and to what stands beside it. */
  function paths(value: unknown, steps: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
    if (typeof value !== 'object' || value === null) return [steps];
    const keys = Object.keys(value).slice(0, 12);
    return [
      ...(steps.length > 0 ? [steps] : []),
      ...keys.flatMap((key) => paths((value as Record<string, unknown>)[key], [...steps, key])),
    ];
  }
  test.each(Object.entries(kinds))('%s: each value replaced by each bad one', (_, result) => {
    const plain = JSON.parse(JSON.stringify(result)) as { receipt?: object; units?: { receipt: object }[] };
    const tried = [
      ...Object.keys(plain).map((key) => [key]),
      ...paths(plain.receipt ?? {}).map((steps) => ['receipt', ...steps]),
      ...(plain.units?.[1]?.receipt ? paths(plain.units[1].receipt).map((steps) => ['units', 1, 'receipt', ...steps]) : []),
      ['unit', 'id'],
    ].filter(([first]) => Object.hasOwn(plain, first ?? ''));
    for (const steps of tried) {
      for (const bad of hostile) {
        const { kept, problems } = readResult(changed(plain, steps, bad));
        expect(kept !== undefined || problems.length > 0).toBe(true);
        if (kept) replay(kept, all);
      }
    }
  });

  test('units with nothing in them, digests and leaves without end', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => index);
    const nothing = readResult({ units: many.map(() => ({ receipt: {} })) });
    const digests = again(
      changed(
        kinds['ranking'],
        ['receipt', 'submissions'],
        many.map((index) => `sha256:${index}`),
      ),
    );
    const leaves = again(
      changed(cards[0], ['receipt', 'options', 'notApplicable'], Object.fromEntries(many.map((index) => [`x${index}`, 'drop']))),
    );
    expect([nothing, digests, leaves].map(({ problems }) => problems.length)).toEqual([50, 50, 50]);
  });
});

test('one submission as YAML, as JSON and as CSV has one digest', () => {
  const yaml = `units:
  - id: so-a
    title: Sở Nội vụ
    group: so
    answers:
      "1.1": { facts: { issued: yes, on: 2023-01-31 } }
      "1.2": { points: "0.50", note: Hội đồng }`;
  const json = {
    units: [
      {
        answers: { '1.2': { note: 'Hội đồng', points: '0.50' }, '1.1': { facts: { on: '2023-01-31', issued: 'yes' } } },
        group: 'so',
        title: 'Sở Nội vụ'.normalize('NFD'),
        id: 'so-a',
      },
    ],
  };
  const csv = [
    'unit,title,group,id,name,value',
    ...['1.1,issued,yes', '1.1,on,2023-01-31', '1.2,points,0.50', '1.2,note,Hội đồng'].map((rest) => `so-a,Sở Nội vụ,so,${rest}`),
  ];
  const files = [
    write('one.yaml', yaml),
    write('one.json', JSON.stringify(json)),
    write('one.csv', csv.join('\n')),
    write('two.csv', csv.join('\r\n').replaceAll(',', ';')),
  ];
  // Of its canonical JSON, by Python's json and hashlib.
  const digest = 'sha256:24f04ba1c2f65f7d4f46b91d1ef589f7665629a82e0a9a069952251a977b08ad';
  expect(files.map((file) => carriedDigest(submissionOf(file)))).toEqual(files.map(() => digest));
});

describe('barem replay', () => {
  const { out: cards = '' } = run(['score', 'sample-department@2023', after, '--json']);
  const kept = write('kept.json', cards);
  const digests = [framework.digest, carriedDigest(submission)].map((digest) => `${digest.slice(0, 19)}…`);

  test('equal: exit 0, and what it was made from', () => {
    expect(run(['replay', kept, before, after])).toEqual({
      out: `Cả 21 bảng chấm điểm khớp từng byte khi chấm lại.\n\nBản barem: ${engine}\nBộ tiêu chí: sample-department@2023.1.0 (${digests[0]})\nHồ sơ: ${after} (${digests[1]})`,
      err: '',
      code: 0,
    });
    const { results } = JSON.parse(run(['replay', kept, after, '--json']).out ?? '') as Replay;
    expect(results.length).toBe(21);
  });

  test('changed: exit 1, what differs and why', () => {
    const one = write('one.json', JSON.stringify(changed(JSON.parse(cards), ['units', 3, 'score'], '1.23')));
    const now = scored[3];
    expect(run(['replay', one, after, '--lang', 'en'])).toEqual({
      out: `1 of 21 scorecards DIFFER.\n\n${now?.unit.title}\n  /score: kept 1.23, now ${now?.score}\n\nWhy: engine, rule set and figures are the same, so the kept result was changed after it was made.\n\nEngine: ${engine}\nRule set: sample-department@2023.1.0 (${digests[0]})\nSubmission: ${after} (${digests[1]})`,
      err: '',
      code: 1,
    });
  });

  test('a published revision beside a pack of one’s own', () => {
    const { out: old = '' } = run(['rank', 'sample-department@2022', before, '--json']);
    expect(run(['replay', write('old.json', old), before, '--framework', 'rules/sample-department/2022', '--lang', 'en'])).toMatchObject({
      code: 0,
    });
  });

  test.each([
    [['replay'], 'Thiếu tệp kết quả đã lưu (JSON do score, explain, rank hoặc compare in ra với --json).'],
    [['replay', kept], 'Thiếu hồ sơ tự chấm điểm (tệp YAML, JSON, CSV, hoặc - cho đầu vào chuẩn).'],
    [['replay', '--lang', 'en'], 'A kept result is missing (JSON, as score, explain, rank or compare print it with --json).'],
  ])('usage: %j', (args, sentence) => {
    const { err, code } = run(args);
    expect([err?.split('\n')[0], code]).toEqual([sentence, 2]);
  });
});
