/** A framework in which some leaves are scored as if they did not apply: policies side by side, for units with few cases. */
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { AnyNodes, NodeId } from '../shape/nodes.ts';
import { type Level, type Policy, levels } from '../shape/pack.ts';

/** The policy of each leaf, by its id. */
export type Supposed<N = AnyNodes> = string extends keyof N ? Readonly<Record<string, SupposedPolicy>> : SupposedNodes<N>;
type SupposedNodes<N> = { readonly [Id in NodeId<N>]?: SupposedPolicy };
type SupposedPolicy = Exclude<Policy, 'forbidden'>;

/** What is asked for beyond the rules; it stands in the receipt of every result. */
export interface EvaluateOptions<N = AnyNodes> {
  /**
   * What if a leaf did not apply: each is scored so, under the policy given, whatever its figures say. Results carry it in
   * their receipt. Throws a RangeError for what is no leaf of the framework.
   */
  readonly notApplicable?: Supposed<N>;
  /** What if scores were rounded at another level. Throws a RangeError for what is no level. */
  readonly roundedAt?: Level;
}

/** The framework that the options ask for; the one that was given where they ask for nothing. */
export const supposing = (framework: Framework, { notApplicable = {}, roundedAt }: EvaluateOptions): Framework =>
  roundingAt(withoutLeaves(framework, notApplicable), roundedAt);

function withoutLeaves(framework: Framework, supposed: Supposed): Framework {
  const ids = Object.keys(supposed);
  if (ids.length === 0) return framework;
  const nodes: FrameworkNode[] = [...framework.nodes];
  for (const id of ids) {
    const index = framework.index.get(id) ?? -1;
    const node = nodes[index];
    if (!node?.leaf) throw new RangeError(`"${id}" is no leaf of ${framework.id}@${framework.version}`);
    const leaf: Leaf = { ...node.leaf, supposed: supposed[id] as Policy };
    nodes[index] = { ...node, leaf };
  }
  return { ...framework, nodes };
}

/** Where scores are rounded is then asked for, and not assumed. */
function roundingAt(framework: Framework, at: Level | undefined): Framework {
  if (at === undefined) return framework;
  if (!levels.includes(at)) throw new RangeError(`"${String(at)}" is no level: ${levels.join(', ')}`);
  const assumptions = framework.assumptions.filter(({ rule }) => rule !== 'rounding.at');
  return { ...framework, rounding: { ...framework.rounding, at }, assumptions };
}
