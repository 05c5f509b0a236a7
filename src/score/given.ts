/** Points in an answer: given for a node, or deducted from it. */
import { readNumber, write } from '../decimal.ts';
import { readAmount, isProblem } from '../measure/figure.ts';
import { type Rational, ZERO, add, compare, divide, isWhole } from '../points.ts';
import { type Pointer, type Report, inside, problem, quote } from '../problem.ts';
import { badNumber } from '../problem/written.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { Answer } from '../shape/submission.ts';

/** The points given at a node, if any; what cannot be read or lies outside is reported and counts as not given. */
export function readGiven(
  framework: Framework,
  node: FrameworkNode,
  answer: Answer,
  pointer: Pointer,
  report: Report,
): Rational | undefined {
  const found = answer.points;
  if (found === undefined || found === '') return undefined;
  const where = inside(pointer, 'points');
  const points = readNumber(found);
  if (typeof points === 'string') {
    report(badNumber(found, points, where));
    return undefined;
  }
  const most = mostPoints(framework, node);
  const step = node.leaf?.step;
  const isInside = compare(points, node.min) >= 0 && (!most || compare(points, most) <= 0);
  if (!isInside) report(problem('points-outside', where, { points: quote(found), min: write(node.min), max: most ? write(most) : '∞' }));
  else if (step && !isWhole(divide(points, step))) report(problem('not-a-multiple', where, { found: quote(found), step: write(step) }));
  else return points;
  return undefined;
}

/** The most that can be given: a total may hold bonus points too. Nothing where a cap is unknown. */
export function mostPoints({ nodes }: Framework, node: FrameworkNode): Rational | undefined {
  if (node.parent >= 0) return node.max;
  const bonuses = nodes.filter((one) => one.block === 'bonus' && one.depth === 1);
  return [node, ...bonuses].map((one) => one.max).reduce((a, b) => a && b && add(a, b));
}

/** What is taken off a node after appraisal. */
export function readDeducted(node: FrameworkNode, answer: Answer, pointer: Pointer, report: Report): Rational {
  const found = answer.deducted;
  if (found === undefined || found === '') return ZERO;
  const where = inside(pointer, 'deducted');
  const points = readAmount(found, where, 10);
  if (isProblem(points)) report(points);
  else if (node.block === 'penalty') report(problem('deducted-in-penalty', where, { id: node.id }));
  else return points;
  return ZERO;
}
