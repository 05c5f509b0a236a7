/** Scoring one leaf: its state, the piece that was hit, and why points were lost. */
import { contains, exactly, hull } from '../interval.ts';
import { measureOf } from '../measure/measures.ts';
import { type Piece, pieceAt, pointsAt } from '../pieces.ts';
import { type Rational, ZERO, isZero } from '../points.ts';
import { scaleOf } from '../scale/scales.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { Cause } from '../shape/scorecard.ts';
import { OPEN, type Gate } from './gate.ts';
import { type End, type Outcome, type Why, endOutcome } from './outcome.ts';
import type { Reading } from './reading.ts';
import { stillOfLeaf } from './still.ts';

type LeafNode = FrameworkNode & { readonly leaf: Leaf };
type Verdict = Pick<End, 'state' | 'range' | 'why'> & { readonly applicableMax?: Rational };

/** What a leaf is scored on: its answer, and what the nodes around it say. */
export interface Facing {
  readonly reading: Reading;
  /** It is not for the unit's group. */
  readonly isDropped: boolean;
  /** A node above it was answered as not applicable. */
  readonly isSaidAbove: boolean;
  readonly gate: Gate;
}

export function scoreLeaf(framework: Framework, node: LeafNode, facing: Facing): Outcome {
  const verdict = judge(node, facing);
  const deducted = verdict.applicableMax === ZERO ? ZERO : facing.reading.deducted; // nothing to take off
  return endOutcome(framework, { node, applicableMax: node.max ?? ZERO, deducted, ...verdict });
}

/** The first that fits of not applicable, rejected, given, gated, missing and scored. */
function judge(node: LeafNode, { reading, isDropped, isSaidAbove, gate }: Facing): Verdict {
  const { figures, known, measure } = reading;
  const why: Why = figures.some((figure) => figure !== undefined) ? { figures } : {};
  if (isDropped) return { ...notApplicable(node, 'drop'), why };
  const { supposed } = node.leaf;
  if (supposed) return mergeWhy(notApplicable(node, supposed), why);
  const isNothing = measure === 'nothing' && isAllThere(known);
  if (isSaidAbove || reading.isNotApplicable || isOutside(node.leaf, known) || isNothing)
    return mergeWhy(notApplicable(node, node.leaf.notApplicable), why);
  const whole = wholeVerdict(reading);
  if (whole) return mergeWhy(whole, why);
  // In a block, no answer means none.
  const isNone = node.block !== 'base' && !reading.isWrong && !reading.hasFigures && !measure;
  return gated(isNone ? { state: 'scored', range: { points: ZERO }, why } : reported(node, reading, why), gate, why);
}

const mergeWhy = (verdict: Verdict, why: Why): Verdict => ({ ...verdict, why: { ...why, ...verdict.why } });

const isAllThere = (known: Reading['known']): boolean => known.every((figure) => figure !== undefined);

/** A figure that is reported breaks a condition. */
const isOutside = ({ conditions }: Leaf, known: Reading['known']): boolean =>
  conditions.some(({ fact, allowed }) => {
    const figure = known[fact];
    return figure !== undefined && !contains(allowed, figure);
  });

/** What stands for a node whatever it is made of: it was rejected, or its points were given. */
export function wholeVerdict({ rejected, points, note }: Reading): Verdict | undefined {
  if (rejected !== undefined) return { state: 'rejected', range: { points: ZERO }, why: { cause: 'rejected', note: rejected } };
  if (!points) return undefined;
  return { state: 'given', range: { points }, why: { cause: 'given', ...(note !== undefined && { note }) } };
}

/** Closed while what it requires is not there; whichever can still change is in its bounds. */
function gated(open: Verdict, gate: Gate, why: Why): Verdict {
  if (gate === OPEN) return open;
  const isNothing = !open.range.still && isZero(open.range.points);
  const still = isNothing ? undefined : hull(open.range.still ?? exactly(open.range.points), exactly(ZERO));
  if (!gate.isClosed) return gate.canClose && still ? { ...open, range: { ...open.range, still } } : open;
  const range = gate.canOpen && still ? { points: ZERO, still } : { points: ZERO };
  return { state: 'gated', range, why: { ...why, cause: 'gated' } };
}

function reported(node: LeafNode, { known, measure, isWrong }: Reading, why: Why): Verdict {
  return !isWrong && isAllThere(known) && typeof measure === 'object' ? scored(node, measure, why) : missing(node, known, why);
}

function scored(node: LeafNode, measure: Rational, why: Why): Verdict {
  const { leaf } = node;
  const piece = pieceAt(leaf.pieces, measure);
  const hit = leaf.pieces[piece];
  if (!hit) throw new Error('a checked scale holds every value of its measure');
  const cause = causeOf(leaf, measure, piece, hit);
  return { state: 'scored', range: { points: pointsAt(hit, measure) }, why: { measure, piece, cause, ...why } };
}

function causeOf({ measure: kind, scale, pieces }: Leaf, measure: Rational, piece: number, hit: Piece): Cause {
  const known = measureOf(kind).cause?.(measure, piece, pieces);
  return known ?? (scale ? scaleOf(scale).cause(hit) : 'lower-band');
}

function missing(node: LeafNode, known: Reading['known'], why: Why): Verdict {
  const mayDrop = node.leaf.notApplicable === 'drop';
  return { state: 'missing', range: { points: ZERO, still: stillOfLeaf(node, known) }, why: { cause: 'missing', mayDrop, ...why } };
}

function notApplicable({ max = ZERO }: LeafNode, policy: Leaf['notApplicable']): Verdict {
  const state = 'not-applicable';
  if (policy === 'full') return { state, range: { points: max }, why: {} };
  if (policy === 'drop') return { state, range: { points: ZERO }, applicableMax: ZERO, why: {} };
  return { state, range: { points: ZERO }, why: { cause: 'not-applicable-zero' } };
}
