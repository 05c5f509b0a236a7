/** Why points were lost, off the sums: the same causes as in the account. */
import { pieceAt } from '../pieces.ts';
import { type Rational, ZERO, compare } from '../points.ts';
import type { Cause } from '../shape/scorecard.ts';
import { pointsOf, policyOf } from './leaf.ts';
import type { PlannedNode } from './plan.ts';
import { causeOfPiece } from './reason.ts';
import { type Sheet, measureOf } from './sheet.ts';
import { CAPPED, MISSING, NOT_APPLICABLE, PASSED_OVER, type Sums } from './sums.ts';

/** Nothing where no points were lost, and in a group that only sums. */
export function causeIn(sheet: Sheet, sums: Sums, planned: PlannedNode): Cause | undefined {
  const { index, leaf, isBase } = planned;
  const is = sums.is[index] ?? 0;
  if (is & CAPPED) return 'over-cap';
  if (!isBase || (sums.low[index] ?? 0) >= (sums.max[index] ?? 0)) return undefined;
  const isScored = leaf ? sums.judged[index] === 'scored' : !(is & (MISSING | NOT_APPLICABLE));
  if (is & PASSED_OVER && isScored) return 'not-chosen';
  return leaf ? ownCause(sheet, sums, planned) : undefined;
}

function ownCause(sheet: Sheet, sums: Sums, planned: PlannedNode): Cause | undefined {
  const judgement = sums.judged[planned.index] ?? 'none';
  const { deducted } = sheet.readings[planned.index] ?? {};
  // What was only taken off after appraisal has no cause of its own.
  if (deducted && deducted.n !== 0 && compare(pointsOf(sheet, planned, judgement), planned.node.max ?? ZERO) >= 0) return undefined;
  if (judgement === 'scored' && planned.leaf) {
    const measure = measureOf(sheet, planned.index) as Rational;
    return causeOfPiece(planned.leaf, measure, pieceAt(planned.pieces, measure));
  }
  if (judgement === 'missing' || judgement === 'rejected' || judgement === 'gated' || judgement === 'given') return judgement;
  return policyOf(planned, judgement) ? 'not-applicable-zero' : undefined;
}
