/** A group sums its children; a block counts up to its cap; the whole is rounded where the framework says. */
import { type Rational, ZERO, add, compare, isZero, least, most, negate, subtract, sum } from '../points.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { State } from '../shape/scorecard.ts';
import { type Outcome, deduct, mapRange, rounder, unsigned } from './outcome.ts';

export function sumGroup(framework: Framework, node: FrameworkNode, children: readonly Outcome[], deducted: Rational): Outcome {
  const of = (field: Amount): Rational => sum(children.map((child) => child[field]));
  const range = { points: of('score'), low: of('low'), high: of('high') };
  const capped = mapRange(range, cap(node));
  const left = mapRange(capped, deduct(deducted));
  const up = mapRange(left, unsigned(node, rounder(framework, node, false)));
  const off = subtract(capped.points, left.points);
  const isCapped = compare(capped.points, range.points) !== 0;
  const rounding = add(subtract(up.points, left.points), isCapped ? ZERO : of('rounding'));
  const discrepancy = node.discrepancy ?? ZERO;
  const base: Outcome = {
    state: stateOf(node, children),
    why: isCapped ? { cause: 'over-cap' } : {},
    score: up.points,
    exact: left.points,
    applicableMax: add(of('applicableMax'), discrepancy),
    lost: sum([of('lost'), discrepancy, off]),
    bonus: of('bonus'),
    penalty: of('penalty'),
    rounding,
    low: up.low,
    high: up.high,
    deducted: off,
  };
  return node.block === 'base' ? base : { ...base, ...inBlock(node, subtract(up.points, rounding)) };
}

type Amount = 'score' | 'low' | 'high' | 'applicableMax' | 'lost' | 'bonus' | 'penalty' | 'rounding';

/** In a block nothing is lost: what it counts for is all bonus, or all penalty. */
function inBlock(node: FrameworkNode, counted: Rational): Partial<Outcome> {
  const amount = node.block === 'bonus' ? { bonus: counted } : { penalty: negate(counted) };
  return { ...amount, applicableMax: ZERO, lost: ZERO, deducted: ZERO };
}

/** A block gives or takes no more than its cap. */
const cap =
  ({ block, depth, max }: FrameworkNode) =>
  (value: Rational): Rational => {
    if (block === 'base' || depth !== 1 || !max) return value;
    return block === 'bonus' ? least(value, max) : most(value, negate(max));
  };

/** A group is missing, or not applicable, where all under it is. */
function stateOf({ block }: FrameworkNode, children: readonly Outcome[]): State {
  const isAll = (state: State): boolean => children.every((child) => child.state === state);
  if (isAll('missing')) return 'missing';
  const isDropped = block === 'base' && isAll('not-applicable') && children.every((child) => isZero(child.applicableMax));
  return isDropped ? 'not-applicable' : 'scored';
}
