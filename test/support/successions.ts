/** Bad successions and registers as they were written, and what is said of them against two frameworks, or two panels. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compile } from '../../src/compile.ts';
import { loadRegister, loadSuccession } from '../../src/load.ts';
import type { Problem } from '../../src/problem.ts';
import { readPack } from '../../src/read/pack.ts';
import { en } from '../../src/say/en.ts';
import { tell } from '../../src/say/tell.ts';
import { vi } from '../../src/say/vi.ts';
import type { Framework } from '../../src/shape/framework.ts';
import { linkNodes } from '../../src/succession/nodes.ts';
import { linkUnits } from '../../src/succession/units.ts';

export interface Case {
  readonly case: string;
  readonly succession?: string;
  readonly register?: string;
  readonly units?: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly keeps?: Readonly<Record<string, string>>;
  readonly vi: string;
  readonly en: string;
}

interface Book {
  readonly packs: Readonly<Record<'before' | 'after', object>>;
  readonly cases: readonly Case[];
}

export const { packs, cases } = parse(readFileSync('test/problems/successions.yaml', 'utf8'), { schema: 'failsafe', merge: true }) as Book;

export function frameworkOf(data: unknown): Framework {
  const { pack } = readPack(data);
  const { framework } = pack ? compile(pack) : {};
  if (!framework) throw new Error('there is no framework');
  return framework;
}

/** What both languages say, a line a problem. */
export function told(one: Case): { vi: string; en: string } {
  const folder = mkdtempSync(join(tmpdir(), 'barem-'));
  const file = join(folder, 'a.yaml');
  writeFileSync(file, one.succession ?? one.register ?? '');
  const problems = one.succession === undefined ? ofRegister(one, file) : ofSuccession(file);
  rmSync(folder, { recursive: true });
  const lines = (language: typeof vi): string =>
    problems
      .map((each) => tell(each, language))
      .map(({ where, severity, text }) => `${where.line}:${where.column}  ${language.severities[severity]}: ${text}\n`)
      .join('');
  return { vi: lines(vi), en: lines(en) };
}

function ofSuccession(file: string): readonly Problem[] {
  const { succession, problems, place } = loadSuccession(file);
  const found = [...problems];
  if (succession) linkNodes(succession, frameworkOf(packs.before), frameworkOf(packs.after), (problem) => found.push(place(problem)));
  return found;
}

function ofRegister({ units = { before: [], after: [] }, keeps }: Case, file: string): readonly Problem[] {
  const { register, problems, place } = loadRegister(file);
  const found = [...problems];
  if (register) linkUnits(register, keeps, units.before, units.after, (problem) => found.push(place(problem)));
  return found;
}
