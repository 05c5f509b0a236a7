/** What one node came to, exactly. Scores carry their sign: a penalty's is negative. */
import { type Enclosed, NOTHING, exactly, less, negated } from '../enclosed.ts';
import { type Interval, exactly as exactlyAt } from '../interval.ts';
import { type Lazy, lazy } from '../lazy.ts';
import { ONE, type Rational, ZERO, compare, isZero, most, subtract } from '../points.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { Level } from '../shape/pack.ts';
import type { Cause, State } from '../shape/scorecard.ts';
import { type Change, type Range, changed, lessDownTo, rounded, turned } from './change.ts';

/** Why a node came to its points, as far as its own answer tells. */
export interface Why {
  /** Of what was scored, the piece that was hit tells it. */
  readonly cause?: Cause;
  readonly measure?: Rational;
  readonly piece?: number;
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
  readonly score: Enclosed;
  /** What the score can still be; nothing where it is settled. */
  readonly still: Lazy<Interval> | undefined;
  /** Both before this node's own rounding. */
  readonly exact: Enclosed;
  readonly exactStill: Lazy<Interval> | undefined;
  readonly applicableMax: Rational;
  /** Of a group; an end's own loss is told by the rest. */
  readonly lost: Lazy<Rational> | undefined;
  readonly bonus: Rational;
  readonly penalty: Rational;
  /** What rounding at this node or under it added. */
  readonly rounding: Enclosed;
  /** The part of `lost` that was taken off after appraisal. */
  readonly deducted: Rational;
  /** The part of `lost` that is the decision's own: its maxima do not add up. */
  readonly discrepancy: Rational;
  /** How many points of the parent one point here is. */
  readonly share: Rational;
}

/** What was lost at a node or under it. */
export function lostOf({ lost, bonus, penalty, deducted, applicableMax, exact }: Outcome): Rational {
  if (lost) return lost();
  // Only a given total can lie above its maximum, and in a block nothing is lost.
  return isZero(bonus) && isZero(penalty) ? subtract(applicableMax, exactly(exact)) : deducted;
}

export const stillOf = ({ score, still }: Outcome): Interval => still?.() ?? exactlyAt(exactly(score));

/** The same before the node's own rounding. */
export const exactStillOf = ({ exact, exactStill }: Outcome): Interval => exactStill?.() ?? exactlyAt(exactly(exact));

const depths: Record<Level, number> = { leaf: Infinity, criterion: 2, domain: 1, total: 0 };

/** How a node's score goes up: rounded at the one level of the framework; what ends above that level is rounded itself. */
export function roundingAt({ rounding }: Framework, { depth }: FrameworkNode, isEnd: boolean): Change | undefined {
  const level = depths[rounding.at];
  return depth === level || (isEnd && depth < level) ? rounded(rounding.places, rounding.mode) : undefined;
}

/** The end of a branch: a leaf, or a node whose points stand for all under it. */
export interface End {
  readonly state: State;
  /** As they are given: positive in a penalty too. */
  readonly range: Range;
  readonly applicableMax: Rational;
  readonly deducted: Rational;
  readonly why: Why;
}

export const NO_POINTS: Range = { points: NOTHING, still: undefined };

export function endOutcome(framework: Framework, node: FrameworkNode, end: End): Outcome {
  const { state, range, applicableMax } = end;
  const left = changed(range, lessDownTo(end.deducted, node.min));
  const up = changed(left, roundingAt(framework, node, true));
  const off = left === range ? ZERO : subtract(exactly(range.points), exactly(left.points));
  const why = whyOf(node, end, off);
  const rounding = less(up.points, left.points);
  if (node.block !== 'base') return inBlock(node, state, why, up, left, rounding);
  // Only a given total can lie above its maximum: what it has more is bonus.
  const above = state === 'given' ? most(ZERO, subtract(exactly(range.points), applicableMax)) : ZERO;
  return {
    state,
    why,
    score: up.points,
    still: up.still,
    exact: left.points,
    exactStill: left.still,
    applicableMax,
    lost: undefined,
    bonus: above,
    penalty: ZERO,
    rounding,
    deducted: off,
    discrepancy: ZERO,
    share: ONE,
  };
}

/** A cause is one of a loss: there is none in a block, nor where all points were reached. */
function whyOf({ block }: FrameworkNode, { range, applicableMax, deducted, why }: End, off: Rational): Why {
  const told = deducted !== ZERO && compare(deducted, off) > 0 ? { asked: deducted, ...why } : why;
  if (told.cause === undefined) return told;
  return block === 'base' && compare(applicableMax, exactly(range.points)) > 0 ? told : without(told);
}

const without = ({ measure, piece, note, brought, asked, mayDrop }: Why): Why => ({
  ...(measure && { measure }),
  ...(piece !== undefined && { piece }),
  ...(note !== undefined && { note }),
  ...(brought && { brought }),
  ...(asked && { asked }),
  ...(mayDrop !== undefined && { mayDrop }),
});

/** In a block nothing is lost: what it counts for is all bonus, or all penalty. */
function inBlock({ block }: FrameworkNode, state: State, why: Why, up: Range, left: Range, rounding: Enclosed): Outcome {
  const isPenalty = block === 'penalty';
  const points = exactly(left.points);
  return {
    state,
    why,
    ...(isPenalty ? signed(turnedRange(up), turnedRange(left)) : signed(up, left)),
    applicableMax: ZERO,
    lost: undefined,
    bonus: isPenalty ? ZERO : points,
    penalty: isPenalty ? points : ZERO,
    rounding: isPenalty ? negated(rounding) : rounding,
    deducted: ZERO,
    discrepancy: ZERO,
    share: ONE,
  };
}

const turnedRange = ({ points, still }: Range): Range => ({ points: negated(points), still: still && lazy(() => turned(still())) });

type Ends = Pick<Outcome, 'score' | 'still' | 'exact' | 'exactStill'>;

/** Points and what they can still be, after rounding and before it. */
export const signed = (up: Range, left: Range): Ends => ({
  score: up.points,
  still: up.still,
  exact: left.points,
  exactStill: left.still,
});
