/** A book of `docs/` as its reader follows it: snippets in their order, the files it shows, the commands it runs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { run } from '../../src/cli/run.ts';

export interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
  /** The file that it shows, or changes (`diff`): named on its first line. */
  readonly file?: string;
}

export function blocksOf(book: string): readonly Block[] {
  const text = readFileSync(book, 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(({ 1: language = '', 2: body = '', index }) => {
    const [, file] = /^(?:#|\/\/) file: (\S+)\n/.exec(body) ?? [];
    return { language, text: body, line: text.slice(0, index).split('\n').length, ...(file !== undefined && { file }) };
  });
}

/** Where a book's commands run: the project; of a book that shows files, a folder of its own with barem installed in it. */
export function folderOf(blocks: readonly Block[]): string {
  if (!blocks.some(({ file }) => file)) return process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'barem-docs-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(process.cwd(), join(folder, 'node_modules/barem'));
  for (const name of ['yaml', 'fast-check']) symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

/** Writes the file that a block shows, or changes the lines that it shows with − and +. */
export function follow({ language, file, text }: Block, folder: string): void {
  if (file === undefined) return;
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, language === 'diff' ? changed(readFileSync(path, 'utf8'), text) : text);
}

function changed(old: string, diff: string): string {
  const lines = (sign: string): string => diff.replaceAll(new RegExp(`^(?!\\${sign}).*\n`, 'gm'), '').replaceAll(/^./gm, '');
  const parts = old.split(lines('-'));
  if (parts.length !== 2) throw new Error(`these lines stand ${parts.length - 1} times in the file, not once:\n${lines('-')}`);
  return parts.join(lines('+'));
}

const program = resolve('dist/cli.js');

/** Prints what a command prints: one that only names the program is run here, one that wants a shell by the program that was built. */
export function shell(command: string, cwd: string): string {
  const [, plain] = /^npx barem ([^|<>&;$'"`*\\]+)$/.exec(command) ?? [];
  if (plain !== undefined) return runIn(cwd, plain.trim().split(/\s+/));
  const placed = command.replaceAll('npx barem', `node ${program}`);
  const { stdout, stderr } = spawnSync('bash', ['-c', placed], { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  return `${stdout}${stderr}`;
}

function runIn(folder: string, args: readonly string[]): string {
  const home = process.cwd();
  process.chdir(folder);
  try {
    const { out, err } = run(args);
    return [out, err].map((text) => (text ? `${text}\n` : '')).join('');
  } finally {
    process.chdir(home);
  }
}
