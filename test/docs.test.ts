/** Every snippet of the books is run: code through the built package, commands through the program itself. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const people = ['tien-giang', 'an-giang', 'con-dao', 'kien-giang', 'ngoai-vu'].map((name) => `docs/people/${name}.md`);
const books = ['README.md', 'docs/architecture.md', 'docs/forms.md', 'docs/packs.md', 'docs/sentences.md', 'docs/testing.md', ...people];

interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

function blocksOf(book: string): readonly Block[] {
  const text = readFileSync(book, 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([whole, language = '', body = '']) => ({
    language,
    text: body,
    line: text.slice(0, text.indexOf(whole)).split('\n').length,
  }));
}

/** Where a book's commands run: the project, or a folder with the files that the book shows. */
function folderOf(blocks: readonly Block[]): string {
  const files = blocks.flatMap(({ text }) =>
    /^# file: (\S+)\n/.test(text) ? [{ name: /^# file: (\S+)/.exec(text)?.[1] ?? '', text }] : [],
  );
  if (files.length === 0) return process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'barem-docs-'));
  for (const { name, text } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const program = resolve('dist/cli.js');
const shell = (command: string, cwd: string): string => {
  const placed = command.replaceAll('npx barem', `node ${program}`);
  const { stdout, stderr } = spawnSync('bash', ['-c', placed], { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  return `${stdout}${stderr}`;
};

/** A line of its own `…` stands for any lines. */
const pattern = (text: string): RegExp => {
  const escaped = text.trimEnd().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll(/^…\n?/gm, '(?:.*\\n)*?').replaceAll(/…$/g, '[\\s\\S]*')}\\s*$`);
};

describe.each(books)('%s', (book) => {
  const blocks = blocksOf(book);
  const scripts = blocks.flatMap((block, index) => (block.language === 'js' ? [[block, blocks[index + 1]] as const] : []));
  const folder = folderOf(blocks);
  const consoles = blocks.filter(({ language }) => language === 'console');

  test('has snippets', () => expect(scripts.length + consoles.length).toBeGreaterThan(0));

  test.each(scripts.map(([script, output]) => [`line ${script.line}`, script, output] as const))('%s', (_, script, output) => {
    const { stdout, stderr } = spawnSync('node', ['--input-type=module', '-e', script.text], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe(output?.text);
  });

  test.each(consoles.map((block) => [`line ${block.line}`, block] as const))('%s', (_, { text }) => {
    const [command = '', ...expected] = text.split('\n');
    expect(shell(command.replace(/^\$ /, ''), folder)).toMatch(pattern(expected.join('\n')));
  });
});
