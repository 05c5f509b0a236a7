/** Lines of a pack that go, come, move and change their names. */
import { ONE, type Rational, negate } from '../../../src/points.ts';
import { write } from '../../../src/decimal.ts';
import type { NodeSpec, Pack } from '../../../src/shape/pack.ts';
import type { Draw } from '../years/draw.ts';
import { type Edit, above, isLeaf, nodesOf, numberOf, replaced, weighted } from './tree.ts';

/** Every word in a pack that is this id, of nodes, requirements and tie-breakers. */
function renamedTo(pack: Pack, was: string, now: string): Pack {
  const place = (node: NodeSpec): NodeSpec => ({
    ...node,
    ...(node.id === was && { id: now }),
    ...(node.requires?.id === was && { requires: { ...node.requires, id: now } }),
    ...(node.children && { children: node.children.map(place) }),
  });
  const { ranking } = pack;
  const breakers =
    typeof ranking === 'object' ? ranking.tieBreakers?.map((one) => ('node' in one && one.node === was ? { node: now } : one)) : undefined;
  return {
    ...pack,
    ...(typeof ranking === 'object' && breakers && { ranking: { ...ranking, tieBreakers: breakers } }),
    domains: pack.domains.map(place),
  };
}

const renamed: Edit = (draw, pack) => renamedTo(pack, draw.pick(nodesOf(pack)).id, draw.pick(['mới', '9.9', 'constructor']));

/** Two lines with each other's codes. */
const swapped: Edit = (draw, pack) => {
  const [one, other] = draw.shuffled(nodesOf(pack).filter(isLeaf));
  return one && other && renamedTo(renamedTo(renamedTo(pack, one.id, '?'), other.id, one.id), '?', other.id);
};

const maxOf = ({ max }: NodeSpec): Rational => numberOf(max) ?? ONE;

const dropped: Edit = (draw, pack) => {
  for (const node of draw.shuffled(nodesOf(pack).filter(({ max }) => max !== undefined))) {
    const [parent] = above(pack, node.id);
    const isOnly = (parent?.children ?? pack.domains).length < 2;
    const now = isOnly ? undefined : weighted(pack, node.id, negate(maxOf(node)));
    if (now) return replaced(now, node.id, () => []);
  }
  return undefined;
};

const leaf = (draw: Draw, id: string): NodeSpec =>
  draw.pick<NodeSpec>([
    { id, title: 'Mục mới', max: 1, measure: 'points' },
    { id, title: 'Mục mới', max: 1, facts: { done: 'Đã làm' }, measure: { yesNo: 'done' } },
    { id, title: 'Mục mới', max: 1, facts: { part: 'Phần', whole: 'Tổng' }, measure: { ratio: ['part', 'whole'] }, notApplicable: 'drop' },
  ]);

const added: Edit = (draw, pack) => {
  const beside = draw.pick(nodesOf(pack));
  const now = weighted(pack, beside.id, ONE);
  const fresh = leaf(draw, '9.9');
  const isFirst = draw.once(2);
  return now && replaced(now, beside.id, (node) => (isFirst ? [fresh, node] : [node, fresh]));
};

/** A line stands under another node. */
const movedElsewhere: Edit = (draw, pack) => {
  const leaves = draw.shuffled(nodesOf(pack).filter((node) => isLeaf(node) && above(pack, node.id).length > 0 && node.max !== undefined));
  for (const node of leaves) {
    const [parent] = above(pack, node.id);
    const home = draw.shuffled(nodesOf(pack).filter((one) => one.children && one !== parent))[0];
    const less = weighted(pack, node.id, negate(maxOf(node)));
    const gone = less && replaced(less, node.id, () => []);
    const first = home?.children?.[0];
    const more = gone && first && weighted(gone, first.id, maxOf(node));
    if (more && home) return replaced(more, home.id, (one) => [{ ...one, children: [...(one.children ?? []), node] }]);
  }
  return undefined;
};

const reordered: Edit = (draw, pack) => {
  const groups = nodesOf(pack).filter(({ children = [] }) => children.length > 1);
  if (groups.length === 0 || draw.once(4)) return { ...pack, domains: draw.shuffled(pack.domains) };
  return replaced(pack, draw.pick(groups).id, (node) => [{ ...node, children: draw.shuffled(node.children ?? []) }]);
};

/** A leaf as the only one of a group in its place. */
const wrapped: Edit = (draw, pack) => {
  const node = draw.pick(nodesOf(pack).filter((one) => isLeaf(one) && one.max !== undefined));
  return replaced(pack, node.id, () => [{ id: 'nhóm', title: 'Nhóm', max: write(maxOf(node)), children: [node] }]);
};

/** What a leaf asks for, asked for by the group above it. */
const factsUp: Edit = (draw, pack) => {
  for (const node of draw.shuffled(nodesOf(pack).filter(({ facts, measure }) => facts && measure))) {
    const [parent] = above(pack, node.id);
    if (!parent) continue;
    const taken = (parent.children ?? []).some(
      (child) => child !== node && Object.keys(node.facts ?? {}).some((name) => child.facts?.[name] !== undefined),
    );
    if (taken || Object.keys(node.facts ?? {}).some((name) => parent.facts?.[name] !== undefined)) continue;
    const { facts, ...bare } = node;
    return replaced(
      replaced(pack, node.id, () => [bare]),
      parent.id,
      (one) => [{ ...one, facts: { ...one.facts, ...facts } }],
    );
  }
  return undefined;
};

/** A figure has another name. */
const factRenamed: Edit = (draw, pack) => {
  const holders = nodesOf(pack).filter((node) => node.facts && node.measure && Object.keys(node.facts).length > 0);
  if (holders.length === 0) return undefined;
  const node = draw.pick(holders);
  const was = draw.pick(Object.keys(node.facts ?? {}));
  const named = (value: unknown): unknown => {
    if (value === was) return 'khác';
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key === was ? 'khác' : key, named(inner)]));
  };
  const { facts, measure, appliesWhen } = node;
  return replaced(pack, node.id, () => [
    { ...node, ...(named({ facts, measure, ...(appliesWhen && { appliesWhen }) }) as Partial<NodeSpec>) },
  ]);
};

export const lineEdits = {
  'a line with another id': renamed,
  'two lines with each other’s ids': swapped,
  'a line that goes': dropped,
  'a new line': added,
  'a line under another node': movedElsewhere,
  'lines in another order': reordered,
  'a leaf in a group of its own': wrapped,
  'figures asked for by the group': factsUp,
  'a figure with another name': factRenamed,
} satisfies Readonly<Record<string, Edit>>;
