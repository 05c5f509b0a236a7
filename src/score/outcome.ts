/** What one node came to, exactly. Scores carry their sign: a penalty's is negative. */
import { type Interval, exactly } from '../interval.ts';
import { ONE, type Rational, ZERO, add, compare, isNegative, negate, subtract } from '../points.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { Level } from '../shape/pack.ts';
import type { Cause, State } from '../shape/scorecard.ts';
import { type Change, type Range, changed, lessDownTo, rounded, turned } from './change.ts';

/** Why a node came to its points, as far as its own answer tells. */
export interface Why {
  readonly cause?: Cause;
  readonly measure?: Rational;
  readonly piece?: number;
  /** Figures in the order of the leaf's facts; nothing where one is missing. */
  readonly figures?: readonly (Rational | undefined)[];
  readonly note?: string;
  /** What a block brought beyond its cap, as it is given. */
  readonly brought?: Rational;
  /** What was to be taken off, where that is more than there was. */
  readonly asked?: Rational;
  readonly mayDrop?: boolean;
}

export interface Outcome {
  readonly state: State;
  readonly why: Why;
  /** What goes up: after deduction, cap and, at the level of rounding, rounding. */
  readonly score: Rational;
  /** What the score can still be; nothing where it is settled. */
  readonly still?: Interval;
  /** Both before this node's own rounding. */
  readonly exact: Rational;
  readonly exactStill?: Interval;
  readonly applicableMax: Rational;
  readonly lost: Rational;
  readonly bonus: Rational;
  readonly penalty: Rational;
  /** What rounding at this node or under it added. */
  readonly rounding: Rational;
  /** The part of `lost` that was taken off after appraisal. */
  readonly deducted: Rational;
  /** The part of `lost` that is the decision's own: its maxima do not add up. */
  readonly discrepancy: Rational;
  /** How many points of the parent one point here is. */
  readonly share: Rational;
}

export const stillOf = ({ score, still }: Outcome): Interval => still ?? exactly(score);

const depths: Record<Level, number> = { leaf: Infinity, criterion: 2, domain: 1, total: 0 };

/** How a node's score goes up: rounded at the one level of the framework; what ends above that level is rounded itself. */
export function roundingAt(framework: Framework, node: FrameworkNode, isEnd: boolean): Change | undefined {
  const { places, mode, at } = framework.rounding;
  const level = depths[at];
  return node.depth === level || (isEnd && node.depth < level) ? rounded(places, mode) : undefined;
}

/** The end of a branch: a leaf, or a node whose points stand for all under it. */
export interface End {
  readonly node: FrameworkNode;
  readonly state: State;
  /** As they are given: positive in a penalty too. */
  readonly range: Range;
  readonly applicableMax: Rational;
  readonly deducted: Rational;
  readonly why: Why;
}

export function endOutcome(framework: Framework, { node, state, range, applicableMax, deducted, why: given }: End): Outcome {
  const left = changed(range, lessDownTo(deducted, node.min));
  const up = changed(left, roundingAt(framework, node, true));
  const rounding = subtract(up.points, left.points);
  const off = subtract(range.points, left.points);
  // A cause is one of a loss: there is none in a block, nor where all points were reached.
  const missed = subtract(applicableMax, range.points);
  const hasLost = node.block === 'base' && compare(missed, ZERO) > 0;
  const told = compare(deducted, off) > 0 ? { asked: deducted, ...given } : given;
  const { cause, ...rest } = told;
  const why = hasLost && cause ? told : rest;
  const nothing = { applicableMax: ZERO, lost: ZERO, bonus: ZERO, penalty: ZERO, deducted: ZERO, discrepancy: ZERO, share: ONE };
  if (node.block === 'penalty') {
    return { state, why, ...nothing, ...signed(up, left, negate, turned), penalty: left.points, rounding: negate(rounding) };
  }
  const counted = signed(up, left);
  if (node.block === 'bonus') return { state, why, ...nothing, ...counted, rounding, bonus: left.points };
  // Only a given total can lie above its maximum: what it has more is bonus.
  const isAbove = isNegative(missed);
  return {
    state,
    why,
    applicableMax,
    lost: isAbove ? off : add(missed, off),
    bonus: isAbove ? negate(missed) : ZERO,
    penalty: ZERO,
    rounding,
    deducted: off,
    discrepancy: ZERO,
    share: ONE,
    ...counted,
  };
}

type Ends = Pick<Outcome, 'score' | 'still' | 'exact' | 'exactStill'>;

/** Points and what they can still be, after rounding and before it, with their sign. */
export function signed(
  up: Range,
  left: Range,
  sign: (points: Rational) => Rational = (points) => points,
  turn: (still: Interval) => Interval = (still) => still,
): Ends {
  const still = up.still && { still: turn(up.still) };
  return { score: sign(up.points), exact: sign(left.points), ...still, ...(left.still && { exactStill: turn(left.still) }) };
}
