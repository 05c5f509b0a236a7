/** What a succession says by itself, before the two frameworks are looked at. `docs/semantics.md` § 14. */
import { ROOT } from '../compile/outline.ts';
import { type Report, at, problem, quote } from '../problem.ts';
import type { NodeFate, Succession } from '../shape/succession.ts';
import { type Line, checkLines } from './lines.ts';

/** What became of one criterion. */
export interface NodeLine extends Line {
  /** What became of its facts, where it is said; nothing where none can be. */
  readonly facts: Readonly<Record<string, string>>;
}

const words = ['same', 'reweighted', 'renamed', 'merged', 'split'] as const;

/** The fates of a criterion, as they are written. */
export const nodeFates = ['same', 'reweighted', '{ renamed: … }', '{ merged: … }', '{ split: […, …] }', 'dropped'] as const;

/** True where it goes from a framework and its year to one of another year; else it is told. */
export function isNamed({ from, to }: Succession, report: Report): boolean {
  const wrong = Object.entries({ from, to }).filter(([, name]) => !nameForm.test(name));
  for (const [key, name] of wrong)
    report(problem('bad-framework-name', at('', key), { found: quote(name) }, nameForm.exec(cut(name))?.[0]));
  const isLoop = wrong.length === 0 && yearOf(from) === yearOf(to);
  if (isLoop) report(problem('succession-loops', '/to', { from, to }));
  return wrong.length === 0 && !isLoop;
}

/** A succession's lines in its order; what cannot be is told, and what says nothing clear is left out. */
export function readLines({ became, new: fresh = [] }: Succession, report: Report): readonly NodeLine[] {
  const lines = Object.entries(became).flatMap(([id, fate]) => lineOf(id, fate, report) ?? []);
  // Of the total it is told that it takes no line.
  const others = lines.filter(({ id, targets }) => id !== ROOT && !targets.includes(ROOT));
  checkLines(others, fresh, report);
  return lines;
}

const nameForm = /^[^@\s]+@\d{4}$/;
const yearOf = (name: string): string => name.slice(name.lastIndexOf('@') + 1);
/** A version begins with its year. */
const cut = (name: string): string => name.replace(/\.[\d.]*$/, '');

function lineOf(id: string, fate: NodeFate, report: Report): NodeLine | undefined {
  const pointer = at('', 'became', id);
  if (fate === 'dropped') return { id, became: fate, targets: [], facts: {}, pointer };
  if (typeof fate === 'string') return { id, became: fate, targets: [id], facts: {}, pointer };
  const found = words.filter((word) => fate[word] !== undefined);
  const [became] = found;
  if (found.length !== 1 || became === undefined) {
    report(problem('one-kind', pointer, { found, allowed: words }));
    return undefined;
  }
  const targets = [fate[became] ?? []].flat();
  const isOne = became !== 'merged' && became !== 'split';
  if (fate.facts && !isOne) report(problem('key-not-here', at(pointer, 'facts'), { key: 'facts', place: 'not-one-to-one' }));
  return { id, became, targets, facts: (isOne && fate.facts) || {}, pointer: at(pointer, became) };
}
