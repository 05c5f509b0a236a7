/** What every list of fates says, of criteria or of units: which ids came from which, each told once. */
import { type Report, at, problem } from '../problem.ts';
import type { Became } from '../shape/comparison.ts';

/** What became of one id: nothing in `targets` where it is gone. */
export interface Line {
  readonly id: string;
  readonly became: Exclude<Became, 'new'>;
  readonly targets: readonly string[];
  /** Where the data names the targets. */
  readonly pointer: string;
}

/** What became of one unit: those that took over the tasks of one that is closed do not come from it. */
export interface UnitLine extends Line {
  readonly heirs: readonly string[];
}

/** The lines that lead to each id. */
export function leading(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    for (const target of new Set(line.targets)) {
      const before = found.get(target);
      if (before) before.push(line);
      else found.set(target, [line]);
    }
  }
  return found;
}

/** Where each id of a list stands first. */
export function firstPlaces(ids: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  ids.forEach((id, index) => {
    if (!found.has(id)) found.set(id, index);
  });
  return found;
}

/** Tells what cannot be, whatever the ids stand for: two that lead to one, a part that is the whole, what is new and came from one. */
export function checkLines(lines: readonly Line[], fresh: readonly string[], report: Report): void {
  for (const { id, became, targets, pointer } of lines) {
    const [target] = targets;
    if ((became === 'same' || became === 'reweighted') && target !== undefined && target !== id)
      report(problem('id-differs', pointer, { line: id, found: target }));
    if (became === 'renamed' && target === id) report(problem('id-is-same', pointer, { line: id }));
    const many = new Set(targets).size;
    if (became === 'split' && many < 2) report(problem('split-too-few', pointer, { line: id, many: String(many) }));
  }
  const found = leading(lines);
  for (const [id, those] of found) {
    const ids = those.map((line) => line.id);
    const last = those.at(-1) as Line;
    if (those.length > 1 && those.some(({ became }) => became !== 'merged'))
      report(problem('leads-to-one', last.pointer, { id, lines: ids }));
    if (those.length === 1 && last.became === 'merged') report(problem('merged-alone', last.pointer, { id, line: last.id }));
  }
  const first = firstPlaces(fresh);
  fresh.forEach((id, index) => {
    const pointer = at('', 'new', index);
    const lines = found.get(id)?.map((line) => line.id);
    if (first.get(id) !== index) report(problem('listed-twice', pointer, { id }));
    else if (lines) report(problem('new-and-from', pointer, { id, lines }));
  });
}
