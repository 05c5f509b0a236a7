/** The packed package, installed in a folder outside the repository, with the hosts beside it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What hosts bring themselves. */
const tools = ['fast-check', 'jest', 'node-sqlite3-wasm', 'typescript', 'vite', 'vitest'];

const npm = (args: readonly string[], cwd: string): string => execFileSync('npm', [...args, '--silent'], { cwd, encoding: 'utf8' });

/** The package of a project as it is built, packed into a folder: the tarball. */
export const pack = (project: string, folder: string): string =>
  join(folder, npm(['pack', '--ignore-scripts', '--pack-destination', folder], project).trim());

/**
 * Installs a tarball in a project, or another one in its place: in CI by npm itself; elsewhere unpacked, with the dependencies
 * that it declares linked and no others: nothing is downloaded.
 */
export function put(tarball: string, folder: string): void {
  if (process.env['CI'] !== undefined) return void npm(['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], folder);
  const installed = join(folder, 'node_modules/barem');
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  link(Object.keys(dependencies), folder);
}

/** A project of nothing but the packed package, with the hosts beside it and what they bring. */
export function install(): string {
  const folder = project();
  put(pack(process.cwd(), folder), folder);
  link(tools, folder);
  cpSync('test/hosts', join(folder, 'hosts'), { recursive: true });
  return folder;
}

/** An empty project outside the repository. */
export function project(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'barem-hosts-')));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  return folder;
}

function link(names: readonly string[], folder: string): void {
  for (const name of names) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    if (!existsSync(place)) symlinkSync(resolve('node_modules', name), place);
  }
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
