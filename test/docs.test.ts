/** Every snippet of the books is run: code through the built package, commands as a reader types them. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { blocksOf, folderOf, follow, shell } from './support/book.ts';

const people = ['tien-giang', 'an-giang', 'con-dao', 'kien-giang', 'ngoai-vu'].map((name) => `docs/people/${name}.md`);
const twofold = ['packs', 'adding-a-year'].flatMap((name) => [`docs/${name}.md`, `docs/${name}.en.md`]);
const books = ['README.md', 'docs/architecture.md', 'docs/forms.md', 'docs/sentences.md', 'docs/testing.md', ...twofold, ...people];

/** A line of its own `…` stands for any lines. */
const pattern = (text: string): RegExp => {
  const escaped = text.trimEnd().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll(/^…\n?/gm, '(?:.*\\n)*?').replaceAll(/…$/g, '[\\s\\S]*')}\\s*$`);
};

describe.each(books)('%s', (book) => {
  const blocks = blocksOf(book);
  const scripts = blocks.flatMap((block, index) => (block.language === 'js' && !block.file ? [[block, blocks[index + 1]] as const] : []));
  const folder = folderOf(blocks);
  const consoles = blocks.flatMap((block, index) => (block.language === 'console' ? [{ block, index }] : []));
  let followed = 0;
  /** A book is followed from its top: what a command finds is what its reader has by then. */
  const followTo = (index: number): void => {
    for (const block of blocks.slice(followed, index)) follow(block, folder);
    followed = index;
  };

  test('has snippets', () => expect(scripts.length + consoles.length).toBeGreaterThan(0));

  test.each(scripts.map(([script, output]) => [`line ${script.line}`, script, output] as const))('%s', (_, script, output) => {
    const { stdout, stderr } = spawnSync('node', ['--input-type=module', '-e', script.text], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe(output?.text);
  });

  test.each(consoles.map(({ block, index }) => [`line ${block.line}`, block, index] as const))('%s', (_, { text }, index) => {
    followTo(index);
    const [command = '', ...expected] = text.split('\n');
    expect(shell(command.replace(/^\$ /, ''), folder)).toMatch(pattern(expected.join('\n')));
  });
});
