/** What a host waits for once, when it starts. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './measure.mjs';

const PROCESSES = 3;

/** The promise is of the first call in a fresh process. In milliseconds. */
const promises = { read: 60, compile: 20 };

/** Milliseconds that reading and compiling a pack take, first and warm: medians over fresh processes. */
export function measureStart(pack) {
  const input = JSON.stringify(pack);
  const file = fileURLToPath(new URL('cold.mjs', import.meta.url));
  const all = Array.from({ length: PROCESSES }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [file], { input, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  return Object.entries(promises).map(([name, promise]) => ({
    name,
    promise,
    first: median(all.map(({ first }) => first[name])),
    warm: median(all.map(({ warm }) => warm[name])),
  }));
}
