/** A leaf's points and its whole account, from how it stands. */
import { enclosed } from '../enclosed.ts';
import { type Interval, exactly, hull } from '../interval.ts';
import { type Lazy, lazy } from '../lazy.ts';
import { pieceAt, pointsAt } from '../pieces.ts';
import { type Rational, ZERO, isZero } from '../points.ts';
import { lessDownTo } from './change.ts';
import type { Policy } from '../shape/pack.ts';
import type { State } from '../shape/scorecard.ts';
import { type Gate, OPEN } from './gate.ts';
import { type Judgement, judge } from './judge.ts';
import { type Outcome, type Why, endOutcome } from './outcome.ts';
import type { PlannedNode } from './plan.ts';
import { type Sheet, measureOf, readingOf } from './sheet.ts';
import { stillOfLeaf } from './still.ts';

/** Under which policy a leaf does not apply, if it does not. */
export function policyOf({ supposed, policy }: PlannedNode, judgement: Judgement): Policy | undefined {
  if (judgement === 'dropped') return 'drop';
  if (judgement === 'supposed') return supposed;
  return judgement === 'not-applicable' ? policy : undefined;
}

/** The points of a leaf before anything is taken off. */
export function pointsOf(sheet: Sheet, planned: PlannedNode, judgement: Judgement): Rational {
  if (judgement === 'scored') {
    const measure = measureOf(sheet, planned.index) as Rational;
    const hit = planned.pieces[pieceAt(planned.pieces, measure)];
    if (!hit) throw new Error('a checked scale holds every value of its measure');
    return pointsAt(hit, measure);
  }
  if (judgement === 'given') return sheet.readings[planned.index]?.points ?? ZERO;
  return policyOf(planned, judgement) === 'full' ? (planned.node.max ?? ZERO) : ZERO;
}

/** What is left of them after appraisal. */
export function leftOf(sheet: Sheet, planned: PlannedNode, judgement: Judgement): Rational {
  const points = pointsOf(sheet, planned, judgement);
  const off = sheet.readings[planned.index]?.deducted;
  if (!off || off.n === 0 || policyOf(planned, judgement) === 'drop') return points;
  return lessDownTo(off, planned.min)?.points(points) ?? points;
}

export const states: Readonly<Record<Judgement, State>> = {
  dropped: 'not-applicable',
  supposed: 'not-applicable',
  'not-applicable': 'not-applicable',
  rejected: 'rejected',
  given: 'given',
  gated: 'gated',
  none: 'scored',
  missing: 'missing',
  scored: 'scored',
};

export function scoreLeaf(sheet: Sheet, planned: PlannedNode, gate: Gate): Outcome {
  const judgement = judge(sheet, planned, gate);
  const range = { points: enclosed(pointsOf(sheet, planned, judgement)), still: stillIn(sheet, planned, judgement, gate) };
  const applicableMax = policyOf(planned, judgement) === 'drop' ? ZERO : (planned.node.max ?? ZERO);
  const reading = sheet.readings[planned.index];
  const deducted = applicableMax === ZERO || !reading ? ZERO : reading.deducted; // nothing to take off
  const why = whyOf(sheet, planned, judgement);
  return endOutcome(sheet.framework, planned.node, { state: states[judgement], range, applicableMax, deducted, why });
}

function whyOf(sheet: Sheet, planned: PlannedNode, judgement: Judgement): Why {
  if (judgement === 'scored') {
    const measure = measureOf(sheet, planned.index) as Rational;
    return { measure, piece: pieceAt(planned.pieces, measure) };
  }
  const { rejected, note } = readingOf(sheet, planned.index);
  if (judgement === 'rejected') return { cause: judgement, note: rejected ?? '' };
  if (judgement === 'given') return { cause: judgement, ...(note !== undefined && { note }) };
  if (judgement === 'gated') return { cause: judgement };
  if (judgement === 'missing') return { cause: judgement, mayDrop: planned.policy === 'drop' };
  const policy = policyOf(planned, judgement);
  return policy === 'zero' || policy === 'forbidden' ? { cause: 'not-applicable-zero' } : {};
}

/** What the points can still be: where figures are missing, and where what the leaf requires can still come or go. */
function stillIn(sheet: Sheet, planned: PlannedNode, judgement: Judgement, gate: Gate): Lazy<Interval> | undefined {
  if (gate === OPEN) return judgement === 'missing' ? stillMissing(sheet, planned) : undefined;
  const isGated = judgement === 'gated';
  if (isGated ? gate.canOpen : gate.canClose && (judgement === 'missing' || judgement === 'scored')) {
    const open = isGated ? judge(sheet, planned, OPEN) : judgement;
    const points = pointsOf(sheet, planned, open);
    if (open !== 'missing' && isZero(points)) return undefined;
    const ends = open === 'missing' ? stillOfLeaf(sheet, planned) : exactly(points);
    return orNothing(ends);
  }
  return judgement === 'missing' ? stillMissing(sheet, planned) : undefined;
}

const stillMissing = (sheet: Sheet, planned: PlannedNode): Lazy<Interval> => lazy(() => stillOfLeaf(sheet, planned));
const orNothing = (ends: Interval): Lazy<Interval> => lazy(() => hull(ends, exactly(ZERO)) ?? ends);
