/** A pack without its wrong parts, so that what is right in it can be checked in the same run. */
import { ANY_YEAR } from '../day.ts';
import { type Code, type Problem, stepsOf } from '../problem.ts';

type Bag = Record<string, unknown>;

/** What stands in for a part that a pack cannot be without. */
const standIns: Readonly<Bag> = { year: ANY_YEAR, revision: '0.0', status: 'partial', decision: 'unknown', max: '0' };

/** The same for a part of a rule of the whole, so that its other parts are checked. */
const standInsOf: Readonly<Record<string, Bag>> = {
  rounding: { places: '2', mode: 'unknown', at: 'unknown' },
  ranking: { on: 'unknown', ties: 'unknown' },
  index: { scale: '100' },
  decision: { number: '?' },
};

/**
 * Takes the part of each problem out of the pack, and nothing beside it: the wrong key of a map, or the list that holds the wrong
 * item. The pack is a copy that belongs to the reader, and is changed in place.
 */
export function prune(copy: unknown, problems: readonly Problem[]): unknown {
  if (!isBag(copy)) return undefined;
  for (const { where } of problems) pruneAt(copy, stepsOf(where.pointer));
  return filled(copy, { ...standIns, id: '?', title: '?', domains: [{ id: '?', title: '?', max: '0', measure: 'points' }] });
}

/** Where a key stands without a value, what stands in for it is taken too. */
const filled = (bag: Bag, plain: Readonly<Bag>): Bag => ({
  ...plain,
  ...Object.fromEntries(Object.entries(bag).filter(([, value]) => value !== undefined)),
});

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

function pruneAt(pack: Bag, steps: readonly string[]): void {
  let [node, depth] = [pack, 0];
  while (['domains', 'children'].includes(steps[depth] ?? '') && steps.length > depth + 1) {
    const siblings = node[steps[depth] as string];
    const position = Number(steps[depth + 1]);
    if (!Array.isArray(siblings) || position >= siblings.length) return;
    if (!isBag(siblings[position])) siblings[position] = {};
    node = siblings[position] as Bag;
    depth += 2;
    node['id'] ??= `?${steps.slice(0, depth).join('/')}`;
    node['title'] ??= '?';
  }
  const [key, ...inner] = steps.slice(depth);
  if (key === undefined) return;
  const [part, plain] = [node[key], node === pack && Object.hasOwn(standInsOf, key) ? standInsOf[key] : undefined];
  if (!plain || !isBag(part) || inner.length > 0) takeOut(node, key, inner);
  if (plain && isBag(part)) node[key] = filled(part, plain);
  if (node === pack) return;
  if (node['id'] === undefined) node['id'] = `?${steps.slice(0, depth).join('/')}`;
  if (node['title'] === undefined) node['title'] = '?';
}

/** The last key on the way that stands in a map goes; what is in a list goes with its list, so that no other item moves. */
function takeOut(above: Bag, key: string, [next, ...inner]: readonly string[]): void {
  const value = above[key];
  if (next !== undefined && isBag(value) && Object.hasOwn(value, next)) takeOut(value, next, inner);
  else if (next !== undefined && Array.isArray(value) && inner[0] !== undefined && isBag(value[Number(next)]))
    takeOut(value[Number(next)] as Bag, inner[0], inner.slice(1));
  else delete above[key];
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
  'breaker-unknown',
  'requires-unknown',
  'full-below-from',
  'condition-edges',
  'needs-policy',
];

/**
 * True of a problem that may only follow from a part that is wrong: it stands at a node that lost that part, or above it; of a
 * rule of the whole, in the same rule.
 */
export function follows({ code, where }: Problem, wrong: readonly string[]): boolean {
  const node = /^(?:\/(?:domains|children)\/\d+)*/.exec(where.pointer)?.[0] ?? '';
  const isRule = node === '' && !/^(\/(max|domains).*)?$/.test(where.pointer);
  const isUnder = (pointer: string): boolean => pointer === node || pointer.startsWith(`${node}/`);
  return following.includes(code) && wrong.some((pointer) => (isRule ? ruleOf(pointer) === ruleOf(where.pointer) : isUnder(pointer)));
}

const ruleOf = (pointer: string): string => pointer.split('/')[1] ?? '';
