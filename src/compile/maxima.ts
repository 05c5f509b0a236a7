/** Maxima add up in a group that sums; where the decision's own do not, the pack says so, and the rest is a loss. */
import { write } from '../decimal.ts';
import { type Rational, ZERO, compare, equal, isZero, subtract, sum } from '../points.ts';
import { type Report, at, problem } from '../problem.ts';
import type { FrameworkNode } from '../shape/framework.ts';
import type { Line } from './outline.ts';

/** The group with its discrepancy, if it says one; maxima that do not close otherwise are told. */
export function closeMaxima(group: FrameworkNode, nodes: readonly FrameworkNode[], { spec }: Line, report: Report): FrameworkNode {
  const summed = group.children.flatMap((child) => nodes[child] ?? []).filter((child) => child.block === group.block);
  if (group.children.length === 0 || !group.max || summed.some((child) => !child.max)) return group;
  if (group.combine !== 'sum') {
    reportUnlike(group, summed, report);
    return group;
  }
  if (group.block !== 'base' && group.depth === 1) return group; // a cap is no sum
  const differences = groupsOfUnits(group, summed).map((units) => ({ units, difference: differenceFor(units, group, summed) }));
  const [first] = differences;
  const isSaid = spec.discrepancy !== undefined;
  const agreed = isSaid && first ? first.difference : ZERO;
  for (const { units, difference } of differences) {
    if (equal(difference, agreed)) continue;
    if (isSaid) reportApart(group, units ?? '', difference, agreed, report);
    else reportMaxima(group, units, difference, report);
  }
  if (isSaid && isZero(agreed)) report(problem('adds-up', at(group.pointer, 'discrepancy'), { id: group.id }));
  return isZero(agreed) ? group : { ...group, discrepancy: agreed };
}

/** Each group of units for whom a child is meant by name; all alike where none is. */
function groupsOfUnits({ appliesTo }: FrameworkNode, children: readonly FrameworkNode[]): readonly (string | undefined)[] {
  const named = new Set(children.flatMap((child) => (String(child.appliesTo) === String(appliesTo) ? [] : (child.appliesTo ?? []))));
  return named.size === 0 ? [undefined] : [...named];
}

function differenceFor(units: string | undefined, { max = ZERO }: FrameworkNode, children: readonly FrameworkNode[]): Rational {
  const theirs = children.filter(({ appliesTo }) => !appliesTo || units === undefined || appliesTo.includes(units));
  return subtract(max, sum(theirs.map((child) => child.max ?? ZERO)));
}

function reportMaxima(group: FrameworkNode, units: string | undefined, difference: Rational, report: Report): void {
  const max = group.max ?? ZERO;
  const facts = { id: group.id, max: write(max), sum: write(subtract(max, difference)), difference: write(difference), units: units ?? '' };
  report(problem('maxima', at(group.pointer, 'max'), facts));
}

function reportApart(
  { id, max = ZERO, pointer }: FrameworkNode,
  units: string,
  difference: Rational,
  agreed: Rational,
  report: Report,
): void {
  const [sum, others] = [write(subtract(max, difference)), write(subtract(max, agreed))];
  report(problem('units-differ', at(pointer, 'max'), { id, units, sum, others }));
}

/** Under the best, the worst and the mean every child has the group's max; to scale, there must be something to scale. */
function reportUnlike({ id, max = ZERO, combine, pointer }: FrameworkNode, children: readonly FrameworkNode[], report: Report): void {
  if (combine === 'scaled') {
    if (compare(max, ZERO) > 0 && children.every((child) => isZero(child.max ?? ZERO)))
      report(problem('nothing-to-scale', at(pointer, 'combine'), { id }));
    return;
  }
  for (const child of children) {
    if (child.max && !equal(child.max, max))
      report(
        problem('unlike-max', at(child.pointer, 'max'), { id: child.id, max: write(child.max), group: id, needed: write(max), combine }),
      );
  }
}

/** Every node with the fewest points it can have: of a group that sums, what its children's come to. */
export function placeMinima(nodes: readonly FrameworkNode[]): readonly FrameworkNode[] {
  const placed = [...nodes];
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const node = placed[index] as FrameworkNode;
    if (node.children.length === 0 || node.block !== 'base' || node.combine !== 'sum') continue;
    placed[index] = { ...node, min: sum(node.children.map((child) => placed[child]?.min ?? ZERO)) };
  }
  return placed;
}
