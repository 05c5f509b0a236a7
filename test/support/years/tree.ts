/** A year of random years: a tree in which each node knows what it was the year before. */
import type { Combination, NodeSpec, Pack, RankingRule, Rounding } from '../../../src/shape/pack.ts';
import { BASE, type Rule, ruleKinds } from './rules.ts';

export interface Grown {
  readonly id: string;
  /** The ids of the year before that became it; none where it is new. */
  readonly from: readonly string[];
  /** Maximum points in halves; of a group that sums none of its own. */
  readonly max: number;
  readonly rule?: Rule;
  readonly children?: readonly Grown[];
  readonly combine?: Combination;
  readonly kind?: 'bonus' | 'penalty';
  /** What the figure is called that leaves under it read. */
  readonly base?: string;
}

export interface Year {
  readonly year: number;
  readonly domains: readonly Grown[];
  readonly rounding: Rounding | 'unknown';
  readonly ranking: RankingRule | 'unknown';
  readonly scale: number;
}

export const allOf = (nodes: readonly Grown[]): readonly Grown[] => nodes.flatMap((one) => [one, ...allOf(one.children ?? [])]);

/** With the domain of each. */
export const withDomains = (domains: readonly Grown[]): readonly (readonly [node: Grown, domain: Grown])[] =>
  domains.flatMap((domain) => allOf([domain]).map((node) => [node, domain] as const));

/** The same tree with other nodes: several in the place of one, or none. */
export const replaced = (nodes: readonly Grown[], make: (node: Grown) => readonly Grown[]): readonly Grown[] =>
  nodes.flatMap((one) => make(one.children ? { ...one, children: replaced(one.children, make) } : one));

export function maxOf({ max, combine, children, kind }: Grown): number {
  if (!children || kind || combine === 'scaled') return max;
  return combine ? maxOf(children[0] as Grown) : children.reduce((sum, child) => sum + maxOf(child), 0);
}

const halves = (many: number): string => String(many / 2);

function specOf(node: Grown, base?: string): NodeSpec {
  const { id, rule, children, combine, kind } = node;
  const below = node.base ?? base;
  const plain = { id, title: `Mục ${id}` };
  if (!rule) {
    return {
      ...plain,
      ...(kind ? { kind, cap: halves(node.max) } : { max: halves(maxOf(node)) }),
      ...(combine && { combine }),
      ...(node.base && { facts: { [node.base]: 'Tổng số' } }),
      children: (children ?? []).map((child) => specOf(child, below)),
    };
  }
  const made = ruleKinds[rule.kind];
  const name = (role: string): string => (role === BASE ? (base ?? '') : (rule.names[role] ?? ''));
  const facts = Object.fromEntries(made.roles.map((role) => [name(role), `Số liệu ${role}`]));
  return {
    ...plain,
    max: halves(node.max),
    notApplicable: rule.notApplicable,
    ...(made.roles.length > 0 && { facts }),
    ...made.spec(name, rule.variant, node.max / 2),
  };
}

export const packOf = ({ year, domains, rounding, ranking, scale }: Year): Pack => ({
  id: 'any',
  year,
  revision: '1.0',
  title: 'Bất kỳ',
  status: 'sample',
  decision: 'none',
  max: halves(domains.reduce((sum, one) => sum + (one.kind ? 0 : maxOf(one)), 0)),
  rounding,
  ranking,
  index: { of: 'applicable', scale },
  classes: [
    { title: 'Tốt', atLeast: scale / 2 },
    { title: 'Yếu', else: true },
  ],
  source: { provenance: 'invented' },
  domains: domains.map((one) => specOf(one)),
});
