/** A group brings its children's scores together; a block counts up to its cap; the whole is rounded where the framework says. */
import { type Enclosed, NOTHING, enclosed, exactly, less, total } from '../enclosed.ts';
import { type Lazy, lazy } from '../lazy.ts';
import { type Rational, ONE, ZERO, add, compare, equal, isNegative, isZero, most, multiply, negate, subtract, sum } from '../points.ts';
import type { Block, Framework, FrameworkNode } from '../shape/framework.ts';
import type { State } from '../shape/scorecard.ts';
import { type Change, type Range, atMost, changed, lessDownTo, ofPenalty } from './change.ts';
import { sharesIn, stillIn } from './combine.ts';
import { type Outcome, type Why, lostOf, roundingAt, signed } from './outcome.ts';

export interface GroupOutcome extends Outcome {
  /** The share of each child; nothing where all are summed. */
  readonly shares: readonly Rational[] | undefined;
}

export function groupOutcome(framework: Framework, node: FrameworkNode, children: readonly Outcome[], deducted: Rational): GroupOutcome {
  const { combine, max = ZERO, block } = node;
  const state = stateOf(node, children);
  // Where nothing applies, nothing is left to lose or to take off.
  const isDropped = state === 'not-applicable';
  const discrepancy = isDropped ? ZERO : discrepancyOf(node, children);
  const shares = combine === 'sum' ? undefined : sharesIn[combine](max, children);
  const range: Range = { points: inAll(children, shares, 'score'), still: stillIn(combine, max, children, shares) };
  const capped = changed(range, unsigned(block, capOf(node)));
  const left = changed(capped, lessDownTo(isDropped ? ZERO : deducted, node.min));
  const up = changed(left, unsigned(block, roundingAt(framework, node, false)));
  const off = left === capped ? ZERO : subtract(exactly(capped.points), exactly(left.points));
  const isCapped = capped !== range && !equal(exactly(capped.points), exactly(range.points));
  const own = less(up.points, left.points);
  const under = isCapped ? NOTHING : inAll(children, shares, 'rounding');
  const rounding = under === NOTHING ? own : total([own, under]);
  const base: GroupOutcome = {
    state,
    why: isCapped ? overCap(block === 'penalty' ? negate(exactly(range.points)) : exactly(range.points)) : NO_WHY,
    ...signed(up, left),
    applicableMax: applicableMaxOf(node, children, discrepancy),
    lost: lostIn(children, shares, add(discrepancy, off)),
    bonus: sumOf(children, shares, 'bonus'),
    penalty: sumOf(children, shares, 'penalty'),
    rounding,
    deducted: off,
    discrepancy,
    share: ONE,
    shares,
  };
  return block === 'base' ? base : { ...base, ...inBlock(node, subtract(exactly(up.points), exactly(rounding))) };
}

const unsigned = (block: Block, change: Change | undefined): Change | undefined =>
  change && block === 'penalty' ? ofPenalty(change) : change;

const NO_WHY: Why = {};
const overCap = (brought: Rational): Why => ({ cause: 'over-cap', brought });

type Shares = readonly Rational[] | undefined;
const weigh = (amount: Rational, shares: Shares, index: number): Rational => (shares ? multiply(amount, shares[index] ?? ZERO) : amount);

/** What all children have of an amount, as it counts here. */
function inAll(children: readonly Outcome[], shares: Shares, amount: 'score' | 'rounding'): Enclosed {
  const terms: Enclosed[] = [];
  for (let index = 0; index < children.length; index += 1) {
    const one = children[index]?.[amount] ?? NOTHING;
    if (one !== NOTHING) terms.push(shares ? enclosed(weigh(exactly(one), shares, index)) : one);
  }
  return total(terms);
}

function sumOf(children: readonly Outcome[], shares: Shares, amount: 'bonus' | 'penalty'): Rational {
  let all = ZERO;
  for (let index = 0; index < children.length; index += 1) {
    const one = children[index]?.[amount] ?? ZERO;
    if (one.n !== 0) all = add(all, weigh(one, shares, index));
  }
  return all;
}

const lostIn = (children: readonly Outcome[], shares: Shares, own: Rational): Lazy<Rational> =>
  lazy(() => sum([...children.map((child, index) => weigh(lostOf(child), shares, index)), own]));

/** Where the decision's own maxima do not add up; it never takes more than there is. */
const discrepancyOf = ({ discrepancy = ZERO }: FrameworkNode, children: readonly Outcome[]): Rational =>
  isNegative(discrepancy) ? most(discrepancy, negate(sum(children.map((child) => child.applicableMax)))) : discrepancy;

/** What can be lost in a group: in one that does not sum, all of it, if anything applies. */
function applicableMaxOf({ combine, max = ZERO }: FrameworkNode, children: readonly Outcome[], discrepancy: Rational): Rational {
  let applicable = combine === 'sum' ? discrepancy : ZERO;
  for (const child of children) applicable = add(applicable, child.applicableMax);
  return combine === 'sum' || isZero(applicable) ? applicable : max;
}

/** In a block nothing is lost: what it counts for is all bonus, or all penalty. */
function inBlock(node: FrameworkNode, counted: Rational): Partial<Outcome> {
  const amount = node.block === 'bonus' ? { bonus: counted } : { penalty: negate(counted) };
  return { ...amount, applicableMax: ZERO, lost: undefined, deducted: ZERO };
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
  return children.map((child, index) => {
    const share = shares[index] ?? ZERO;
    const isPassedOver = (combine === 'best' || combine === 'worst') && isZero(share) && child.state === 'scored';
    const isLoser = isPassedOver && compare(lostOf(child), ZERO) > 0;
    return { ...child, share, ...(isLoser && { why: { ...child.why, cause: 'not-chosen' as const } }) };
  });
}
