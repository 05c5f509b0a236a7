/** Fixtures of bad input: files as they were written, and the exact text that each language says of them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type Outcome, run } from '../../src/cli/run.ts';
import { engine } from '../../src/engine.ts';
import type { ToldProblem } from '../../src/say/tell.ts';

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

/** What the command says of a fixture on standard error, in both languages, without the folder it was tried in and the version of the engine. */
export function tell(fixture: Fixture): { exit: string; vi: string; en: string } {
  const [vi, en] = runIn(fixture, []);
  return { exit: String(vi?.code), vi: `${vi?.err}\n`, en: `${en?.err}\n` };
}

/** The same from the problems of its JSON. */
export function tellAsJson(fixture: Fixture): { vi: string; en: string } {
  const words = { error: ['lỗi', 'error'], warning: ['cảnh báo', 'warning'], note: ['lưu ý', 'note'] } as const;
  const [vi = '', en = ''] = runIn(fixture, ['--json']).map(({ out = '' }, language) => {
    const { problems } = JSON.parse(out) as { problems: readonly ToldProblem[] };
    const lines = problems.map(({ where, severity, text }) => {
      return `${where.file}:${where.line}:${where.column}  ${words[severity][language]}: ${text}\n`;
    });
    return lines.join('');
  });
  return { vi, en };
}

/** Runs a fixture in Vietnamese and in English. */
function runIn({ files = {}, run: args }: Fixture, more: readonly string[]): readonly Outcome[] {
  const folder = mkdtempSync(join(tmpdir(), 'barem-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const placed = args.map((argument) => (argument.startsWith('./') ? join(folder, argument) : argument));
  const outcomes = ['vi', 'en'].map((language) => run([...placed, '--lang', language, ...more]));
  rmSync(folder, { recursive: true });
  const said = (text = ''): string => text.replaceAll(`${folder}/`, '').replaceAll(folder, '.').replaceAll(engine, 'barem@…');
  return outcomes.map(({ out, err, code }) => ({ out: said(out), err: said(err), code }));
}
