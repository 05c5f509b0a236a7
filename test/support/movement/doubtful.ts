/** What makes a difference one that no unit can show. */
import { readNumber } from '../../../src/decimal.ts';
import { ZERO, compare, equal, isZero, least, multiply, subtract, sum } from '../../../src/points.ts';
import type { Difference } from '../../../src/shape/difference.ts';
import type { Framework, FrameworkNode } from '../../../src/shape/framework.ts';
import type { NodeSpec } from '../../../src/shape/pack.ts';

export type Doubt = (one: Difference, before: Framework, after: Framework) => boolean;

export const nodeIn = ({ nodes, index }: Framework, id: string): FrameworkNode | undefined => nodes[index.get(id) ?? -1];
const isNothing = ({ max, min }: FrameworkNode): boolean => max !== undefined && isZero(max) && isZero(min);

/** Neither it, nor what it stands in, gives a point; nor does what is not there. */
export function isWorthless(framework: Framework, id: string): boolean {
  for (let node = nodeIn(framework, id); node; node = framework.nodes[node.parent]) if (isNothing(node)) return true;
  return !framework.index.has(id);
}

/** What does not apply gives nothing on the one, and is refused and gives nothing on the other. */
export const givesNothingEither: Doubt = ({ kind, edits }, before, after) =>
  kind === 'applies' &&
  edits.every(({ key }) => key === 'notApplicable') &&
  before.nodes.every(({ id, leaf }) => {
    const policies = [leaf, nodeIn(after, id)?.leaf].map((one) => one?.notApplicable ?? 'forbidden');
    return policies[0] === policies[1] || isWorthless(before, id) || policies.every((one) => one === 'zero' || one === 'forbidden');
  });

/** The first of what counts against it, or for it, is all that there is. */
export function isSpentAtOnce(node: FrameworkNode | undefined): boolean {
  const { leaf, max, min } = node ?? {};
  if (!leaf || !max || !min || (leaf.scale !== 'each' && leaf.scale !== 'deduct')) return false;
  const rate = leaf.pieces.find(({ slope }) => !isZero(slope))?.slope;
  const first = (leaf.terms.weights ?? []).reduce(least, leaf.terms.weights?.[0] ?? { n: 1, d: 1 });
  return !rate || compare(multiply({ ...rate, n: rate.n < 0 ? -rate.n : rate.n }, first), subtract(max, min)) >= 0;
}

/** It alone brings its block to the cap. */
export function isOverCap(framework: Framework, id: string): boolean {
  const node = nodeIn(framework, id);
  const block = node && framework.nodes.find((one) => one.depth === 1 && one.block === node.block);
  return node?.max !== undefined && block?.max !== undefined && node.block !== 'base' && compare(block.max, node.max) < 0;
}

const depths = { leaf: Infinity, criterion: 2, domain: 1, total: 0 } as const;

/** Every leaf lies on the one level or above it, or under it where one child is chosen: it is rounded before or after. */
export function areLevelsOne(before: Framework, after: Framework): boolean {
  const [was, is] = [before.rounding, after.rounding];
  const level = Math.min(depths[was.at], depths[is.at]);
  const isOne = ({ nodes }: Framework): boolean => nodes.every((node) => !node.leaf || isChosenUpTo(nodes, node, level));
  return was.places === is.places && was.mode === is.mode && level > 0 && [before, after].every(isOne);
}

function isChosenUpTo(nodes: Framework['nodes'], { depth, parent }: FrameworkNode, level: number): boolean {
  if (depth <= level) return true;
  const above = nodes[parent];
  return above !== undefined && (above.combine === 'best' || above.combine === 'worst') && isChosenUpTo(nodes, above, level);
}

/** The rule without the tie-breakers that are all equal for all units. */
export function speaking({ ranking: { on, ties, tieBreakers }, pack, nodes, index }: Framework): readonly string[] {
  const penalties = pack.domains.filter(({ kind }: NodeSpec) => kind === 'penalty');
  const said = tieBreakers.filter((one) => {
    if ('fewer' in one) return penalties.some(({ cap }) => typeof readNumber(cap) === 'string' || String(cap) !== '0');
    return !('node' in one) || !isWorthless({ nodes, index } as Framework, one.node);
  });
  return [on, ties, ...new Set(said.map((one) => JSON.stringify(one)))];
}

/** Every unit has all its points to get. */
function isWhole({ nodes }: Framework, { children, leaf, appliesTo }: FrameworkNode): boolean {
  if (appliesTo || leaf?.notApplicable === 'drop') return false;
  return children.every((child) => isWhole({ nodes } as Framework, nodes[child] as FrameworkNode));
}

/** To scale, and nothing to scale: added where children always come to the group's maximum, or as the mean of leaves. */
export const isScaledByOne: Doubt = ({ id, kind, edits }, before, after) => {
  if (kind !== 'formula' || edits.some(({ key }) => key !== 'combine')) return false;
  const [was, is] = [nodeIn(before, id), nodeIn(after, id)];
  if (!was || !is || (was.combine !== 'scaled' && is.combine !== 'scaled')) return false;
  const all = after.nodes.filter(({ parent }) => after.nodes[parent] === is);
  const other = was.combine === 'scaled' ? is.combine : was.combine;
  const comesToMax = (): boolean =>
    equal(sum(all.map(({ max }) => max ?? ZERO)), is.max ?? ZERO) && all.every((one) => isWhole(after, one));
  return other === 'mean' ? all.every((one) => one.leaf !== undefined || isWhole(after, one)) : other === 'sum' && comesToMax();
};

/** The same of what the index decides: only what is asked of domains differs, and there is one; or the index reaches no class but the last. */
export const isSettledByIndex: Doubt = ({ kind }, before, after) => {
  if (kind !== 'class') return false;
  const lines = [before, after].map(({ classes }) => JSON.stringify(classes.map(({ atLeast, appliesTo }) => [atLeast, appliesTo])));
  const isOfOne = ({ nodes }: Framework): boolean => nodes.filter(({ depth, block }) => depth === 1 && block === 'base').length === 1;
  const isBelowAll = ({ classes, indexScale }: Framework): boolean =>
    classes.every(({ atLeast }) => !atLeast || compare(atLeast, indexScale) > 0);
  return (lines[0] === lines[1] && [before, after].every(isOfOne)) || [before, after].every(isBelowAll);
};
