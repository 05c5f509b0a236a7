/** Whether anything at all moves scores, read off what was compiled and off nothing that was told. */
import type { Between } from './between.ts';
import { isRuleApart, ruleKinds } from './rules.ts';
import { isElsewhere } from './structure.ts';

export function isAnythingMoving(between: Between): boolean {
  const { links, apart, after } = between;
  const elsewhere = isElsewhere(between);
  const isAnotherTree =
    [links.added, links.dropped, links.joins].some((those) => those.length > 0) ||
    links.pairs.some((pair) => pair.after > 0 && !after.nodes[pair.after]?.rest && elsewhere(pair));
  return isAnotherTree || apart.size > 0 || ruleKinds.some((kind) => isRuleApart(between, kind));
}
