/** Why a node has its score, as text: read off the piece that was hit. */
import { write } from '../decimal.ts';
import { exactly } from '../enclosed.ts';
import { writeFigure } from '../measure/figure.ts';
import { measureOf } from '../measure/measures.ts';
import { type Rational, add, compare } from '../points.ts';
import { scaleOf } from '../scale/scales.ts';
import type { Leaf } from '../shape/framework.ts';
import type { Cause, Reason } from '../shape/scorecard.ts';
import { writeMeasure } from '../space.ts';
import { type Figures, shownIn } from './figures.ts';
import type { Outcome } from './outcome.ts';
import type { PlannedNode } from './plan.ts';
import type { Writing } from './row.ts';

/** Nothing for a group that only sums, and for a leaf of which nothing is known. */
export function writeReason(planned: PlannedNode, outcome: Outcome, figures: Figures): Reason | undefined {
  const { leaf } = planned;
  const { measure, piece, note, asked, brought } = outcome.why;
  const cause = causeOf(planned, outcome);
  const facts = leaf && factsIn(planned, figures);
  if (!cause && !measure && !facts && note === undefined && !asked && !brought) return undefined;
  const reason: Partial<Writing<Reason>> = {};
  if (cause) reason.cause = cause;
  if (measure && leaf) reason.measure = writeMeasure(measure, leaf.space);
  if (piece !== undefined) reason.piece = piece;
  if (facts) reason.facts = facts;
  if (outcome.state === 'missing' && planned.all.length > 0) reason.missing = missingIn(planned, figures);
  if (note !== undefined) reason.note = note;
  if (brought) reason.brought = write(brought);
  if (asked) reason.deducted = write(asked);
  return reason;
}

/** Of what was scored on figures, the measure and the scale tell it, where points were lost. */
export function causeOf({ leaf, isBase }: PlannedNode, { why, applicableMax, exact, deducted }: Outcome): Cause | undefined {
  const { cause, measure, piece } = why;
  if (cause || !leaf || !measure || piece === undefined || !isBase) return cause;
  return compare(applicableMax, add(exactly(exact), deducted)) > 0 ? causeOfPiece(leaf, measure, piece) : undefined;
}

/** The kind of measure may know better than the scale. */
export function causeOfPiece({ measure: kind, scale, pieces }: Leaf, measure: Rational, piece: number): Cause {
  const hit = pieces[piece];
  const known = measureOf(kind).cause?.(measure, piece, pieces);
  return known ?? (scale && hit ? scaleOf(scale).cause(hit) : 'lower-band');
}

function factsIn({ all, labels, index }: PlannedNode, figures: Figures): Record<string, string> | undefined {
  let shown: Record<string, string> | undefined;
  for (const fact of all) {
    const figure: Rational | undefined = shownIn(figures, fact, index);
    if (figure) (shown ??= {})[fact.name] = writeFigure(figure, fact.kind, labels);
  }
  return shown;
}

const missingIn = ({ all, index }: PlannedNode, figures: Figures): readonly string[] =>
  all.filter((fact) => !shownIn(figures, fact, index)).map(({ name }) => name);
