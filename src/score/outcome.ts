/** What one node came to, exactly. Scores carry their sign: a penalty's is negative. */
import { round } from '../decimal.ts';
import { type Rational, ZERO, add, isNegative, most, negate, subtract } from '../points.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { Level } from '../shape/pack.ts';
import type { Cause, State } from '../shape/scorecard.ts';

/** Why a node came to its points, as far as its own answer tells. */
export interface Why {
  readonly cause?: Cause;
  readonly measure?: Rational;
  readonly piece?: number;
  /** Figures in the order of the leaf's facts; nothing where one is missing. */
  readonly figures?: readonly (Rational | undefined)[];
  readonly note?: string;
  readonly mayDrop?: boolean;
}

export interface Outcome {
  readonly state: State;
  readonly why: Why;
  /** What goes up: after deduction, cap and, at the level of rounding, rounding. */
  readonly score: Rational;
  /** The same before this node's own rounding. */
  readonly exact: Rational;
  readonly applicableMax: Rational;
  readonly lost: Rational;
  readonly bonus: Rational;
  readonly penalty: Rational;
  /** What rounding at this node or under it added. */
  readonly rounding: Rational;
  readonly low: Rational;
  readonly high: Rational;
  /** The part of `lost` that was taken off after appraisal. */
  readonly deducted: Rational;
}

/** Points with what they can still be. */
export interface Range {
  readonly points: Rational;
  readonly low: Rational;
  readonly high: Rational;
}
export const settled = (points: Rational): Range => ({ points, low: points, high: points });

/** Changes all three alike; a settled range stays settled without doing it thrice. */
export function mapRange({ points, low, high }: Range, change: (value: Rational) => Rational): Range {
  const changed = change(points);
  return { points: changed, low: low === points ? changed : change(low), high: high === points ? changed : change(high) };
}

/** Changes a signed score as the positive number that it is given as: a penalty counts from 0 up. */
export const unsigned =
  ({ block }: FrameworkNode, change: (value: Rational) => Rational) =>
  (value: Rational): Rational =>
    block === 'penalty' ? negate(change(negate(value))) : change(value);

const depths: Record<Level, number> = { leaf: Infinity, criterion: 2, domain: 1, total: 0 };

/** How a node's score goes up: rounded at the one level of the framework; what ends above that level is rounded itself. */
export function rounder(framework: Framework, node: FrameworkNode, isEnd: boolean): (value: Rational) => Rational {
  const { places, mode, at } = framework.rounding;
  const level = depths[at];
  const rounds = node.depth === level || (isEnd && node.depth < level);
  return rounds ? (value) => round(value, places, mode) : (value) => value;
}

/** Takes off what was deducted, never below zero. */
export const deduct =
  (deducted: Rational) =>
  (value: Rational): Rational =>
    isNegative(value) ? value : most(ZERO, subtract(value, deducted));

/** The end of a branch: a leaf, or a node whose points stand for all under it. */
export interface End {
  readonly node: FrameworkNode;
  readonly state: State;
  /** From 0, whatever the block. */
  readonly range: Range;
  readonly applicableMax: Rational;
  readonly deducted: Rational;
  readonly why: Why;
}

export function endOutcome(framework: Framework, { node, state, range, applicableMax, deducted, why }: End): Outcome {
  const left = mapRange(range, deduct(deducted));
  const up = mapRange(left, rounder(framework, node, true));
  const rounding = subtract(up.points, left.points);
  const off = subtract(range.points, left.points);
  const nothing = { applicableMax: ZERO, lost: ZERO, bonus: ZERO, penalty: ZERO, deducted: ZERO };
  if (node.block === 'penalty') {
    const ends = { score: negate(up.points), exact: negate(left.points), low: negate(up.high), high: negate(up.low) };
    return { state, why, ...nothing, ...ends, penalty: left.points, rounding: negate(rounding) };
  }
  const { low, high } = up;
  const counted = { score: up.points, exact: left.points, low, high, rounding };
  if (node.block === 'bonus') return { state, why, ...nothing, ...counted, bonus: left.points };
  // Only a given total can lie above its maximum: what it has more is bonus.
  const missed = subtract(applicableMax, range.points);
  const isAbove = isNegative(missed);
  return {
    state,
    why,
    score: up.points,
    exact: left.points,
    applicableMax,
    lost: isAbove ? off : add(missed, off),
    bonus: isAbove ? negate(missed) : ZERO,
    penalty: ZERO,
    rounding,
    low,
    high,
    deducted: off,
  };
}
