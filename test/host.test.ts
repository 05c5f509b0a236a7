/** The README's three lines, in a project of its own with a pack of its own, under vitest and under node:test. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const [, lines = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
const [, pack = ''] = /```yaml\n# file: mau\/pack\.yaml\n([\s\S]*?)```/.exec(readFileSync('docs/packs.md', 'utf8')) ?? [];

/** A host's project: its pack, its test, and what it installed. */
function host(file: string, head: string, rules: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'barem-host-'));
  for (const [name, text] of [
    ['package.json', '{ "type": "module" }'],
    ['rules/mau/pack.yaml', rules],
    [file, `${head}\n${lines}`],
  ] as const) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(process.cwd(), join(folder, 'node_modules/barem'));
  for (const name of ['fast-check', 'vitest']) symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

const runners = [
  [
    'node:test',
    'rules.test.js',
    "import { test } from 'node:test';\nimport assert from 'node:assert/strict';",
    ['--test', 'rules.test.js'],
  ],
  [
    'vitest',
    'rules.test.js',
    "import { assert, test } from 'vitest';",
    ['node_modules/vitest/vitest.mjs', 'run', '--root', '.', '--testTimeout=120000'],
  ],
] as const;

describe.each(runners)('under %s', (_, file, head, args) => {
  const run = (rules: string): { status: number | null; said: string } => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_OPTIONS|VITEST)/.test(name)));
    const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { cwd: host(file, head, rules), encoding: 'utf8', env });
    return { status, said: stdout + stderr };
  };
  test('a sound pack passes', () => expect(run(pack)).toMatchObject({ status: 0 }));
  test('a pack that is none fails, and says so', () => {
    const { status, said } = run(pack.replace(/^max: .*$/m, 'max: 1'));
    expect(status).not.toBe(0);
    expect(said).toContain('there is no framework');
  });
});

test('the lines are three', () => expect(lines.trim().split('\n')).toHaveLength(3));
