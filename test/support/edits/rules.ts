/** Rules of a node written otherwise: some that come to the same, some that do not. */
import { rational, ONE, add, subtract } from '../../../src/points.ts';
import { write } from '../../../src/decimal.ts';
import { faultsOf } from '../../../src/testing/faults.ts';
import { moved } from '../../../src/testing/moved.ts';
import { type ConditionSpec, type MeasureSpec, type NodeSpec, type Numeric, combinations, policies } from '../../../src/shape/pack.ts';
import type { Draw } from '../years/draw.ts';
import {
  type Edit,
  type NodeEdit,
  above,
  atNode,
  isLeaf,
  lessThan,
  nodesOf,
  numberOf,
  numbersIn,
  put,
  replaced,
  said,
  spelt,
  times,
  weighted,
  without,
} from './tree.ts';

/** One thing of one node wrong, in every way in which a test looks for it. */
export const fault: NodeEdit = (draw, node) => {
  const all = [...faultsOf(node)];
  return all.length > 0 ? draw.pick(all).node : undefined;
};

/** A number of the rule a little off: by one of its last place, or by a hundredth of itself. */
export const numberMoved: NodeEdit = (draw, node) => {
  const rule = said(node, 'scale', 'measure', 'requires', 'appliesWhen', 'step', 'cap', 'min');
  const places = numbersIn(rule);
  if (places.length === 0) return undefined;
  const other = (found: unknown): unknown => {
    const text = String(found);
    const isPart = text.endsWith('%');
    const hundredth = times(text.replace('%', ''), rational(101, 100));
    return draw.pick([...moved(text), ...(hundredth === undefined ? [] : [`${hundredth}${isPart ? '%' : ''}`])]);
  };
  return { ...node, ...put(rule, draw.pick(places), other) };
};

/** The same number in other digits. */
export const numberSpelt: NodeEdit = (draw, node) => {
  const rule = said(node, 'max', 'scale', 'requires', 'appliesWhen', 'step', 'cap', 'rest');
  const places = numbersIn(rule);
  return places.length === 0
    ? undefined
    : { ...node, ...put(rule, draw.pick(places), (found) => draw.pick([spelt, String, Number])(found as Numeric)) };
};

const read = <K extends keyof Exclude<MeasureSpec, string>>({ measure }: NodeSpec, kind: K): Exclude<MeasureSpec, string>[K] | undefined =>
  typeof measure === 'object' ? measure[kind] : undefined;

/** The same facts, measured by another kind. */
export const kindChanged: NodeEdit = (draw, node, pack) => {
  const one = read(node, 'yesNo');
  const all = read(node, 'allOf') ?? read(node, 'anyOf') ?? (one === undefined ? undefined : [one]);
  const [first, ...more] = all ?? [];
  if (first !== undefined && all) {
    const kinds: MeasureSpec[] = [{ allOf: all }, { anyOf: all }, ...(more.length === 0 ? [{ yesNo: first }] : [])];
    if (node.scale === undefined && draw.once(3)) return { ...node, measure: { howMany: all }, scale: { each: node.max ?? 0 } };
    return { ...node, measure: draw.pick(kinds) };
  }
  const [count, amount] = [read(node, 'count'), read(node, 'amount')];
  const fact = count ?? amount;
  if (fact !== undefined && nodesOf(pack).some(({ facts }) => typeof facts?.[fact] === 'object')) return undefined; // with places it is no count
  if (fact !== undefined)
    return { ...node, measure: draw.pick<MeasureSpec>([{ count: fact }, { amount: fact }, { weighted: { [fact]: 1 } }]) };
  const ratio = read(node, 'ratio');
  return ratio && { ...node, measure: draw.once(2) ? { change: ratio } : { ratio: [ratio[1], ratio[0]] } };
};

