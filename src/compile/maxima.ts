/** Maxima add up in a group that sums; where the decision's own do not, the pack says so, and the rest is a loss. */
import { write } from '../decimal.ts';
import { type Rational, ZERO, isZero, subtract, sum } from '../points.ts';
import { type Report, at, problem } from '../problem.ts';
import type { FrameworkNode } from '../shape/framework.ts';

/** Max minus what the children's maxima add up to; nothing where they close, or cannot be told. */
export function differenceOf(group: FrameworkNode, nodes: readonly FrameworkNode[]): Rational | undefined {
  const isBlock = group.block !== 'base' && group.depth === 1; // a cap is no sum
  const summed = group.children.flatMap((child) => nodes[child] ?? []).filter((child) => child.block === group.block);
  if (group.children.length === 0 || isBlock || !group.max || summed.some((child) => !child.max)) return undefined;
  const difference = subtract(group.max, sum(summed.map((child) => child.max ?? ZERO)));
  return isZero(difference) ? undefined : difference;
}

export function reportMaxima(group: FrameworkNode, difference: Rational, report: Report): void {
  const max = group.max ?? ZERO;
  const facts = { id: group.id, max: write(max), sum: write(subtract(max, difference)), difference: write(difference) };
  report(problem('maxima', at(group.pointer, 'max'), facts));
}
