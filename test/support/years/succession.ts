/** What truly became of each node between two years that were grown one from the other. */
import type { NodeFate, Succession } from '../../../src/shape/succession.ts';
import { type Grown, type Year, allOf, maxOf } from './tree.ts';

export function successionOf(before: Year, after: Year): Succession {
  const [old, now] = [allOf(before.domains), allOf(after.domains)];
  const became = old.map((node): [string, NodeFate] => [
    node.id,
    fateOf(
      node,
      now.filter(({ from }) => from.includes(node.id)),
    ),
  ]);
  return {
    from: `any@${before.year}`,
    to: `any@${after.year}`,
    became: Object.fromEntries(became),
    new: now.filter(({ from }) => from.length === 0).map(({ id }) => id),
  };
}

function fateOf(node: Grown, heirs: readonly Grown[]): NodeFate {
  const [heir, ...others] = heirs;
  if (!heir) return 'dropped';
  if (others.length > 0) return { split: heirs.map(({ id }) => id) };
  if (heir.from.length > 1) return { merged: heir.id };
  const facts = factsOf(node, heir);
  const told = Object.keys(facts).length > 0 ? { facts } : undefined;
  if (heir.id !== node.id) return { renamed: heir.id, ...told };
  const word = maxOf(heir) === maxOf(node) ? 'same' : 'reweighted';
  return told ? { [word]: heir.id, ...told } : word;
}

/** What is asked for under another name, or no more. */
function factsOf(node: Grown, heir: Grown): Readonly<Record<string, string>> {
  const [old, now] = [namesOf(node), namesOf(heir)];
  const changed = Object.entries(old).flatMap(([role, name]) => (now[role] === name ? [] : [[name, now[role] ?? 'dropped']]));
  return Object.fromEntries(changed) as Readonly<Record<string, string>>;
}

export const namesOf = ({ rule, base }: Grown): Readonly<Record<string, string>> => ({
  ...rule?.names,
  ...(base !== undefined && { base }),
});
