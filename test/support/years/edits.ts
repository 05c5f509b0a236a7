/** The second of two random years, made from the first by what decisions do from year to year. */
import type { Combination } from '../../../src/shape/pack.ts';
import type { Draw } from './draw.ts';
import { type Bent, domainOf, leafOf, manner } from './first.ts';
import { type Rule, ruleKinds, ruleOf } from './rules.ts';
import { type Grown, type Year, replaced } from './tree.ts';

/** Ids that no decision gives: every new node takes one of its own when all is done. */
const NEW = '';

export function secondYear(draw: Draw, { year, domains, ...before }: Year, bent: Bent): Year {
  const kept = replaced(domains, (node) => [{ ...node, from: [node.id] }]);
  const edits = [leavesChanged, domainsChanged, leavesAdded, ...(bent.isReadable ? [] : [leavesJoined, domainsJoined]), reordered];
  const edited = edits.reduce((nodes, edit) => edit(draw, nodes, bent), kept);
  const after = withIds(draw, edited.filter(isAlive).map(asked));
  const isChanged = draw.once(2);
  return {
    year: year + draw.whole(1, 2),
    domains: after,
    ...(isChanged ? manner(draw, after) : { ...before, ranking: stillThere(before.ranking, after) }),
  };
}

type Edit = (draw: Draw, nodes: readonly Grown[], bent: Bent) => readonly Grown[];

const isAlive = ({ children }: Grown): boolean => children === undefined || children.length > 0;
/** What no leaf reads any more is not asked for. */
const asked = ({ base, ...domain }: Grown): Grown =>
  base !== undefined && (domain.children ?? []).some(({ rule }) => rule?.kind === 'part') ? { ...domain, base } : domain;
const isAlike = (combine: Combination | undefined): boolean => combine !== undefined && combine !== 'scaled';

/** A leaf is dropped, weighs more or less, or is read by another rule; or goes in two. */
const leavesChanged: Edit = (draw, nodes, bent) =>
  nodes.map((domain, place) => ({
    ...domain,
    children: (domain.children ?? []).flatMap((leaf, at): readonly Grown[] => {
      if (domain.kind) return [{ ...leaf, rule: retold(draw, leaf.rule as Rule, bent, 2) }];
      // The first stays, so that something does.
      if (place + at > 0 && draw.once(8)) return [];
      const rule = draw.once(2) ? retold(draw, leaf.rule as Rule, bent) : (leaf.rule as Rule);
      const max = draw.once(4) && !isAlike(domain.combine) ? draw.whole(1, 4) * 2 : leaf.max;
      const now = { ...leaf, rule, max };
      if (bent.isReadable || domain.combine || !draw.once(10)) return [now];
      return ['a', 'b'].map(() => ({ ...leafOf(draw, NEW, bent, { max: 2 }), from: leaf.from }));
    }),
  }));

function retold(draw: Draw, rule: Rule, { isReadable }: Bent, most?: number): Rule {
  const made = ruleKinds[rule.kind];
  if (!isReadable && most === undefined && draw.once(5)) return ruleOf(draw, draw.pick(['met', 'share', 'many', 'given']));
  const variant = draw.whole(0, (most ?? (isReadable ? made.alike : made.variants)) - 1);
  const names = draw.once(3) ? renamed(draw, rule.names) : rule.names;
  const notApplicable =
    draw.once(4) && !isReadable && most === undefined ? draw.pick(['drop', 'full', 'zero', 'forbidden'] as const) : rule.notApplicable;
  return { ...rule, variant, names, notApplicable };
}

/** Other names, or the same ones turned round. */
function renamed(draw: Draw, names: Rule['names']): Rule['names'] {
  const [roles, words] = [Object.keys(names), Object.values(names)];
  const turned = draw.once(2) ? [...words].reverse() : words.map((word) => `${word}Now`);
  return Object.fromEntries(roles.map((role, index) => [role, turned[index] ?? '']));
}

const domainsChanged: Edit = (draw, nodes, bent) => {
  const kept = nodes.filter((_, index) => index === 0 || !draw.once(10));
  const named = kept.map((domain) => (domain.base && draw.once(2) ? { ...domain, base: 'baseNow' } : domain));
  return draw.once(6) ? [...named, domainOf(draw, NEW, bent)].map((one) => (one.id === NEW ? anew(one) : one)) : named;
};

