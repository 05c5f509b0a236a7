/** What a leaf's points come to, after what is deducted and where the framework rounds, and back from there. */
import { readFraction } from '../decimal.ts';
import { type RoundingMode, round, roundBeside } from '../rounding.ts';
import { type Cut, after, before, order } from '../interval.ts';
import { highest } from '../pieces.ts';
import { type Rational, add, compare, divide, rational, subtract } from '../points.ts';
import { lessDownTo } from '../score/change.ts';
import { roundingAt } from '../score/outcome.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { ScorecardNode } from '../shape/scorecard.ts';

export type LeafNode = FrameworkNode & { readonly leaf: Leaf };

/** A score that goes up, and the exact one before its own rounding. */
export interface Worth {
  readonly score: Rational;
  readonly exact: Rational;
}

export interface Worths {
  readonly of: (points: Rational) => Worth;
  /** Beyond this cut points come to a higher score than these. */
  readonly above: (points: Rational) => Cut;
  /** Beyond this cut points come to the most that the leaf can have. */
  readonly full: Cut;
}

export function worthsOf(framework: Framework, node: LeafNode, row: ScorecardNode): Worths {
  const { places, mode } = framework.rounding;
  const off = readFraction(row.reason?.deducted ?? row.deducted ?? '0');
  const [less, rounding] = [lessDownTo(off, node.min), roundingAt(framework, node, true)];
  const of = (points: Rational): Worth => {
    const exact = less ? less.points(points) : points;
    return { score: rounding ? rounding.points(exact) : exact, exact };
  };
  /** Where points must lie so that what is left of them lies beyond a cut. */
  const back = (left: Cut): Cut => (order(left, before(node.min)) > 0 ? { ...left, at: add(left.at, off) } : left);
  const most = of(highest(node.leaf.pieces)).score;
  return {
    of,
    above: (points) => {
      const { score } = of(points);
      return back(rounding ? roundsToMore(score, places, mode) : after(score));
    },
    full: back(rounding ? roundsToMore(subtract(most, rational(1, 10 ** places)), places, mode) : before(most)),
  };
}

/** Beyond this cut numbers are rounded to more than one that has the places already. */
function roundsToMore(score: Rational, places: number, mode: RoundingMode): Cut {
  const unit = rational(1, 10 ** places);
  for (const at of [score, add(score, divide(unit, rational(2)))]) {
    if (compare(round(at, places, mode), score) > 0) return before(at);
    if (compare(roundBeside(at, 'above', places, mode), score) > 0) return after(at);
  }
  return before(add(score, unit));
}
