/** What a register of units says: every unit of before has its line, and every unit of after comes from one or is new. § 15. */
import { readDay } from '../day.ts';
import { nearestId } from '../nearest.ts';
import { type Report, at, problem, quote } from '../problem.ts';
import { badDay } from '../problem/written.ts';
import type { Register, UnitFate } from '../shape/succession.ts';
import { type UnitLine, checkLines, firstPlaces, leading } from './lines.ts';
import { checkLoops } from './loops.ts';

const words = ['renamed', 'merged', 'split', 'closed'] as const;
const unitFates = ['same', '{ renamed: … }', '{ merged: … }', '{ split: […, …] }', '{ closed: […] }'] as const;

/** A register's lines in its order; all that is wrong in it is told. */
export function readRegisterLines(register: Register, report: Report): readonly UnitLine[] {
  const { effective, became, new: fresh = [], keeps = {} } = register;
  if (typeof readDay(effective) !== 'number') report(badDay(effective, '/effective', 'decision'));
  const lines = Object.entries(became).flatMap(([id, fate]) => lineOf(id, fate, report) ?? []);
  const looped = checkLoops(lines, report);
  checkLines(lines, fresh, (one) => {
    if (one.code !== 'merged-alone' || !looped.has(one.facts.line)) report(one);
  });
  checkUnits(register, lines, report);
  checkKeeps(keeps, lines, report);
  return lines;
}

function lineOf(id: string, fate: UnitFate, report: Report): UnitLine | undefined {
  const pointer = at('', 'became', id);
  if (fate === 'same') return { id, became: fate, targets: [id], heirs: [], pointer };
  const found = words.filter((word) => fate[word] !== undefined);
  const [word] = found;
  if (found.length !== 1 || word === undefined) {
    report(problem('one-kind', pointer, { found, allowed: words }));
    return undefined;
  }
  const where = at(pointer, word);
  const targets = fate[word] === 'nobody' ? [] : [fate[word] ?? []].flat();
  if (word !== 'closed') return { id, became: word, targets, heirs: [], pointer: where };
  if (fate.closed?.length === 0) report(problem('closes-into-nothing', where, { line: id }));
  return { id, became: 'dropped', targets: [], heirs: targets, pointer: where };
}

function checkUnits({ before, after, became, new: fresh = [] }: Register, lines: readonly UnitLine[], report: Report): void {
  const reached = new Set([...leading(lines).keys(), ...fresh]);
  const left = {
    before: Object.keys(before).filter((id) => !Object.hasOwn(became, id)),
    after: Object.keys(after).filter((id) => !reached.has(id)),
  };
  const meant = new Set<string>();
  const tell = (code: 'line-for-nothing' | 'no-target', found: string, pointer: string): void => {
    const [of, units] = code === 'no-target' ? (['after', after] as const) : (['before', before] as const);
    if (Object.hasOwn(units, found)) return;
    const hint = nearestId(found, left[of]);
    if (hint !== undefined) meant.add(hint);
    report(problem(code, pointer, { found: quote(found), of }, hint));
  };
  for (const id of Object.keys(became)) tell('line-for-nothing', id, at('', 'became', id));
  for (const { id, targets, heirs, pointer } of lines) {
    if (Object.hasOwn(before, id)) [...targets, ...heirs].forEach((target) => tell('no-target', target, pointer));
  }
  for (const [id, index] of firstPlaces(fresh)) tell('no-target', id, at('', 'new', index));
  for (const id of left.before.filter((one) => !meant.has(one)))
    report(problem('no-line', '/became', { id, title: before[id] ?? '', allowed: unitFates }));
  // A line that says nothing clear may lead anywhere.
  const isClear = lines.length === Object.keys(became).length;
  for (const id of isClear ? left.after.filter((one) => !meant.has(one)) : [])
    report(problem('from-nowhere', at('', 'after', id), { id, title: after[id] ?? '' }));
}

/** A place is carried on by one that came from it, and by one only. */
export function checkKeeps(keeps: Readonly<Record<string, string>>, lines: readonly UnitLine[], report: Report): void {
  const sources = leading(lines);
  const keeping = new Map<string, string[]>();
  for (const [id, kept] of Object.entries(keeps)) {
    const pointer = at('', 'keeps', id);
    const allowed = (sources.get(id) ?? []).map((line) => line.id);
    if (!allowed.includes(kept)) report(problem('keeps-another', pointer, { id, found: quote(kept), allowed }));
    const known = keeping.get(kept);
    if (known) known.push(id);
    else keeping.set(kept, [id]);
  }
  for (const [id, those] of keeping) {
    if (those.length > 1) report(problem('keeps-twice', at('', 'keeps', those.at(-1) ?? ''), { id, keeping: those }));
  }
}
