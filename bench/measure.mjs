/** Rows that take turns, so that whatever slows the machine slows all of them. */
import { Bench } from 'tinybench';

/** Milliseconds of processor time, garbage collection with it: what else runs on the machine does not show. */
function now() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of one run of each, by name: the median of as many as fit in the time, and of one at least. */
export function takeTurns(runs, { time = 0, shift = 0 } = {}) {
  const bench = new Bench({ time, iterations: 1, warmup: false, throws: true, now });
  const all = Object.entries(runs).filter(([, run]) => run);
  const turned = [...all.slice(shift % all.length), ...all.slice(0, shift % all.length)];
  for (const [name, run] of turned) bench.add(name, run, { async: false });
  return Object.fromEntries(bench.runSync().map(({ name, result }) => [name, result.latency.p50]));
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
