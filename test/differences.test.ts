/** What a clerk reads of a difference between two rule sets: every sentence exactly, in both languages, of differences made by hand. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../src/compile.ts';
import { readPack } from '../src/read/pack.ts';
import { sayDifference, sayEffect } from '../src/say/difference.ts';
import { en } from '../src/say/en.ts';
import type { Language } from '../src/say/language.ts';
import { vi } from '../src/say/vi.ts';
import type { Difference } from '../src/shape/difference.ts';
import type { Framework } from '../src/shape/framework.ts';

interface Both {
  readonly vi: string;
  readonly en: string;
}
interface Book {
  readonly before: unknown;
  readonly after: unknown;
  readonly differences: readonly (Both & { readonly is: string; readonly difference: Difference; readonly effect?: Both })[];
}

const book = parse(readFileSync('test/say/differences.yaml', 'utf8'), { schema: 'failsafe' }) as Book;
const compiled = (pack: unknown): Framework => {
  const { pack: read, problems } = readPack(pack);
  const made = read && compile(read);
  if (!made?.framework) throw new Error(JSON.stringify([...problems, ...(made?.problems ?? [])]));
  return made.framework;
};
const frameworks = { before: compiled(book.before), after: compiled(book.after) };
const both = (say: (language: Language) => string): Both => ({ vi: say(vi), en: say(en) });

/** The book is read without types, so that a fact stays the text that is written. */
const typed = (difference: Difference): Difference => ({ ...difference, moves: String(difference.moves) === 'true' });

test.each(book.differences)('$is', ({ difference, effect, ...told }) => {
  expect(both((language) => sayDifference(language, frameworks, typed(difference)))).toEqual({ vi: told.vi, en: told.en });
  if (effect) expect(both((language) => sayEffect(language, typed(difference)))).toEqual(effect);
});

test('every kind is told', () => {
  const told = new Set(book.differences.map(({ difference }) => difference.kind));
  expect(Object.keys(vi.differences.kinds).filter((kind) => !told.has(kind as Difference['kind']))).toEqual([]);
});
