/** Both scales of a leaf, where they are read on one measure. */
import type { Reach } from '../measure/measure.ts';
import type { Leaf } from '../shape/framework.ts';
import type { Between } from './between.ts';
import { isSameScale, reachOf } from './likeness.ts';
import type { Pair } from './links.ts';

export interface BothScales {
  readonly before: Leaf;
  /** Under the maximum before, where its scale is written otherwise. */
  readonly after: Leaf;
  readonly reach: Reach;
}

/** Nothing where they are the same, or are read on other measures. */
export function scalesApart({ dated, after, apart, rescaled }: Between, pair: Pair): BothScales | undefined {
  const [old, now] = [dated[pair.before]?.leaf, rescaled.get(pair.after) ?? after.nodes[pair.after]?.leaf];
  const found = apart.get(pair.after);
  if (!old || !now || !found?.has('pieces') || found.has('measure') || found.has('space')) return undefined;
  const hasSameConditions = !found.has('conditions');
  return isSameScale(old, now, hasSameConditions) ? undefined : { before: old, after: now, reach: reachOf(now, hasSameConditions) };
}
