/** Whether an edit moves scores: it does where it stands for something in which a compiled node is not what it was. */
import type { Edit } from '../shape/difference.ts';
import type { Aspect } from './aspects.ts';
import type { Between } from './between.ts';
import { type KeyRule, nodeKey, packKey } from './keys.ts';
import type { Pair } from './links.ts';
import { scalesApart } from './scales.ts';
import { fromNode, toRoot } from './trees.ts';

/** The rule of a key on the line of a pair. */
export const ruleOf = ({ after }: Pick<Pair, 'after'>, key: string): KeyRule => (after === 0 ? packKey(key) : nodeKey(key));

/** True of an edit of a linked line. */
export function isMoving(between: Between, pair: Pair, { key }: Edit): boolean {
  const { apart, after, rescaled } = between;
  if (key === 'scale' && rescaled.has(pair.after)) return scalesApart(between, pair) !== undefined;
  const { own = [], under = [], above = [] } = ruleOf(pair, key);
  const has = (index: number, aspects: readonly Aspect[]): boolean => aspects.some((one) => apart.get(index)?.has(one));
  if (key === 'rest') return isRestMoving(between, pair);
  return (
    has(pair.after, own) ||
    (under.length > 0 && bothUnder(between, pair).some((index) => has(index, under))) ||
    (above.length > 0 && toRoot(after.nodes, pair.after).some((index) => has(index, above)))
  );
}

/** What stands under a line on either side, by the indexes after. */
function bothUnder({ before, after, links }: Between, pair: Pair): readonly number[] {
  const [old, now] = [new Set(fromNode(before.nodes, pair.before)), new Set(fromNode(after.nodes, pair.after))];
  return links.pairs.filter((one) => old.has(one.before) || now.has(one.after)).map((one) => one.after);
}

/** Lines that were not seen: their leaf is new, or gone, or has other points. */
function isRestMoving({ before, after, links, apart }: Between, pair: Pair): boolean {
  const old = before.nodes[pair.before]?.children.find((child) => before.nodes[child]?.rest);
  const now = after.nodes[pair.after]?.children.find((child) => after.nodes[child]?.rest);
  const isOne = links.pairs.some((one) => one.before === old && one.after === now);
  return !isOne || apart.get(now ?? -1)?.has('max') === true;
}
