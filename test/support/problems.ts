/** Fixtures of bad input: files as they were written, and the exact text that each language says of them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.ts';

export interface Fixture {
  readonly case: string;
  /** File name → its text. */
  readonly files?: Readonly<Record<string, string>>;
  /** Arguments; a name that begins with ./ is one of the files. */
  readonly run: readonly string[];
  readonly exit: string;
  readonly vi: string;
  readonly en: string;
}

export const readFixtures = (file: string): readonly Fixture[] =>
  parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }) as readonly Fixture[];

/** What the command says of a fixture on standard error, in both languages, without the folder it was tried in. */
export function tell({ files = {}, run: args }: Fixture): { exit: string; vi: string; en: string } {
  const folder = mkdtempSync(join(tmpdir(), 'barem-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const placed = args.map((argument) => (argument.startsWith('./') ? join(folder, argument) : argument));
  const [vi, en] = ['vi', 'en'].map((language) => run([...placed, '--lang', language]));
  rmSync(folder, { recursive: true });
  const said = (text = ''): string => text.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
  return { exit: String(vi?.code), vi: `${said(vi?.err)}\n`, en: `${said(en?.err)}\n` };
}
