/** A package that has a correction: a version is that revision for ever, a year follows, and each has its entry. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lock } from './support/locked.ts';

const folder = mkdtempSync(join(tmpdir(), 'barem-shelf-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ['package.json', 'dist', 'build', 'rules', 'registers']) cpSync(name, join(folder, name), { recursive: true });
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));

const node = (...args: readonly string[]): string => execFileSync('node', [...args], { cwd: folder, encoding: 'utf8' });
const json = (...args: readonly string[]): unknown => JSON.parse(node('dist/cli.js', ...args, '--json')) as unknown;
const edit = (file: string, from: string, to: string): void =>
  writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to));

// The floor of 3.3 by one per cent higher: a correction that can move scores.
edit('rules/sample-department/2022/3-tthc.yaml', 'from: 95%', 'from: 96%');
edit('rules/sample-department/2022/pack.yaml', 'revision: "1.0"', 'revision: "2.0"');
node('dist/cli.js', 'lock', 'rules');
node('build/rules.mjs');

const digests = (JSON.parse(readFileSync(join(folder, 'rules/rules.lock.json'), 'utf8')) as typeof lock)['sample-department'];
const first = lock['sample-department']?.['2022.1.0'];
const second = digests?.['2022.2.0'];

test('the correction is published beside what it corrects, which stays as it was', () => {
  expect([digests?.['2022.1.0'], second === undefined || second === first]).toEqual([first, false]);
  expect(json('list')).toMatchObject({
    packs: expect.arrayContaining([
      expect.objectContaining({ id: 'sample-department', year: 2022, version: '2022.2.0', versions: ['2022.1.0', '2022.2.0'] }),
    ]) as object[],
  });
});

test('id@version is that revision, id@year the correction: loaded, as modules, as JSON', () => {
  const script = `
    import { createRequire } from 'node:module';
    import { compile } from 'barem';
    import { readPack } from 'barem/read';
    import { loadFramework } from 'barem/load';
    const require = createRequire(import.meta.url);
    const seen = [];
    for (const name of ['2022.1.0', '2022.2.0', '2022']) {
      const entry = 'barem/rules/sample-department/' + name;
      const loaded = loadFramework('sample-department@' + name).framework;
      const packs = [(await import(entry)).pack, require(entry).pack, readPack(require(entry + '.json')).pack];
      seen.push([...new Set([loaded, ...packs.map((pack) => compile(pack).framework)].map(({ version, digest }) => version + ' ' + digest))]);
    }
    console.log(JSON.stringify(seen));`;
  writeFileSync(join(folder, 'seen.mjs'), script);
  expect(JSON.parse(node('seen.mjs'))).toEqual([[`2022.1.0 ${first}`], [`2022.2.0 ${second}`], [`2022.2.0 ${second}`]]);
});

test('a version that there is not names the nearest and lists those of its year', () => {
  const script = `
    import { loadFramework } from 'barem/load';
    console.log(JSON.stringify(['2022.2.1', '2022.1', '2022.1.0/../2022.1.0', 'constructor'].map((name) => {
      const [{ code, facts, hint }] = loadFramework('sample-department@' + name).problems;
      return [code, facts.allowed.join(' '), hint];
    })));`;
  writeFileSync(join(folder, 'unknown.mjs'), script);
  expect(JSON.parse(node('unknown.mjs'))).toEqual([
    ['unknown-year', '2022.1.0 2022.2.0', '2022.2.0'],
    ['unknown-year', '2022.1.0 2022.2.0', '2022.1.0'],
    ['unknown-year', '2022.1.0 2022.2.0', null],
    ['unknown-year', '2022 2023', null],
  ]);
});

test('a published revision that was edited in the package is not loaded, and no entry is made of it', () => {
  edit('rules/sample-department/2022/2022.1.0.json', '95%', '94%');
  writeFileSync(
    join(folder, 'edited.mjs'),
    `import { loadFramework } from 'barem/load';
    const { framework, problems } = loadFramework('sample-department@2022.1.0');
    console.log(JSON.stringify([framework === undefined, problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)]));`,
  );
  expect(JSON.parse(node('edited.mjs'))).toEqual([true, ['not-as-published']]);
  expect(() => execFileSync('node', ['build/rules.mjs'], { cwd: folder, stdio: 'pipe' })).toThrow(
    /is published, and these are not the rules/,
  );
});
