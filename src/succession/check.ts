/** A succession held against its two frameworks: every id has its line, every line its ids, and a maximum is as the line says. */
import { write } from '../decimal.ts';
import { nearestId } from '../nearest.ts';
import { type Report, at, problem, quote } from '../problem.ts';
import type { Title } from '../shape/pack.ts';
import { ROOT } from '../compile/outline.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { Succession } from '../shape/succession.ts';
import { type NodeLine, nodeFates } from './fates.ts';
import { firstPlaces, leading } from './lines.ts';

/** `id@year`. */
export const nameOf = ({ id, year }: Framework): string => `${id}@${year}`;

export function checkIds(succession: Succession, lines: readonly NodeLine[], before: Framework, after: Framework, report: Report): void {
  const { became, new: fresh = [] } = succession;
  const reached = new Set([...leading(lines).keys(), ...fresh]);
  const left = { before: idsOf(before).filter((id) => !Object.hasOwn(became, id)), after: idsOf(after).filter((id) => !reached.has(id)) };
  const meant = new Set<string>();
  const tell = (code: 'line-for-nothing' | 'no-target', found: string, pointer: string): void => {
    const [of, free] = code === 'no-target' ? [after, left.after] : [before, left.before];
    const hint = nearestId(found, free);
    if (hint !== undefined) meant.add(hint);
    if (found === ROOT) report(problem('total-line', pointer, {}));
    else if (!of.index.has(found)) report(problem(code, pointer, { found: quote(found), of: nameOf(of) }, hint));
  };
  for (const id of Object.keys(became)) tell('line-for-nothing', id, at('', 'became', id));
  for (const { id, targets, pointer } of lines) {
    if (before.index.has(id) && id !== ROOT) targets.forEach((target) => tell('no-target', target, pointer));
  }
  for (const [id, index] of firstPlaces(fresh)) tell('no-target', id, at('', 'new', index));
  // One that stands misspelt elsewhere is told there.
  const title = (id: string, { index, nodes }: Framework): string => textOf(nodes[index.get(id) ?? 0]?.title ?? '');
  for (const id of left.before.filter((one) => !meant.has(one)))
    report(problem('no-line', '/became', { id, title: title(id, before), allowed: nodeFates }));
  // A line that says nothing clear may lead anywhere.
  const isClear = lines.length === Object.keys(became).length;
  // Nor does the line that is missing, which is told.
  const isOpen = (id: string): boolean => !meant.has(id) && !left.before.includes(id);
  for (const id of isClear ? left.after.filter(isOpen) : []) report(problem('from-nowhere', '/new', { id, title: title(id, after) }));
}

const idsOf = ({ nodes }: Framework): readonly string[] => nodes.slice(1).map(({ id }) => id);

const textOf = (title: Title): string => (typeof title === 'string' ? title : title.vi);

/** Whether a criterion kept its maximum is told by both words, and by nothing else. */
export function checkMax(
  { id, became, targets, pointer }: NodeLine,
  { max: old }: FrameworkNode,
  { max }: FrameworkNode,
  report: Report,
): void {
  if (targets[0] !== id) return; // told as another id
  const [before, after] = [old, max].map((one) => (one ? write(one) : '')) as [string, string];
  if (became === 'same' && before !== after) report(problem('max-differs', pointer, { line: id, before, after }));
  if (became === 'reweighted' && before === after) report(problem('max-is-same', pointer, { line: id, max: after }));
}
