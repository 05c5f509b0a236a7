/** `defineFramework`: a rule set of one's own, written as a literal, in which a misspelt node id or fact name does not compile. */
import type { FactsOf, IdsOf, Literal } from './shape/literal.ts';
import type { Pack } from './shape/pack.ts';

/**
 * Gives the pack that it is given, unchanged, with its node ids and fact names as types: from here on, `evaluate` takes only
 * answers that name them as they are written. The literal itself is looked at too: what a measure or a condition reads is
 * declared on the leaf or above it, and what a leaf requires is a node. What the rules mean is told by `compile`.
 */
export function defineFramework<const P>(pack: Literal<P>): Pack<{ readonly [Id in IdsOf<P>]: FactsOf<P, Id> }>;
export function defineFramework(pack: unknown): unknown {
  return pack;
}
