/** `requires`: what closes a leaf, and the order in which nodes can be scored because of it. */
import { readNumber, readShare, write } from '../decimal.ts';
import { type Rational, ZERO, compare, multiply } from '../points.ts';
import { nearestId } from '../nearest.ts';
import { type Report, at, problem, quote } from '../problem.ts';
import { badNumber } from '../problem/written.ts';
import type { FrameworkNode, Requirement } from '../shape/framework.ts';
import type { Line } from './outline.ts';

/** Each leaf with what it requires. */
export function placeGates(
  lines: readonly Line[],
  nodes: readonly FrameworkNode[],
  index: ReadonlyMap<string, number>,
  report: Report,
): readonly FrameworkNode[] {
  return nodes.map((node, position) => {
    const requires = node.leaf && readRequirement(lines[position] as Line, nodes, index, report);
    return node.leaf && requires ? { ...node, leaf: { ...node.leaf, requires } } : node;
  });
}

function readRequirement(
  { spec, pointer }: Line,
  nodes: readonly FrameworkNode[],
  index: ReadonlyMap<string, number>,
  report: Report,
): Requirement | undefined {
  if (!spec.requires) return undefined;
  const where = at(pointer, 'requires');
  const { id, atLeast } = spec.requires;
  const target = index.get(id);
  const node = target === undefined ? undefined : nodes[target];
  if (target === undefined || !node) {
    report(problem('requires-unknown', at(where, 'id'), { id: spec.id, found: quote(id) }, nearestId(id, [...index.keys()])));
    return undefined;
  }
  if (isAbove(target, nodes, index.get(spec.id) ?? -1)) {
    report(problem('requires-itself', at(where, 'id'), { id: spec.id, above: id }));
    return undefined;
  }
  if (node.block === 'penalty') report(problem('key-not-here', at(where, 'id'), { key: 'requires', place: 'in-penalty' }));
  const points = readAtLeast(atLeast, node, at(where, 'atLeast'), report);
  return points && { node: target, atLeast: points };
}

/** True of a node and of those above it. */
function isAbove(node: number, nodes: readonly FrameworkNode[], below: number): boolean {
  for (let one = below; one >= 0; one = nodes[one]?.parent ?? -1) if (one === node) return true;
  return false;
}

/** Points, or a share of the most that the node can have. */
function readAtLeast(found: unknown, { id, max }: FrameworkNode, where: string, report: Report): Rational | undefined {
  const isShare = String(found).endsWith('%');
  const number = isShare ? readShare(found) : readNumber(found);
  if (typeof number === 'string') {
    report(badNumber(found, number, where));
    return undefined;
  }
  if (isShare && !max) {
    report(problem('requires-share', where, { id, found: quote(found) }));
    return undefined;
  }
  const points = isShare ? multiply(number, max ?? ZERO) : number;
  if (compare(points, ZERO) <= 0) report(problem('not-positive', where, { key: 'atLeast', found: quote(found) }));
  else if (max && compare(points, max) > 0) report(problem('points-outside', where, { points: write(points), min: '0', max: write(max) }));
  else return points;
  return undefined;
}

/** The order in which nodes can be scored, each after its children and after what it requires; a loop is told. */
export function orderOf(nodes: readonly FrameworkNode[], report: Report): readonly number[] {
  const order: number[] = [];
  const state: ('open' | 'done' | undefined)[] = [];
  const path: number[] = [0];
  while (path.length > 0) {
    const top = path[path.length - 1] as number;
    const { children, leaf, pointer } = nodes[top] as FrameworkNode;
    state[top] ??= 'open';
    const needs = leaf?.requires ? [...children, leaf.requires.node] : children;
    const next = needs.find((one) => state[one] !== 'done');
    if (next !== undefined && state[next] !== 'open') {
      path.push(next);
      continue;
    }
    if (next !== undefined) {
      const ids = [...path.slice(path.indexOf(next)), next].map((one) => nodes[one]?.id ?? '');
      report(problem('requires-loop', at(pointer, 'requires'), { ids }));
    }
    state[top] = 'done';
    order.push(top);
    path.pop();
  }
  return order;
}
