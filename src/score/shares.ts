/** The sums of a group that does not simply add its children up: each brings its share of the group's maximum. */
import { rational } from '../points.ts';
import type { PlannedNode } from './plan.ts';
import { type Sums, UNSETTLED, put } from './sums.ts';

/** False where safe integers do not hold it. */
export function addShares(sums: Sums, { index, children, combine: how, max, isBase }: PlannedNode): boolean {
  let [many, all, is] = [0, 0, 0];
  for (const child of children) {
    const most = sums.max[child] ?? 0;
    if (most > 0) many += 1;
    all += most;
    is |= sums.is[child] ?? 0;
  }
  if (many === 0) return put(sums, index, 0, 0, 0, isBase ? is : is & UNSETTLED);
  if (!isBase) return false;
  let [low, high, isFirst] = [0, 0, true];
  for (const child of children) {
    const most = sums.max[child] ?? 0;
    if (most === 0) continue;
    const whole = how === 'scaled' ? all : how === 'mean' ? many * most : most;
    const from = part(sums.low[child] ?? 0, max, whole);
    const spread = sums.slack[child] ?? 0;
    const to = max === whole ? from + spread : part((sums.low[child] ?? 0) + spread, max, whole) + 1;
    if (isFirst) [low, high] = [from, to];
    else if (how === 'best') [low, high] = [Math.max(low, from), Math.max(high, to)];
    else if (how === 'worst') [low, high] = [Math.min(low, from), Math.min(high, to)];
    else [low, high] = [low + from, high + to];
    isFirst = false;
  }
  return Number.isSafeInteger(low) && put(sums, index, low, high - low, max, is & UNSETTLED);
}

/** Points × max ÷ whole, without what is less than a unit; infinite where safe integers do not hold it. */
function part(points: number, max: number, whole: number): number {
  if (max === whole) return points;
  const { n, d } = rational(max, whole);
  const top = points * Number(n);
  if (!Number.isSafeInteger(top) || typeof d !== 'number') return Infinity;
  return (top - (((top % d) + d) % d)) / d;
}
