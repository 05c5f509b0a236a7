/** A pack without its wrong parts, so that what is right in it can be checked in the same run. */
import { ANY_YEAR } from '../day.ts';
import type { Code, Problem } from '../problem.ts';

type Bag = Record<string, unknown>;

/** What stands in for a part that a pack cannot be without. */
const standIns: Readonly<Bag> = { year: ANY_YEAR, revision: '0.0', status: 'partial', decision: 'unknown', max: '0' };

/**
 * Takes the part of each problem out of the pack: the key of the nearest node above it, or of the pack. The pack is a copy
 * that belongs to the reader, and is changed in place.
 */
export function prune(copy: unknown, problems: readonly Problem[]): unknown {
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) return undefined;
  for (const { where } of problems) pruneAt(copy as Bag, where.pointer.split('/').slice(1));
  return { ...standIns, id: '?', title: '?', domains: [{ id: '?', title: '?', max: '0', measure: 'points' }], ...copy };
}

function pruneAt(pack: Bag, steps: readonly string[]): void {
  let [node, depth] = [pack, 0];
  while (['domains', 'children'].includes(steps[depth] ?? '') && steps.length > depth + 1) {
    const siblings = node[steps[depth] as string];
    const position = Number(steps[depth + 1]);
    if (!Array.isArray(siblings) || position >= siblings.length) return;
    const child: unknown = siblings[position];
    if (typeof child !== 'object' || child === null || Array.isArray(child)) siblings[position] = {};
    node = siblings[position] as Bag;
    depth += 2;
    node['id'] ??= `?${steps.slice(0, depth).join('/')}`;
    node['title'] ??= '?';
  }
  const key = steps[depth];
  if (key === undefined) return;
  delete node[key];
  if (node === pack) return;
  if (key === 'id') node['id'] = `?${steps.slice(0, depth).join('/')}`;
  if (key === 'title') node['title'] = '?';
}

/** What a part that is missing can bring about elsewhere at its node, or above it. */
const following: readonly Code[] = [
  'no-rule',
  'maxima',
  'adds-up',
  'missing-key',
  'key-not-here',
  'rest-not-partial',
  'needs-cap',
  'undeclared-fact',
  'unused-fact',
  'one-kind',
  'needs-scale',
  'needs-full',
  'scale-not-for-measure',
  'points-outside',
  'bands-gap',
  'bands-overlap',
  'empty-band',
  'line-needs-edges',
  'class-order',
  'requires-unknown',
];

/** True of a problem that may only follow from a part that is wrong: it stands at a node that lost that part, or above it. */
export function follows({ code, where }: Problem, wrong: readonly string[]): boolean {
  const node = /^(?:\/(?:domains|children)\/\d+)*/.exec(where.pointer)?.[0] ?? '';
  const isRule = node === '' && !/^(\/(max|domains).*)?$/.test(where.pointer);
  const isUnder = (pointer: string): boolean => pointer === node || pointer.startsWith(`${node}/`);
  return following.includes(code) && wrong.some((pointer) => (isRule ? pointer === where.pointer : isUnder(pointer)));
}
