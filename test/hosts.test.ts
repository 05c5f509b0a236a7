/** Hosts, each a project of its own outside the repository, with the packed package installed in it. */
import { cpSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { evaluate } from '../src/evaluate.ts';
import { explain } from '../src/explain.ts';
import { loadFramework } from '../src/load.ts';
import { readSubmission } from '../src/read/submission.ts';
import { sayLoss } from '../src/say/story.ts';
import { vi } from '../src/say/vi.ts';
import { found, launch } from './support/browser.ts';
import { readCases } from './support/cases.ts';
import { codeOfText, isOther, kept, namesOf } from './support/inPage.mjs';
import { install, node, write } from './support/installed.ts';
import { start } from './support/server.ts';
import { type Site, serveSite } from './support/site.ts';

if (found === undefined) console.log('no Chromium on PATH: the host that is a page is left out');

const folder = install();
afterAll(() => rmSync(folder, { recursive: true }));

const sample = 'rules/sample-department/2023';
const { framework } = loadFramework(sample);
const data: unknown = parse(readFileSync(`${sample}/example.yaml`, 'utf8'), { schema: 'failsafe' });
const { submission } = readSubmission(data);
if (!framework || !submission) throw new Error('the sample is there');
/** Worked by hand in the sample's cases. */
const byHand = readCases(`${sample}/cases.yaml`).find((one) => one.expect?.units)?.expect;

/** What is worked by hand in a file of `test/comparisons/`. */
interface Worked {
  readonly expect: { readonly units: { readonly 'so-ngoai-vu': { readonly place: Readonly<Record<string, string | number>> } } };
}

/** A module's imports as CommonJS writes them. */
const required = (code: string): string => code.replace(/^import (.*) from (.*);$/gm, 'const $1 = require($2);');

const installed = (name: string): string => join(folder, 'node_modules', name);

describe.each(['server.mjs', 'server.cjs'])('%s, with packs and submissions in SQLite', (name) => {
  const server = join(folder, 'hosts/server', name);
  const database = join(folder, `${name}.db`);
  write(folder, { 'hosts/server/server.cjs': required(readFileSync('test/hosts/server/server.mjs', 'utf8')) });

  test('keeps both, scores on POST, and in another process explains what it kept', async () => {
    const first = await start(server, database);
    const kept = await first.ask('PUT', '/packs', framework.pack);
    const scored = await first.ask('POST', '/submissions', data);
    await first.stop();
    const second = await start(server, database);
    const told = await second.ask('GET', '/losses/so-mau-a');
    await second.stop();
    expect(kept).toEqual({ status: 201, body: { framework: 'sample-department@2023.1.0' } });
    const scores = Object.entries(byHand?.units ?? {}).map(([unit, { score, index }]) => ({ unit, score, index }));
    expect(scored).toEqual({ status: 201, body: { scores } });
    const [scorecard] = evaluate(framework, submission).units;
    if (!scorecard) throw new Error('the sample is scored');
    const losses = explain(framework, scorecard).losses.map((loss) => sayLoss(vi, framework, loss));
    expect(told).toEqual({ status: 200, body: { scorecard, losses } });
    expect(losses).toHaveLength(byHand?.losses?.length ?? 0);
  });

  test('what is wrong is an answer in sentences, and nothing of it is kept', async () => {
    const { ask, stop } = await start(server, database);
    const wrong = { id: 'so-c', answers: { '3.3': { facts: { onTime: 1201, received: 1200 } }, '3.4x': { points: 1 } } };
    const replies = [
      await ask('PUT', '/packs', { ...framework.pack, year: 2024, max: 99 }),
      await ask('PUT', '/packs', framework.pack),
      await ask('POST', '/submissions', { framework: 'sample-department@2023', units: [wrong] }),
      await ask('POST', '/submissions', { framework: 'sample-department@2024', units: [] }),
    ];
    await stop();
    expect(replies.map(({ status, body }) => [status, body['errors']])).toEqual([
      [
        422,
        [
          'Điểm tối đa của mục “total” là 99, nhưng các mục con cộng lại được 120 (chênh 21); sửa cho khớp, hoặc nếu chính văn bản ghi như vậy thì ghi discrepancy kèm nguồn.',
        ],
      ],
      [422, ['Đã có sample-department@2023.1.0; nội dung sửa đổi phải mang revision mới.']],
      [
        422,
        [
          'so-c: bộ tiêu chí không có mục “3.4x”, câu trả lời này không được tính; sửa lại mã mục (mục “3” có: 3.1, 3.2, 3.3, 3.4, 3.5). Có phải là “3.4”?',
          'so-c, mục 3.3 “Hồ sơ giải quyết đúng hạn”: “Hồ sơ đúng hạn” (1.201) lớn hơn “Hồ sơ đã giải quyết” (1.200), phần không thể lớn hơn tổng; kiểm tra lại hai số liệu.',
        ],
      ],
      [422, ['Chưa có bộ tiêu chí “sample-department@2024”.']],
    ]);
  });
});

describe('test runners', () => {
  test('Jest, in a CommonJS project', () =>
    expect(node([installed('jest/bin/jest.js')], join(folder, 'hosts/jest'))).toMatchObject({ status: 0 }));

  const [, lines = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const [, pack = ''] = /```yaml\n# file: mau\/pack\.yaml\n([\s\S]*?)```/.exec(readFileSync('docs/packs.md', 'utf8')) ?? [];
  const runners = [
    ['node:test', "import { test } from 'node:test';\nimport assert from 'node:assert/strict';", ['--test', 'rules.test.mjs']],
    ['vitest', "import { assert, test } from 'vitest';", [installed('vitest/vitest.mjs'), 'run', '--root', '.', '--testTimeout=120000']],
  ] as const;
  test("the README's lines are three", () => expect(lines.trim().split('\n')).toHaveLength(3));

  test.each(runners)("%s, with the README's three lines: a sound pack passes, and one that is none says so", (name, head, args) => {
    const run = (rules: string, project: string): ReturnType<typeof node> => {
      write(join(folder, project), { 'rules/mau/pack.yaml': rules, 'rules.test.mjs': `${head}\n${lines}` });
      return node(args, join(folder, project));
    };
    expect(run(pack, `sound ${name}`)).toMatchObject({ status: 0 });
    const { status, said } = run(pack.replace(/^max: .*$/m, 'max: 1'), `unsound ${name}`);
    expect(status).not.toBe(0);
    expect(said).toContain('there is no framework');
  });
});

const ways = [
  ['node16, a module', 'module', []],
  ['node16, CommonJS', 'commonjs', []],
  ['bundler', 'module', ['--module', 'esnext', '--moduleResolution', 'bundler']],
] as const;
test('an office that ranks what it stored, and tells why places moved', () => {
  const { status, said } = node(['hosts/rankings/office.mjs'], folder);
  expect(status).toBe(0);
  const told = JSON.parse(said) as Readonly<Record<string, unknown>>;
  const [answer] = parse(readFileSync('test/comparisons/so-ngoai-vu.yaml', 'utf8')) as readonly [Worked];
  const { own, others, rules, membership } = answer.expect.units['so-ngoai-vu'].place;
  expect(told['places']).toMatchObject({ problems: [], lines: expect.arrayContaining(['Sở Ngoại vụ: hạng 16', 'Sở Tài chính: hạng 1']) });
  expect(told['story']).toMatchObject({ parts: { own, others: String(others), rules, membership } });
  expect(told['story']).toHaveProperty('said.0', expect.stringMatching(/^giảm 07 bậc \(9 → 16\): /));
  const otherwise = 'làm tròn ở từng mục chấm điểm hoặc làm tròn ở từng tiêu chí hoặc làm tròn ở từng lĩnh vực';
  expect(told['nearTies']).toEqual([`Sở Mẫu X đang xếp trên Sở Mẫu Y; ${otherwise} thì thứ tự đảo lại`]);
  expect(told['changed']).toEqual(['total: 8 → 5 (-3)', '4: 3 → 0 (-3)', '4.1: 3 → 0 (-3)'].map((line) => `Sở Mẫu N, ${line}`));
  expect(told).toMatchObject({ proven: ['khớp'], edited: ['changed'] });
  const unsaid = 'chưa rõ do đâu, vì chỉ có bảng công bố, không có điểm từng tiêu chí';
  expect(told['printed']).toEqual([`Bà Rịa - Vũng Tàu: giảm 07 bậc (9 → 16); ${unsaid}`]);
  expect(told['merged']).toEqual([
    `Huế: giữ nguyên hạng 1; ${unsaid}`,
    'TP. Hồ Chí Minh: không so sánh được: hợp nhất từ TP. Hồ Chí Minh, Bình Dương, Bà Rịa - Vũng Tàu',
  ]);
  expect(told['carriedOn']).toContain(`TP. Hồ Chí Minh: tăng 01 bậc (3 → 2); ${unsaid}`);
});

/** What is done with the host in TypeScript, once it is compiled. */
const use = `import('./out/host.js').then(({ score, say, errors, laws, scoreOf }) => {
  const { units, problems } = score(${JSON.stringify(data)});
  const scores = units.map(({ score }) => score);
  console.log(JSON.stringify({ scores, losses: say(units[0]).length, errors: errors(problems), laws: laws(), own: scoreOf(1140, 1200) }));
});`;
test.each(ways)('TypeScript under %s, with skipLibCheck: false, and what came of it runs', (way, type, options) => {
  const project = join(folder, way);
  cpSync(join(folder, 'hosts/types'), project, { recursive: true });
  write(project, { 'package.json': JSON.stringify({ type }) });
  expect(node([installed('typescript/bin/tsc'), '-p', '.', ...options], project)).toEqual({ status: 0, said: '' });
  const said = {
    scores: Object.values(byHand?.units ?? {}).map(({ score }) => score),
    losses: byHand?.losses?.length,
    errors: [],
    laws: [],
    own: '1.43', // 1.5 × 1140 ÷ 1200 = 1.425
  };
  expect(node(['-e', use], project)).toEqual({ status: 0, said: `${JSON.stringify(said)}\n` });
});

describe.skipIf(found === undefined)('a page and its worker, built by Vite, where no code is made of text', () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(found ?? ''), serveSite(join(folder, 'hosts/page'), installed('vite/bin/vite.js'))]);
  });
  afterAll(async () => void (await Promise.all([browser.close(), site.close()])));

  /** What the console says of the page and of the worker, and what the policy was broken by. */
  async function opened(): Promise<{ readonly page: Page; readonly said: readonly string[] }> {
    const [page, said] = [await browser.newPage(), [] as string[]];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (fault) => said.push(String(fault)));
    await page.addInitScript("addEventListener('securitypolicyviolation', ({ blockedURI }) => console.log(blockedURI))");
    await page.goto(site.address);
    return { page, said };
  }

  async function scored(page: Page, onTime: number): Promise<string> {
    const before = await page.innerText('output');
    await page.fill('[name="3.3 onTime"]', String(onTime));
    await page.fill('[name="3.3 received"]', '1200');
    await page.click('button');
    await page.waitForFunction(isOther, before);
    return page.innerText('output');
  }

  test('scores in the worker, keeps the scorecard and explains it, also when the page is opened again', async () => {
    const { page, said } = await opened();
    const shown = await scored(page, 1176);
    expect(shown).toContain('4,9 điểm\n');
    expect(shown).toContain('thêm 24 hồ sơ đúng hạn thì đạt điểm tối đa 5.');
    const answers = { '3.3': { facts: { onTime: '1176', received: '1200' } } };
    const { submission: read } = readSubmission({ units: [{ id: 'so-a', group: 'so-ban-nganh', answers }] });
    expect(await page.evaluate(kept)).toBe(JSON.stringify(read && evaluate(framework, read).units[0]));
    await page.reload();
    expect(await page.innerText('output')).toBe(shown);
    expect(await scored(page, 1201)).toContain('“Hồ sơ đúng hạn” (1.201) lớn hơn “Hồ sơ đã giải quyết” (1.200)');
    expect(said).toEqual([]);
  });

  test('asks every figure of its group that the unit itself reports, and no other', async () => {
    const { page } = await opened();
    const names = await page.locator('[name]').evaluateAll(namesOf);
    const own = framework.nodes.filter(({ by, appliesTo }) => by === 'self' && (appliesTo?.includes('so-ban-nganh') ?? true));
    expect(names).toEqual(own.flatMap(({ id, facts }) => facts.map(({ name }) => `${id} ${name}`)));
    expect(await page.locator('[name="4.2 outcome"] option').allTextContents()).toEqual(['', 'đầy đủ', 'một phần', 'chưa']);
    expect(await page.locator('fieldset', { has: page.locator('[name="3.3 onTime"]') }).innerText()).toContain(
      '3.3. Hồ sơ giải quyết đúng hạn (5 điểm)',
    );
  });

  test('the policy is in force in both', async () => {
    const { page } = await opened();
    const worker = page.workers()[0] ?? (await page.waitForEvent('worker'));
    for (const where of [page, worker]) expect(await where.evaluate(codeOfText)).toContain('Content Security Policy');
  });
});

describe('docs/embedding.md', () => {
  /** Indented as on the page or deeper, the same lines. */
  const flush = (text: string): string => text.replaceAll(/^ +/gm, '').trim();
  const hosts = readdirSync('test/hosts', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => flush(readFileSync(join('test/hosts', name), 'utf8')));
  const page = readFileSync('docs/embedding.md', 'utf8');
  const blocksIn = (language: RegExp): readonly string[] =>
    [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name = '', text = '']) => (language.test(name) ? [text] : []));
  const snippets = blocksIn(/^(?!text$)/);

  test('shows hosts', () => expect(snippets.length).toBeGreaterThan(5));
  test.each(snippets.map((text) => [text.split('\n')[0], text] as const))('%s', (_, text) =>
    expect(hosts.filter((host) => host.includes(flush(text)))).toHaveLength(1),
  );

  test('what it says that a host prints, the host prints', () => {
    const { said } = node(['hosts/rankings/office.mjs'], folder);
    const lines = blocksIn(/^text$/).flatMap((text) => text.trim().split('\n'));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !said.includes(line))).toEqual([]);
  });
});
