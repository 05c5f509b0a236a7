/** The sums of a group that does not simply add its children up: each brings its share of the group's maximum. */
import { rational, wholePart } from '../points.ts';
import type { PlannedNode } from './plan.ts';
import { PASSED_OVER, type Sums, put, stateOf } from './sums.ts';

/** False where safe integers do not hold it, or do not tell which child was chosen. */
export function addShares(sums: Sums, planned: PlannedNode): boolean {
  const { index, children, combine: how, max, isBase } = planned;
  let [many, all] = [0, 0];
  for (const child of children) {
    const most = sums.max[child] ?? 0;
    if (most > 0) many += 1;
    all += most;
  }
  if (many === 0) return put(sums, index, 0, 0, 0, stateOf(sums, planned, 0));
  if (!isBase) return false;
  if (how === 'best' || how === 'worst') return choose(sums, planned, how === 'best' ? 1 : -1);
  let [low, high] = [0, 0];
  for (const child of children) {
    const most = sums.max[child] ?? 0;
    if (most === 0) continue;
    const whole = how === 'scaled' ? all : many * most;
    const [from, spread] = [sums.low[child] ?? 0, sums.slack[child] ?? 0];
    low += part(from, max, whole);
    high += max === whole ? from + spread : part(from + spread, max, whole) + 1;
  }
  return Number.isSafeInteger(low) && put(sums, index, low, high - low, max, stateOf(sums, planned, max));
}

/** The first of the best, or of the worst, counts; the others are marked. Children that can have as much are held beside each other. */
function choose(sums: Sums, planned: PlannedNode, sign: 1 | -1): boolean {
  const { index, children, max } = planned;
  let chosen = -1;
  for (const child of children) {
    if ((sums.max[child] ?? 0) === 0) continue;
    if (sums.max[child] !== max) return false;
    if (chosen < 0) chosen = child;
    else {
      const side = sideOf(sums, child, chosen);
      if (side === undefined) return false;
      if (side * sign > 0) chosen = child;
    }
  }
  for (const child of children) {
    if (child !== chosen && (sums.max[child] ?? 0) > 0) sums.is[child] = (sums.is[child] ?? 0) | PASSED_OVER;
  }
  return put(sums, index, sums.low[chosen] ?? 0, sums.slack[chosen] ?? 0, max, stateOf(sums, planned, max));
}

/** On which side of another child one lies, where the sums tell it. */
function sideOf({ low, slack }: Sums, one: number, other: number): number | undefined {
  const [a, b] = [low[one] ?? 0, low[other] ?? 0];
  const [c, d] = [a + (slack[one] ?? 0), b + (slack[other] ?? 0)];
  if (a === c && b === d) return a - b;
  return a > d ? 1 : c < b ? -1 : undefined;
}

/** Points × max ÷ whole, without what is less than a unit; infinite where safe integers do not hold it. */
function part(points: number, max: number, whole: number): number {
  if (max === whole) return points;
  const { n, d } = rational(max, whole);
  const top = points * Number(n);
  if (!Number.isSafeInteger(top) || typeof d !== 'number') return Infinity;
  return top < 0 ? -wholePart(-top, d) - 1 : wholePart(top, d);
}
