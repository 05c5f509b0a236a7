/** The house has floors: imports run only downward, and never in a circle. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** From the roof to the ground. Files of one floor may import each other only where they share a folder. */
const floors = [
  ['cli'],
  ['report'],
  ['index.ts', 'load.ts', 'load', 'testing.ts', 'testing'],
  ['replay.ts', 'replay'],
  ['read.ts', 'read'],
  [
    ...['compile.ts', 'evaluate.ts', 'evaluateAll.ts', 'explain.ts', 'explain', 'form.ts', 'form', 'check.ts', 'defineFramework.ts'],
    ...['rank.ts', 'compare.ts', 'compare', 'migrate.ts', 'migrate', 'diff.ts', 'diff'],
  ],
  ['placing', 'succession'],
  ['compile', 'score'],
  ['say'],
  ['measure', 'scale'],
  ['shape'],
  ['space.ts', 'pieces.ts'],
  ['interval.ts', 'enclosed.ts'],
  ['problem.ts', 'problem'],
  ['rounding.ts', 'entries.ts'],
  ['data.ts', 'decimal.ts', 'day.ts', 'digest.ts', 'engine.ts', 'nearest.ts', 'version.ts'],
  ['points.ts', 'lazy.ts'],
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join('src', file), 'utf8');
  const found = [...text.matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, path = '']) =>
    relative('src', join('src', dirname(file), path)),
  );
  return found.filter((path) => !path.startsWith('..'));
}

const roomOf = (file: string): string => (file.startsWith('say') ? 'say' : (file.split('/')[0] ?? ''));
const floorOf = (file: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(file)));

test('every file has its room', () => {
  expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
});

test('imports run only downward; on one floor only inside a folder', () => {
  const upward = [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => floorOf(target) < floorOf(file) || (floorOf(target) === floorOf(file) && !isNeighbour(file, target)))
      .map((target) => `${file} → ${target}`),
  );
  expect(upward).toEqual([]);
});

/** Files of one folder, and a folder with the entry that bears its name. */
const isNeighbour = (file: string, target: string): boolean => roomOf(file).replace('.ts', '') === roomOf(target).replace('.ts', '');

test('there is no import circle', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('files import files: nothing inside imports the public face', () => {
  expect([...imports].filter(([, targets]) => targets.includes('index.ts')).map(([file]) => file)).toEqual([]);
});

test('no year and no decision stands in the engine', () => {
  const lines = files
    .filter((file) => !file.startsWith('say') && !file.startsWith('testing') && file !== 'day.ts')
    .flatMap((file) =>
      readFileSync(join('src', file), 'utf8')
        .split('\n')
        .map((line, index) => ({ at: `${file}:${index + 1}`, line })),
    )
    .map(({ at, line }) => ({ at, code: line.replace(/\/[/*].*|^\s*\*.*/, '') }));
  expect(lines.filter(({ code }) => /QĐ-|\b(19[1-9]|20)\d\b|\b20\d\d\b/.test(code)).map(({ at }) => at)).toEqual([]);
});
