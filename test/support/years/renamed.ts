/** A second year that says the same in other codes and with other names. */
import type { TieBreaker } from '../../../src/shape/pack.ts';
import type { Draw } from './draw.ts';
import { type Grown, type Year, allOf } from './tree.ts';

export function renamedYear(draw: Draw, { domains, ranking, ...first }: Year): Year {
  const ids = allOf(domains).map(({ id }) => id);
  const end = draw.pick(['', 'x', '.1']);
  const others = draw.once(2) ? draw.shuffled(ids) : ids.map((id) => `${id}${end}`);
  const now = new Map(ids.map((id, index) => [id, others[index] ?? '']));
  const suffix = draw.pick(['', 'Now']);
  const rename = (node: Grown): Grown => ({
    ...node,
    id: now.get(node.id) ?? '',
    from: [node.id],
    ...(node.base !== undefined && { base: `${node.base}${suffix}` }),
    ...(node.rule && { rule: { ...node.rule, names: named(node.rule.names, suffix) } }),
    ...(node.children && { children: node.children.map(rename) }),
  });
  const breaker = (one: TieBreaker): TieBreaker => ('node' in one ? { node: now.get(one.node) ?? '' } : one);
  return {
    ...first,
    year: first.year + draw.whole(1, 2),
    domains: domains.map(rename),
    ranking: ranking === 'unknown' ? ranking : { ...ranking, tieBreakers: (ranking.tieBreakers ?? []).map(breaker) },
  };
}

const named = (names: Readonly<Record<string, string>>, suffix: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).map(([role, name]) => [role, `${name}${suffix}`]));
