/** The packed package, installed in a folder outside the repository, with the hosts beside it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What hosts bring themselves. */
const tools = ['fast-check', 'jest', 'node-sqlite3-wasm', 'typescript', 'vite', 'vitest'];

const npm = (args: readonly string[], cwd: string): string => execFileSync('npm', [...args, '--silent'], { cwd, encoding: 'utf8' });

/** In CI by npm itself; elsewhere unpacked, with the dependencies that it declares linked and no others: nothing is downloaded. */
export function install(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'barem-hosts-')));
  const tarball = join(folder, npm(['pack', '--ignore-scripts', '--pack-destination', folder], process.cwd()).trim());
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  mkdirSync(join(folder, 'node_modules/barem'), { recursive: true });
  if (process.env['CI'] !== undefined) npm(['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], folder);
  else {
    execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(folder, 'node_modules/barem')]);
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    link(Object.keys(dependencies), folder);
  }
  link(tools, folder);
  cpSync('test/hosts', join(folder, 'hosts'), { recursive: true });
  return folder;
}

function link(names: readonly string[], folder: string): void {
  for (const name of names) symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
}

/** Writes the files of a host that is made of texts. */
export function write(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** A host is on its own: what a test runner sets for its tests is not for it. */
export const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_OPTIONS|NODE_ENV|VITEST|JEST)/.test(name)));

export interface Run {
  readonly status: number | null;
  readonly said: string;
}

export function node(args: readonly string[], cwd: string): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: environment() });
  return { status, said: stdout + stderr };
}
