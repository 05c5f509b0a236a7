/** Packs of `rules/`, each copied to a folder of its own with its line of the lock, to be edited there. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument, visit } from 'yaml';
import { listPacks } from '../../src/load.ts';
import type { Lock } from '../../src/shape/lock.ts';

export const lock = JSON.parse(readFileSync('rules/rules.lock.json', 'utf8')) as Lock;

/** `id/year` of every pack. */
export const packs = listPacks().map(({ id, year }) => `${id}/${year}`);

/** A folder with that pack, its revisions and its lines of the lock. */
export function copyOf(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'barem-lock-'));
  const [id = '', year = ''] = name.split('/');
  mkdirSync(join(folder, id));
  cpSync(join('rules', name), join(folder, name), { recursive: true });
  const lines = Object.entries(lock[id] ?? {}).filter(([version]) => version.startsWith(year));
  writeFileSync(join(folder, 'rules.lock.json'), JSON.stringify({ [id]: Object.fromEntries(lines) }));
  return folder;
}

/** The files that a pack is made of. */
export function filesOf(folder: string): readonly string[] {
  const { domains } = parseDocument(readFileSync(join(folder, 'pack.yaml'), 'utf8')).toJS() as { readonly domains: readonly unknown[] };
  return [join(folder, 'pack.yaml'), ...domains.flatMap((one) => (typeof one === 'string' ? [join(folder, one)] : []))];
}

/** Every file under a folder with its text. */
export const textsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort()
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );

/** The text with one character of one of its values, or of its keys, as another: once for each of them. */
export function* withOneCharacter(text: string): Generator<string> {
  const ranges: (readonly [number, number])[] = [];
  visit(parseDocument(text, { schema: 'failsafe' }), {
    Scalar: (_, { range }) => void (range && range[1] > range[0] && ranges.push([range[0], range[1]])),
  });
  for (const [start, end] of ranges) {
    const isQuoted = /["']/.test(text[start] ?? '');
    const position = Math.trunc((start + end - 1) / 2) + (isQuoted && end - start === 2 ? 1 : 0);
    yield text.slice(0, position) + another(text[position] ?? '') + text.slice(position + 1);
  }
}

const another = (character: string): string =>
  /\d/.test(character) ? String((Number(character) + 1) % 10) : character === 'x' ? 'y' : 'x';
