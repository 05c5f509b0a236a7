/** One line of the outline as a node: its maximum, what it inherits from the nodes above, and its leaf. */
import { readNumber } from '../decimal.ts';
import { type Rational, ZERO, compare, isNegative } from '../points.ts';
import { type Report, at, problem, quote } from '../problem.ts';
import { badNumber } from '../problem/written.ts';
import type { FrameworkNode } from '../shape/framework.ts';
import type { Numeric } from '../shape/pack.ts';
import type { Context } from './context.ts';
import { compileLeaf } from './leaf.ts';
import type { Line } from './outline.ts';
import { type Scope, chain, groupsOf, nearestOf } from './scope.ts';

export function compileNode(line: Line, scope: Scope, children: readonly number[], context: Context): FrameworkNode {
  const { spec, pointer } = line;
  const [max, min] = [maximumOf(line, context.report), minimumOf(scope, line.block !== 'base', context.report)];
  const leaf = spec.measure === undefined ? undefined : compileLeaf(scope, { ...context, max, min, pointer });
  const [source, owner, appliesTo] = [nearestOf(scope, 'source'), nearestOf(scope, 'owner'), groupsOf(scope)];
  return {
    id: spec.id,
    title: spec.title,
    parent: line.parent,
    children,
    depth: line.depth,
    block: line.block,
    ...(max && { max }),
    min,
    combine: spec.combine ?? 'sum',
    ...(leaf && { leaf }),
    facts: [],
    ...(appliesTo && { appliesTo }),
    rest: line.rest,
    ...(source && { source }),
    ...(owner !== undefined && { owner }),
    by: nearestOf(scope, 'by') ?? 'self',
    evidence: spec.evidence ?? [],
    pointer,
  };
}

/** Maximum points; of a block its cap, and nothing where that is unknown. */
function maximumOf({ spec, depth, pointer }: Line, report: Report): Rational | undefined {
  if (depth !== 1 || !spec.kind) return readMaximum(spec.max, 'max', pointer, report);
  return spec.cap === 'unknown' ? undefined : readMaximum(spec.cap, 'cap', pointer, report);
}

function readMaximum(written: Numeric | undefined, key: string, pointer: string, report: Report): Rational | undefined {
  const points = readNumber(written);
  if (written === undefined) report(problem('missing-key', pointer, { key }));
  else if (typeof points === 'string') report(badNumber(written, points, at(pointer, key)));
  else if (isNegative(points)) report(problem('negative', at(pointer, key), { found: quote(written) }));
  else return points;
  return undefined;
}

/** The fewest points: 0, or less where a leaf says so and every group above it sums. */
function minimumOf(scope: Scope, isInBlock: boolean, report: Report): Rational {
  const { spec, pointer } = scope;
  if (spec.min === undefined || spec.children) return ZERO; // told by its placement
  const where = at(pointer, 'min');
  const points = readNumber(spec.min);
  const chooser = chain(scope).find((one) => one.spec.combine !== undefined && one.spec.combine !== 'sum');
  const isBelowZero = typeof points !== 'string' && isNegative(points);
  if (chooser && isBelowZero && !isInBlock)
    report(problem('min-needs-sums', where, { id: spec.id, above: chooser.spec.id, combine: chooser.spec.combine ?? '' }));
  if (typeof points === 'string') report(badNumber(spec.min, points, where));
  else if (compare(points, ZERO) > 0) report(problem('min-above-zero', where, { found: quote(spec.min) }));
  else return points;
  return ZERO;
}
