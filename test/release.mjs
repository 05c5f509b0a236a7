/** A release rehearsed in a copy: the version that waits in `.changeset/`, its changelog, and the package as it would go out. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'barem-release-'));
const left = ['node_modules', 'dist', 'coverage', '.git'];
for (const name of readdirSync('.').filter((one) => !left.includes(one))) cpSync(name, join(folder, name), { recursive: true });
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));

const run = (command, ...given) => execFileSync(command, given, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
run('npx', 'changeset', 'version');
run('npm', 'run', '-s', 'build');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const engine = run('node', 'dist/cli.js', '--version').trim();
if (engine !== `barem@${version}`) throw new Error(`the program calls itself ${engine}, the package is ${version}`);
const [news = ''] = /^## [\s\S]*?(?=\n## |$(?![\s\S]))/m.exec(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')) ?? [];
const [{ entryCount, size, unpackedSize, filename }] = JSON.parse(run('npm', 'pack', '--dry-run', '--ignore-scripts', '--json'));
run('npx', 'publint', '--strict', '--pack', 'false');
console.log(
  `${news.trim()}\n\n${filename}: ${entryCount} files, ${size} bytes packed, ${unpackedSize} unpacked. Nothing was changed here.`,
);
