/** What an entry brings along into a host's bundle: the root and the languages need no zod, no YAML, no file system. */
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Every package and module of Node that a built file pulls, through whatever it imports. */
function pulled(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(join('dist', file), 'utf8');
  const found = [...text.matchAll(/(?:\bfrom |\bimport |\bimport\(|\brequire\()["']([\w@./:-]+)["']/g)].map(([, path = '']) => path);
  const near = (path: string): string => normalize(join(file, '..', path));
  const far = found.flatMap((path) => (path.startsWith('.') && existsSync(join('dist', near(path))) ? pulled(near(path), seen) : [path]));
  return [...new Set(far)].sort();
}

test.each(['index.js', 'index.cjs', 'say/vi.js', 'say/vi.cjs', 'say/en.js', 'say/en.cjs'])('dist/%s', (file) => {
  const allowed = [/^date-fns\//, /^decimal\.js$/, /^fastest-levenshtein$/];
  expect(pulled(file).filter((path) => !allowed.some((one) => one.test(path)))).toEqual([]);
  expect(pulled(file)).toContain('decimal.js');
});

test.each([
  ['read.js', 'zod'],
  ['read.cjs', 'zod'],
  ['load.js', 'yaml'],
  ['load.cjs', 'yaml'],
])('dist/%s pulls %s, so that it would be seen above', (file, path) => expect(pulled(file)).toContain(path));
