/** A copy of the project in which the sample of 2022 has one rule corrected, published and packed: what a later version would be. INVENTED. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pack } from './installed.ts';

export interface Corrected {
  /** Where the copy is. */
  readonly folder: string;
  readonly tarball: string;
  /** Its version, above ours. */
  readonly version: string;
  /** What `barem lock` said of it, as JSON. */
  readonly locked: string;
}

const left = ['node_modules', 'dist', 'coverage', '.git', 'docs', 'test', 'bench'];

export function correct(): Corrected {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'barem-corrected-')));
  for (const name of readdirSync('.').filter((one) => !left.includes(one))) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const run = (file: string, ...args: readonly string[]): string =>
    execFileSync(process.execPath, [file, ...args], { cwd: folder, encoding: 'utf8' });
  const edit = (file: string, was: string, is: string): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes(was)) throw new Error(`${file} has no ${was}`);
    writeFileSync(join(folder, file), text.replace(was, is));
  };
  const { version: ours } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const [major, minor] = ours.split('.').map(Number);
  const version = `${major}.${(minor ?? 0) + 1}.0`;
  edit('package.json', `"version": "${ours}"`, `"version": "${version}"`);
  edit('rules/sample-department/2022/pack.yaml', 'revision: "1.0"', 'revision: "2.0"');
  edit('rules/sample-department/2022/3-tthc.yaml', '{ from: 95% }', '{ from: 96% }');
  run('node_modules/tsup/dist/cli-default.js', '--silent', '--no-dts');
  const locked = run('dist/cli.js', 'lock', 'rules', '--json');
  run('build/rules.mjs');
  return { folder, tarball: pack(folder, folder), version, locked };
}
