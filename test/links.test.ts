/** Links of the books lead somewhere: to a file that is there, and to a heading that is in it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const books = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('api'))
    .map((name) => join('docs', name)),
];

const proseOf = (book: string): string => readFileSync(book, 'utf8').replaceAll(/^```\w*\n[\s\S]*?^```$/gm, '');

/** The anchors of a page, as GitHub makes them of its headings. */
const anchorsOf = (page: string): readonly string[] =>
  [...proseOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test.each(books)('%s', (book) => {
  const links = [...proseOf(book).matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)];
  const lost = links.filter(([, to = '', anchor = '']) => {
    const page = to === '' ? book : resolve(dirname(book), to);
    return !existsSync(page) || (anchor !== '' && !anchorsOf(page).includes(anchor));
  });
  expect(lost.map(([link]) => link)).toEqual([]);
});
