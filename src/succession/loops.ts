/** Units that go up in each other, so that none is left. */
import { type Report, problem } from '../problem.ts';
import type { UnitLine } from './lines.ts';

/** A unit on the way, with where it may go on to: the last first. */
interface Step {
  readonly id: string;
  readonly left: string[];
}

/** The ids of units in a circle; each circle is told once. */
export function checkLoops(lines: readonly UnitLine[], report: Report): ReadonlySet<string> {
  const goes = new Map(lines.filter(({ became }) => became === 'merged' || became === 'dropped').map((line) => [line.id, line] as const));
  const looped = new Set<string>();
  const done = new Set<string>();
  // Not by calls: a way may be longer than calls go deep.
  const path: Step[] = [];
  const places = new Map<string, number>();
  const enter = (id: string): void => {
    const line = goes.get(id);
    if (!line || done.has(id)) return;
    const start = places.get(id);
    if (start === undefined) {
      places.set(id, path.length);
      path.push({ id, left: [...line.targets, ...line.heirs].filter((next) => next !== id).reverse() });
      return;
    }
    const ids = path.slice(start).map((step) => step.id);
    ids.forEach((one) => looped.add(one));
    report(problem('units-loop', line.pointer, { ids: [...ids, id] }));
  };
  for (const first of goes.keys()) {
    enter(first);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const next = step.left.pop();
      if (next !== undefined) {
        enter(next);
        continue;
      }
      path.pop();
      places.delete(step.id);
      done.add(step.id);
    }
  }
  return looped;
}
