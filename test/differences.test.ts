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
  /** What is said of rules of the whole does not come from the facts alone: keys of the pack in place of those before. */
  readonly others: readonly (Both & { readonly is: string; readonly with: object; readonly kind: 'class' | 'ranking' })[];
  readonly combined: Readonly<Record<string, Both>>;
}

const book = parse(readFileSync('test/say/differences.yaml', 'utf8'), { schema: 'failsafe' }) as Book;
const compiled = (pack: unknown): Framework => {
  const { pack: read, problems } = readPack(pack);
  const made = read && compile(read);
  if (!made?.framework) throw new Error(JSON.stringify([...problems, ...(made?.problems ?? [])]));
  return made.framework;
};
const frameworks = { before: compiled(book.before), after: compiled(book.after) };

/** A table whose phrases are noted by name as they are said. */
const said = new Set<string>();
const noting = <T extends object>(table: T, above: string): T =>
  new Proxy(table, {
    get: (target, key) => {
      const name = `${above}.${String(key)}`;
      const found = (target as Record<string | symbol, unknown>)[key];
      if (typeof found === 'object' && found !== null) return noting(found, name);
      said.add(name);
      return found;
    },
  });
const phrasesOf = (table: object, above: string): readonly string[] =>
  Object.entries(table).flatMap(([key, one]: [string, unknown]) =>
    typeof one === 'object' && one !== null ? phrasesOf(one, `${above}.${key}`) : [`${above}.${key}`],
  );
const heard = (language: Language): Language => ({ ...language, differences: noting(language.differences, '') });
const both = (say: (language: Language) => string): Both => ({ vi: say(heard(vi)), en: say(heard(en)) });

/** The book is read without types, so that a fact stays the text that is written. */
const typed = (difference: Difference): Difference => ({ ...difference, moves: String(difference.moves) === 'true' });

test.each(book.differences)('$is', ({ difference, effect, ...told }) => {
  expect(both((language) => sayDifference(language, frameworks, typed(difference)))).toEqual({ vi: told.vi, en: told.en });
  if (effect) expect(both((language) => sayEffect(language, typed(difference)))).toEqual(effect);
});

test.each(book.others)('$is', ({ with: keys, kind, ...told }) => {
  const changed = { before: frameworks.before, after: compiled({ ...(book.before as object), ...keys }) };
  const difference = { kind, id: 'total', title: '', moves: true, facts: { before: [], after: [] }, edits: [] } as unknown as Difference;
  expect(both((language) => sayDifference(language, changed, difference))).toEqual({ vi: told.vi, en: told.en });
});

test.each(Object.entries(book.combined))('a group by %s', (combine, told) => {
  const [first, ...others] = (book.after as { domains: readonly object[] }).domains;
  const changed = { ...frameworks, after: compiled({ ...(book.after as object), domains: [{ ...first, combine }, ...others] }) };
  const difference = { kind: 'formula', id: '1', title: '', moves: true, facts: {}, edits: [{ id: '1', key: 'combine' }] } as const;
  expect(both((language) => sayDifference(language, changed, difference))).toEqual({
    vi: `Cách chấm mới: ${told.vi}. Cách chấm cũ: cộng điểm các mục con.`,
    en: `Now: ${told.en}. Before: what stands under it is added up.`,
  });
});

test('no phrase is left out, but for the names of keys', () => {
  const phrases = phrasesOf(vi.differences, '').filter((name) => !name.startsWith('.keys.'));
  expect(phrases.filter((name) => !said.has(name))).toEqual([]);
});