/** What a measure reads, in another order. */
export const factsTurned: NodeEdit = (draw, node) => {
  const { measure, facts } = node;
  if (draw.once(3) && facts) return { ...node, facts: Object.fromEntries(draw.shuffled(Object.entries(facts))) };
  const kind = typeof measure === 'object' ? Object.keys(measure)[0] : undefined;
  const spec = kind === undefined ? undefined : (measure as Record<string, unknown>)[kind];
  if (kind === undefined || kind === 'ratio' || kind === 'change' || typeof spec !== 'object') return undefined;
  const turned = Array.isArray(spec) ? draw.shuffled(spec as unknown[]) : Object.fromEntries(draw.shuffled(Object.entries(spec as object)));
  return { ...node, measure: { [kind]: turned } };
};

/** What a leaf weighs, and all above it. */
export const weightMoved: Edit = (draw, pack) => {
  for (const { id, max } of draw.shuffled(nodesOf(pack).filter((node) => isLeaf(node) && node.max !== undefined))) {
    const by = draw.pick([ONE, rational(1, 2), rational(1, 1000), rational(-1, 10)]);
    const now = weighted(pack, id, by);
    const most = numberOf(max);
    if (now && most) return replaced(now, id, (node) => [{ ...node, max: write(add(most, by)) }]);
  }
  return undefined;
};

/** Points of lines that were not seen. */
export const restMoved: Edit = (draw, pack) => {
  for (const { id, rest } of draw.shuffled(nodesOf(pack).filter((node) => node.rest !== undefined))) {
    const by = draw.pick([ONE, rational(1, 4)]);
    const [most, now] = [numberOf(rest), weighted(pack, id, by)];
    if (most && now)
      return replaced(now, id, (node) => [{ ...node, max: write(add(numberOf(node.max) ?? ONE, by)), rest: write(add(most, by)) }]);
  }
  return undefined;
};

export const combined: NodeEdit = (draw, node) => (node.children ? { ...node, combine: draw.pick(combinations) } : undefined);

/** For some groups of units, or for the same ones in another order. */
export const groupsChanged: NodeEdit = (draw, node) => {
  if (!node.appliesTo) return { ...node, appliesTo: draw.pick([['sở'], ['sở', 'huyện'], ['xã']]) };
  return draw.once(3) ? { ...node, appliesTo: [...node.appliesTo, 'xã'] } : { ...node, appliesTo: draw.shuffled(node.appliesTo) };
};

/** What a group says for all under it, said by each. */
export const saidBelow: NodeEdit = (_, node) => {
  if (!node.children || (!node.appliesTo && !node.notApplicable)) return undefined;
  const { appliesTo, notApplicable } = node;
  const children = node.children.map((child): NodeSpec => ({
    ...child,
    ...(appliesTo && { appliesTo: child.appliesTo ?? appliesTo }),
    ...(notApplicable && { notApplicable: child.notApplicable ?? notApplicable }),
  }));
  return { ...(without(node, 'notApplicable') as NodeSpec), children };
};

export const policyChanged: NodeEdit = (draw, node) => {
  if (node.notApplicable === undefined && draw.once(2)) return { ...node, notApplicable: draw.pick(['unknown', 'forbidden']) };
  return { ...node, notApplicable: draw.pick([...policies, 'unknown']) };
};

/** A leaf that requires another node, or requires it otherwise. */
export const required: NodeEdit = (draw, node, pack) => {
  const others = nodesOf(pack).filter(({ id }) => id !== node.id && !above(pack, node.id).some((one) => one.id === id));
  if (others.length === 0 || !isLeaf(node)) return undefined;
  const { requires } = node;
  const max = requires && numberOf(nodesOf(pack).find(({ id }) => id === requires.id)?.max);
  const share =
    requires && String(requires.atLeast).endsWith('%') ? times(String(requires.atLeast).replace('%', ''), rational(1, 100)) : undefined;
  if (requires && max && share !== undefined && draw.once(2))
    return { ...node, requires: { ...requires, atLeast: times(share, max) ?? 0 } };
  return { ...node, requires: { id: draw.pick(others).id, atLeast: draw.pick<Numeric>(['50%', '100%', '0.5', '0%']) } };
};

