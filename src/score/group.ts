/** A group brings its children's scores together; a block counts up to its cap; the whole is rounded where the framework says. */
import { type Rational, ONE, ZERO, add, compare, equal, isNegative, isZero, most, multiply, negate, subtract, sum } from '../points.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { State } from '../shape/scorecard.ts';
import { type Change, atMost, changed, lessDownTo, ofPenalty } from './change.ts';
import { sharesIn, stillIn } from './combine.ts';
import { type Outcome, roundingAt, signed } from './outcome.ts';

export interface GroupOutcome extends Outcome {
  /** The share of each child. */
  readonly shares: readonly Rational[];
}

export function groupOutcome(framework: Framework, node: FrameworkNode, children: readonly Outcome[], deducted: Rational): GroupOutcome {
  const { combine, max = ZERO, block } = node;
  const state = stateOf(node, children);
  // Where nothing applies, nothing is left to lose or to take off.
  const isDropped = state === 'not-applicable';
  const discrepancy = isDropped ? ZERO : discrepancyOf(node, children);
  const shares = sharesIn[combine](max, children);
  const of = (field: Amount): Rational => sum(children.map((child, index) => weigh(child[field], shares[index] ?? ZERO)));
  const unsigned = (change: Change | undefined): Change | undefined => (change && block === 'penalty' ? ofPenalty(change) : change);
  const still = stillIn(combine, max, children, shares);
  const range = { points: of('score'), ...(still && { still }) };
  const capped = changed(range, unsigned(capOf(node)));
  const left = changed(capped, lessDownTo(isDropped ? ZERO : deducted, node.min));
  const up = changed(left, unsigned(roundingAt(framework, node, false)));
  const off = subtract(capped.points, left.points);
  const isCapped = !equal(capped.points, range.points);
  const rounding = add(subtract(up.points, left.points), isCapped ? ZERO : of('rounding'));
  const base: GroupOutcome = {
    state,
    why: isCapped ? { cause: 'over-cap', brought: block === 'penalty' ? negate(range.points) : range.points } : {},
    applicableMax: applicableMaxOf(node, children, discrepancy),
    lost: sum([of('lost'), discrepancy, off]),
    bonus: of('bonus'),
    penalty: of('penalty'),
    rounding,
    deducted: off,
    discrepancy,
    share: ONE,
    shares,
    ...signed(up, left),
  };
  return block === 'base' ? base : { ...base, ...inBlock(node, subtract(up.points, rounding)) };
}

type Amount = 'score' | 'lost' | 'bonus' | 'penalty' | 'rounding';

const weigh = (amount: Rational, share: Rational): Rational => (share === ONE ? amount : multiply(amount, share));

/** Where the decision's own maxima do not add up; it never takes more than there is. */
const discrepancyOf = ({ discrepancy = ZERO }: FrameworkNode, children: readonly Outcome[]): Rational =>
  isNegative(discrepancy) ? most(discrepancy, negate(sum(children.map((child) => child.applicableMax)))) : discrepancy;

/** What can be lost in a group: in one that does not sum, all of it, if anything applies. */
function applicableMaxOf({ combine, max = ZERO }: FrameworkNode, children: readonly Outcome[], discrepancy: Rational): Rational {
  const applicable = sum(children.map((child) => child.applicableMax));
  if (combine === 'sum') return add(applicable, discrepancy);
  return isZero(applicable) ? ZERO : max;
}

/** In a block nothing is lost: what it counts for is all bonus, or all penalty. */
function inBlock(node: FrameworkNode, counted: Rational): Partial<Outcome> {
  const amount = node.block === 'bonus' ? { bonus: counted } : { penalty: negate(counted) };
  return { ...amount, applicableMax: ZERO, lost: ZERO, deducted: ZERO };
}

/** A block gives or takes no more than its cap. */
const capOf = ({ block, depth, max }: FrameworkNode): Change | undefined =>
  block === 'base' || depth !== 1 || !max ? undefined : atMost(max);

/** A group is missing where all under it is; not applicable where something under it is, and nothing is left to score. */
function stateOf({ block }: FrameworkNode, children: readonly Outcome[]): State {
  if (children.every((child) => child.state === 'missing')) return 'missing';
  const isEmpty = block === 'base' && children.every((child) => isZero(child.applicableMax));
  return isEmpty && children.some((child) => child.state === 'not-applicable') ? 'not-applicable' : 'scored';
}

/** The children with their shares; under the best and the worst, those that were not chosen say so. */
export function withShares({ combine }: FrameworkNode, children: readonly Outcome[], shares: readonly Rational[]): readonly Outcome[] {
  if (combine === 'sum') return children;
  return children.map((child, index) => {
    const share = shares[index] ?? ZERO;
    const isPassedOver = (combine === 'best' || combine === 'worst') && isZero(share) && child.state === 'scored';
    const isLoser = isPassedOver && compare(child.lost, ZERO) > 0;
    return { ...child, share, ...(isLoser && { why: { ...child.why, cause: 'not-chosen' as const } }) };
  });
}