const anew = (domain: Grown): Grown => ({ ...domain, children: (domain.children ?? []).map((child) => ({ ...child, id: NEW })) });

/** A new leaf; or one that moves to another domain. */
const leavesAdded: Edit = (draw, nodes, bent) => {
  const sums = nodes.filter(({ combine, kind }) => !combine && !kind);
  const home = sums.length > 0 ? draw.pick(sums) : undefined;
  if (!home || draw.once(3)) return nodes;
  const movable = nodes
    .flatMap(({ children = [], kind }) => (kind ? [] : children))
    .slice(1)
    .filter(({ rule }) => rule?.kind !== 'part');
  const isMove = draw.once(3) && movable.length > 0;
  const added = isMove ? draw.pick(movable) : leafOf(draw, NEW, bent, { base: home.base !== undefined });
  const rest = nodes.map((node) => ({ ...node, children: (node.children ?? []).filter((child) => child !== added) }));
  return rest.map((node, index) => (nodes[index] === home ? { ...node, children: [...(node.children ?? []), added] } : node));
};

/** Two leaves become one. */
const leavesJoined: Edit = (draw, nodes, bent) =>
  nodes.map((domain) => {
    const [first, second, ...rest] = domain.children ?? [];
    const all = nodes.flatMap(({ children = [] }) => children);
    const isWhole = (leaf: Grown): boolean =>
      leaf.from.length === 1 && all.every((one) => one === leaf || !one.from.includes(leaf.from[0] ?? ''));
    if (!first || !second || domain.combine || domain.base || !draw.once(6) || !isWhole(first) || !isWhole(second)) return domain;
    return { ...domain, children: [{ ...leafOf(draw, NEW, bent), from: [...first.from, ...second.from] }, ...rest] };
  });

/** Two domains become one, or one becomes two. */
const domainsJoined: Edit = (draw, nodes) => {
  const plain = nodes.filter(({ kind, combine, base, from }) => !kind && !combine && !base && from.length === 1);
  const [first, second] = plain;
  if (!first || !draw.once(12)) return nodes;
  const children = first.children ?? [];
  if (second && draw.once(2)) {
    const one: Grown = { ...first, id: NEW, from: [...first.from, ...second.from], children: [...children, ...(second.children ?? [])] };
    return nodes.flatMap((node) => (node === first ? [one] : node === second ? [] : [node]));
  }
  if (children.length < 2) return nodes;
  const halves: readonly Grown[] = [children.slice(0, 1), children.slice(1)].map((part) => ({ ...first, id: NEW, children: part }));
  return nodes.flatMap((node) => (node === first ? halves : [node]));
};

const reordered: Edit = (draw, nodes) =>
  draw.once(3) ? draw.shuffled(nodes.map((node) => ({ ...node, children: draw.shuffled(node.children ?? []) }))) : nodes;

/** All codes anew in the order of the tree; or the old ones kept, where what is new takes the first that is free. */
export function withIds(draw: Draw, nodes: readonly Grown[]): readonly Grown[] {
  const isAnew = draw.once(2);
  const taken = new Set<string>(isAnew ? [] : nodes.flatMap((node) => [node.id, ...(node.children ?? []).map(({ id }) => id)]));
  const free = (codes: (many: number) => string): string => {
    for (let many = 1; ; many += 1) {
      if (taken.has(codes(many))) continue;
      taken.add(codes(many));
      return codes(many);
    }
  };
  const idOf = (node: Grown, codes: (many: number) => string): string => (isAnew || node.id === NEW ? free(codes) : node.id);
  return nodes.map((node) => {
    const id = node.kind ? node.id : idOf(node, String);
    const children = (node.children ?? []).map((child) => ({ ...child, id: idOf(child, (many) => `${id}.${many}`) }));
    return { ...node, id, children };
  });
}

/** Breakers name nodes; those that are gone go. */
function stillThere(ranking: Year['ranking'], nodes: readonly Grown[]): Year['ranking'] {
  if (ranking === 'unknown') return ranking;
  const ids = nodes.flatMap((node) => [node.id, ...(node.children ?? []).map(({ id }) => id)]);
  const tieBreakers = (ranking.tieBreakers ?? []).filter((one) => !('node' in one) || ids.includes(one.node));
  return { ...ranking, tieBreakers };
}