/** A condition on a figure of the leaf, or its edge said in the other word. */
export const conditioned: NodeEdit = (draw, node) => {
  const { appliesWhen, facts = {} } = node;
  const [name, edges] = draw.pick([...Object.entries(appliesWhen ?? {}), ['', undefined] as const]);
  if (edges?.over !== undefined) {
    const edge = numberOf(edges.over);
    if (edge) return { ...node, appliesWhen: { ...appliesWhen, [name]: { ...without(edges, 'over'), atLeast: write(add(edge, ONE)) } } };
  }
  const [first] = Object.keys(facts);
  if (first === undefined || !isLeaf(node)) return undefined;
  const others: readonly ConditionSpec[] = [{ atLeast: 0 }, { atLeast: 2 }, { under: 5 }];
  return { ...node, notApplicable: 'drop', appliesWhen: { ...appliesWhen, [first]: draw.pick(others) } };
};

/** The fewest points, where a leaf may go below zero; or 0 written out. */
export const minimumMoved: NodeEdit = (draw, node) => (isLeaf(node) ? { ...node, min: draw.pick([0, '-0.5', '-1']) } : undefined);

export const stepMoved: NodeEdit = (draw, node) => {
  if (node.measure !== 'points') return undefined;
  const step = draw.pick([undefined, 0.5, 0.25, '0.1']);
  return step === undefined ? (without(node, 'step') as NodeSpec) : { ...node, step };
};

/** The most that a block may give or take. */
export const capMoved: NodeEdit = (draw, node) => {
  const cap = numberOf(node.cap);
  if (!node.kind) return undefined;
  const less = cap && subtract(cap, rational(1, 100));
  return {
    ...node,
    cap: draw.pick<Numeric>([
      'unknown',
      ...(cap ? [write(add(cap, ONE))] : ['3']),
      ...(less && !lessThan(less, rational(0)) ? [write(less)] : []),
    ]),
  };
};

/** What is counted has no places. */
const countsWholes = (node: NodeSpec, name: string): boolean => read(node, 'count') === name || read(node, 'mean')?.[name] !== undefined;

/** How exactly a figure is reported. */
export const placesMoved: NodeEdit = (draw: Draw, node, pack) => {
  const names = Object.keys(node.facts ?? {});
  const name = names.length > 0 ? draw.pick(names) : undefined;
  const fact = name === undefined ? undefined : node.facts?.[name];
  if (name === undefined || fact === undefined) return undefined;
  if (nodesOf(pack).some((one) => countsWholes(one, name))) return undefined;
  const words = typeof fact === 'string' ? { title: fact } : fact;
  return { ...node, facts: { ...node.facts, [name]: { ...words, places: draw.pick([0, 1, 2, '2']) } } };
};

export const ruleEdits = {
  'a fault': atNode(() => true, fault),
  'a number of a rule, a little off': atNode(isLeaf, numberMoved),
  'a number in other digits': atNode(() => true, numberSpelt),
  'another kind of measure of the same facts': atNode(isLeaf, kindChanged),
  'facts in another order': atNode(isLeaf, factsTurned),
  'what a leaf weighs': weightMoved,
  'points of lines that were not seen': restMoved,
  'how a group combines': atNode((node) => !isLeaf(node), combined),
  'groups of units': atNode(() => true, groupsChanged),
  'what a group says, said by each': atNode((node) => !isLeaf(node), saidBelow),
  'a policy': atNode(() => true, policyChanged),
  'a requirement': atNode(isLeaf, required),
  'a condition': atNode(isLeaf, conditioned),
  'the fewest points': atNode(isLeaf, minimumMoved),
  'a step': atNode(isLeaf, stepMoved),
  'a cap': atNode((node) => node.kind !== undefined, capMoved),
  'places of a figure': atNode((node) => node.facts !== undefined, placesMoved),
} satisfies Readonly<Record<string, Edit>>;
