/** Scoring one leaf: its state, the piece that was hit, and why points were lost. */
import { measureOf } from '../measure/measures.ts';
import { highest, pieceAt, pointsAt } from '../pieces.ts';
import { type Rational, ZERO, compare } from '../points.ts';
import { scaleOf } from '../scale/scales.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { Cause } from '../shape/scorecard.ts';
import { type End, type Outcome, type Why, endOutcome, settled } from './outcome.ts';
import type { Reading } from './reading.ts';

type LeafNode = FrameworkNode & { readonly leaf: Leaf };
type Verdict = Pick<End, 'state' | 'range' | 'why'> & { readonly applicableMax?: Rational };

export function scoreLeaf(framework: Framework, node: LeafNode, reading: Reading): Outcome {
  const applicableMax = node.max ?? ZERO;
  return endOutcome(framework, { node, applicableMax, deducted: reading.deducted, ...judge(node, reading) });
}

/** The first that fits of not applicable, rejected, given, missing and scored. */
function judge(node: LeafNode, reading: Reading): Verdict {
  const { figures, measure } = reading;
  const hasFigures = figures.some((figure) => figure !== undefined);
  const why = hasFigures ? { figures } : {};
  if (reading.isNotApplicable) return notApplicable(node, why);
  const whole = wholeVerdict(node, reading);
  if (whole) return { ...whole, why: { ...why, ...whole.why } };
  if (measure) return scored(node, measure, why);
  // In a block, no answer means none.
  return node.block === 'base' || hasFigures ? missing(node, why) : { state: 'scored', range: settled(ZERO), why };
}

/** What stands for a node whatever it is made of: it was rejected, or its points were given. */
export function wholeVerdict({ max, block }: FrameworkNode, { rejected, points, note }: Reading): Verdict | undefined {
  if (rejected !== undefined) return { state: 'rejected', range: settled(ZERO), why: { cause: 'rejected', note: rejected } };
  if (!points) return undefined;
  const isFull = block !== 'base' || !max || compare(points, max) >= 0;
  const why = { ...(note !== undefined && { note }), ...(!isFull && { cause: 'given' as const }) };
  return { state: 'given', range: settled(points), why };
}

function scored(node: LeafNode, measure: Rational, why: Why): Verdict {
  const { leaf, max = ZERO, block } = node;
  const piece = pieceAt(leaf.pieces, measure);
  const hit = leaf.pieces[piece];
  if (!hit) throw new Error('a checked scale holds every value of its measure');
  const points = pointsAt(hit, measure);
  const isFull = block !== 'base' || compare(points, max) >= 0;
  const cause = isFull ? {} : { cause: causeOf(leaf, measure, piece) };
  return { state: 'scored', range: settled(points), why: { ...why, measure, piece, ...cause } };
}

function causeOf({ measure: kind, scale, pieces }: Leaf, measure: Rational, piece: number): Cause {
  const hit = pieces[piece];
  const known = measureOf(kind).cause?.(measure, piece, pieces);
  return known ?? (scale && hit ? scaleOf(scale).cause(hit) : 'lower-band');
}

function missing({ leaf, max = ZERO, block }: LeafNode, why: Why): Verdict {
  const high = leaf.pieces.length > 0 ? highest(leaf.pieces) : max;
  const cause = block === 'base' ? { cause: 'missing' as const } : {};
  const range = { points: ZERO, low: ZERO, high };
  return { state: 'missing', range, why: { ...why, ...cause, mayDrop: leaf.notApplicable === 'drop' } };
}

function notApplicable({ leaf, max = ZERO }: LeafNode, why: Why): Verdict {
  const state = 'not-applicable';
  if (leaf.notApplicable === 'drop') return { state, range: settled(ZERO), applicableMax: ZERO, why };
  if (leaf.notApplicable === 'full') return { state, range: settled(max), why };
  return { state, range: settled(ZERO), why: { ...why, cause: 'not-applicable-zero' } };
}
