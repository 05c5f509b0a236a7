/** Books in two languages say the same: the same sections, with the same snippets, keys and links in each. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Block, blocksOf } from './support/book.ts';

const books = ['packs', 'adding-a-year'].map((name) => [`docs/${name}.md`, `docs/${name}.en.md`] as const);

/** A snippet without what may be told in a language: comments, and what a command prints. */
const bare = ({ language, text }: Block): string =>
  language === 'console' ? (text.split('\n')[0] ?? '').replace(' --lang en', '') : text.replaceAll(/\s*(^|\s)#(?! file:).*$/gm, '');

interface Section {
  readonly level: string;
  readonly rows: number;
  /** What stands in code marks; Vietnamese words between them are examples of values, alike in both. */
  readonly keys: readonly string[];
  readonly links: readonly string[];
}

const sectionsOf = (book: string): readonly Section[] => {
  const prose = readFileSync(book, 'utf8').replaceAll(/^```\w+\n[\s\S]*?^```$/gm, '');
  return prose.split(/^(?=#+ )/m).map((text) => ({
    level: /^#*/.exec(text)?.[0] ?? '',
    rows: text.match(/^(\||-|\d\.)/gm)?.length ?? 0,
    keys: [...new Set(text.match(/`[^`]+`/g))].sort(),
    links: (text.match(/(?<=\]\()[^)#]+/g) ?? [])
      .filter((to) => !book.endsWith(to))
      .map((to) => to.replace('.en.', '.'))
      .sort(),
  }));
};

describe.each(books)('%s and %s', (one, other) => {
  test('have the same snippets', () => expect(blocksOf(one).map(bare)).toEqual(blocksOf(other).map(bare)));

  const sections = sectionsOf(other);
  test('have as many sections', () => expect(sectionsOf(one)).toHaveLength(sections.length));
  test.each(sectionsOf(one).map((section, index) => [index, section] as const))('say the same in section %i', (index, section) =>
    expect(section).toEqual(sections[index]),
  );
  test('lead to each other', () =>
    expect([
      readFileSync(one, 'utf8').includes(`](${other.slice(5)})`),
      readFileSync(other, 'utf8').includes(`](${one.slice(5)})`),
    ]).toEqual([true, true]));
});
