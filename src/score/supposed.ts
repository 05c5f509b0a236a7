/** A framework in which some leaves are scored as if they did not apply: policies side by side, for units with few cases. */
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { AnyNodes, NodeId } from '../shape/nodes.ts';
import type { Level, Policy } from '../shape/pack.ts';

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
  /** What if scores were rounded at another level. */
  readonly roundedAt?: Level;
}

export function supposing(framework: Framework, supposed: Supposed = {}): Framework {
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
