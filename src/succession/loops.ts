/** Units that go up in each other, so that none is left. */
import { type Report, problem } from '../problem.ts';
import type { UnitLine } from './lines.ts';

/** The ids of units in a circle; each circle is told once. */
export function checkLoops(lines: readonly UnitLine[], report: Report): ReadonlySet<string> {
  const goes = new Map(lines.filter(({ became }) => became === 'merged' || became === 'dropped').map((line) => [line.id, line] as const));
  const looped = new Set<string>();
  const done = new Set<string>();
  const follow = (id: string, path: readonly string[]): void => {
    const line = goes.get(id);
    if (!line || done.has(id)) return;
    const start = path.indexOf(id);
    if (start >= 0) {
      const ids = path.slice(start);
      ids.forEach((one) => looped.add(one));
      report(problem('units-loop', line.pointer, { ids: [...ids, id] }));
      return;
    }
    for (const next of [...line.targets, ...line.heirs]) if (next !== id) follow(next, [...path, id]);
    done.add(id);
  };
  for (const id of goes.keys()) follow(id, []);
  return looped;
}
