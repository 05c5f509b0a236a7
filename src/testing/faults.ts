/** What can be written wrongly in one node, one fault at a time. */
import type { BandSpec, ConditionSpec, NodeSpec, Numeric, ScaleSpec } from '../shape/pack.ts';
import { combinations, policies } from '../shape/pack.ts';
import { moved } from './moved.ts';

export interface Fault {
  readonly fault: string;
  readonly node: NodeSpec;
}

export function* faultsOf(node: NodeSpec): Generator<Fault> {
  const { scale, appliesWhen = {}, requires, measure } = node;
  for (const key of ['cap', 'min', 'step'] as const)
    for (const value of moved(node[key])) yield { fault: `${key} ${node[key]} → ${value}`, node: { ...node, [key]: value } };
  for (const key of ['requires', 'appliesWhen', 'appliesTo', 'notApplicable', 'mayExceed', 'discrepancy'] as const)
    if (node[key] !== undefined) yield { fault: `no ${key}`, node: without(node, key) };
  if (node.notApplicable)
    for (const policy of policies)
      if (policy !== node.notApplicable) yield { fault: `${node.notApplicable} → ${policy}`, node: { ...node, notApplicable: policy } };
  if (node.combine)
    for (const combine of combinations)
      if (combine !== node.combine) yield { fault: `${node.combine} → ${combine}`, node: { ...node, combine } };
  for (const atLeast of moved(requires?.atLeast))
    if (requires) yield { fault: `requires ${requires.atLeast} → ${atLeast}`, node: { ...node, requires: { ...requires, atLeast } } };
  for (const [name, edges] of Object.entries(appliesWhen))
    for (const { fault, edges: other } of edgesMoved<ConditionSpec>(edges))
      yield { fault: `${name} ${fault}`, node: { ...node, appliesWhen: { ...appliesWhen, [name]: other } } };
  if (typeof measure === 'object')
    for (const { fault, value } of valuesMoved(measure)) yield { fault: `measure ${fault}`, node: { ...node, measure: value } };
  if (typeof scale === 'object') for (const { fault, scale: other } of scaleFaults(scale)) yield { fault, node: { ...node, scale: other } };
}

const without = (node: NodeSpec, key: keyof NodeSpec): NodeSpec =>
  Object.fromEntries(Object.entries(node).filter(([other]) => other !== key)) as unknown as NodeSpec;

/** Every number in a measure or a scale, moved; a yes turned to no. */
function* valuesMoved<T>(value: T): Generator<{ fault: string; value: T }> {
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'boolean' || value === 'true' || value === 'false')
      yield { fault: `${value} turned`, value: (String(value) !== 'true') as T };
    else for (const other of moved(value as Numeric)) yield { fault: `${value} → ${other}`, value: other as T };
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    for (const { fault, value: other } of valuesMoved(inner as unknown)) {
      const copy = Array.isArray(value)
        ? value.map((one: unknown, index) => (String(index) === key ? other : one))
        : { ...value, [key]: other };
      yield { fault: `${key} ${fault}`, value: copy as T };
    }
  }
}

function* scaleFaults(scale: Exclude<ScaleSpec, string>): Generator<{ fault: string; scale: ScaleSpec }> {
  const { bands, options, firstFits, ...rest } = scale;
  if (firstFits !== undefined) yield { fault: 'no firstFits', scale: { ...rest, ...(bands && { bands }) } };
  for (const { fault, value } of valuesMoved(rest)) yield { fault, scale: { ...scale, ...value } };
  if (options)
    for (const { fault, value } of worthMoved(Object.entries(options)))
      yield { fault, scale: { ...scale, options: Object.fromEntries(value) } };
  if (!bands) return;
  const put = (fault: string, others: readonly BandSpec[]): { fault: string; scale: ScaleSpec } => ({
    fault,
    scale: { ...scale, bands: others },
  });
  for (const edge of edgesIn(bands)) {
    for (const other of moved(edge))
      yield put(
        `threshold ${edge} → ${other}`,
        bands.map((band) => withEdge(band, edge, other)),
      );
    yield put(
      `edge ${edge} turned`,
      bands.map((band) => turnedAt(band, edge)),
    );
  }
  for (const [index, band] of bands.entries()) {
    const next = bands[index + 1];
    if (next)
      yield put(`bands ${index + 1} and ${index + 2} swapped`, bands.with(index, worthOf(band, next)).with(index + 1, worthOf(next, band)));
    for (const { fault, value } of valuesMoved(worthIn(band)))
      yield put(`band ${index + 1} ${fault}`, bands.with(index, { ...band, ...value }));
  }
}

/** Options with points a little off, or with each other's. */
function* worthMoved(
  options: readonly (readonly [string, Numeric])[],
): Generator<{ fault: string; value: readonly (readonly [string, Numeric])[] }> {
  for (const [index, [name, worth]] of options.entries()) {
    for (const other of moved(worth)) yield { fault: `${name} ${worth} → ${other}`, value: options.with(index, [name, other]) };
    const next = options[index + 1];
    if (next)
      yield { fault: `${name} and ${next[0]} swapped`, value: options.with(index, [name, next[1]]).with(index + 1, [next[0], worth]) };
  }
}

const edgeWords = ['atLeast', 'over', 'atMost', 'under', 'is', 'by', 'after'] as const;
const turned = { atLeast: 'over', over: 'atLeast', atMost: 'under', under: 'atMost', is: 'is', by: 'by', after: 'after' } as const;

/** Each value that stands at an edge, once: the bands on both sides of it move together. */
const edgesIn = (bands: readonly BandSpec[]): readonly string[] => [
  ...new Set(bands.flatMap((band) => edgeWords.flatMap((word) => (band[word] === undefined ? [] : [String(band[word])])))),
];

const withEdge = (band: BandSpec, edge: string, other: Numeric): BandSpec =>
  Object.fromEntries(Object.entries(band).map(([key, value]) => [key, isEdge(key) && String(value) === edge ? other : value]));

const turnedAt = (band: BandSpec, edge: string): BandSpec =>
  Object.fromEntries(Object.entries(band).map(([key, value]) => [isEdge(key) && String(value) === edge ? turned[key] : key, value]));

const isEdge = (key: string): key is keyof typeof turned => (edgeWords as readonly string[]).includes(key);

const worthKeys = ['points', 'share', 'else'] as const;
const worthIn = (band: BandSpec): Partial<BandSpec> =>
  Object.fromEntries(worthKeys.flatMap((key) => (band[key] === undefined ? [] : [[key, band[key]]])));

/** A band's edges with another's points. */
function worthOf({ points, share, else: otherwise, ...edges }: BandSpec, from: BandSpec): BandSpec {
  if (otherwise !== undefined) return { else: (from.points as Numeric | undefined) ?? from.share ?? from.else ?? otherwise };
  if (from.else !== undefined) return { ...edges, points: from.else };
  return { ...edges, ...(from.points !== undefined ? { points: from.points } : { share: from.share ?? share ?? String(points) }) };
}

/** The edges of a condition, moved or turned. */
function* edgesMoved<T extends object>(edges: T): Generator<{ fault: string; edges: T }> {
  for (const [word, value] of Object.entries(edges)) {
    for (const { fault, value: other } of valuesMoved(value as unknown))
      yield { fault: `${word} ${fault}`, edges: { ...edges, [word]: other } };
    const { [word]: moving, ...rest } = edges as Record<string, unknown>;
    if (isEdge(word) && turned[word] !== word) yield { fault: `${word} turned`, edges: { ...rest, [turned[word]]: moving } as T };
  }
}
