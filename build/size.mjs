/** Prints how large each bundle is, beside its promise; fails where one is larger than its limit. */
import { printTable } from './table.mjs';
import { spawnSync } from 'node:child_process';
import { sizes } from './sizes.mjs';

const { stdout, status } = spawnSync('npx', ['size-limit', '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const measured = new Map(read(stdout).map(({ name, size }) => [name, size]));

const inKB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const rows = sizes.map(({ name, limit, promise }) => {
  const size = measured.get(name);
  if (size === undefined) return [name, 'not bundled', '', '', ''];
  const kept = size <= promise ? 'kept' : `missed by ${inKB(size - promise)}`;
  return [
    name,
    inKB(size),
    size > limit ? `OVER ${inKB(limit)}` : `at most ${inKB(limit)}`,
    ...(promise ? [inKB(promise), kept] : ['', '']),
  ];
});
printTable([['minified, compressed with gzip', 'size', 'guard', 'promise', ''], ...rows]);
process.exitCode = status ?? 1;

/** What could not be bundled is told in words, not as JSON. */
function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    console.error(text);
    return [];
  }
}
