/** One node's row and reason as text. The row closes as printed: score = applicable max − lost + bonus − penalty. */
import { round, write, writeFraction } from '../decimal.ts';
import { writeFigure } from '../measure/figure.ts';
import { type Rational, add, equal, isFinite, isZero, negate, subtract } from '../points.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { Bounds, Reason, Row } from '../shape/scorecard.ts';
import { writeMeasure } from '../space.ts';
import type { Outcome } from './outcome.ts';

export interface FullRow extends Row {
  readonly bonus: string;
  readonly penalty: string;
  readonly rounding: string;
}

export function writeRow({ rounding: { places, mode } }: Framework, node: FrameworkNode, outcome: Outcome): FullRow {
  const publish = (value: Rational): Rational => (isFinite(value) ? round(value, places, mode) : value);
  // Rounded as the positive number it is given as, in every mode.
  const printed = (value: Rational): Rational => (node.block === 'penalty' ? negate(publish(negate(value))) : publish(value));
  const [score, bonus, penalty] = [printed(outcome.score), publish(outcome.bonus), publish(outcome.penalty)];
  const lost = subtract(add(outcome.applicableMax, bonus), add(penalty, score));
  return {
    score: write(score),
    max: node.max ? write(node.max) : 'unknown',
    applicableMax: write(outcome.applicableMax),
    lost: write(lost),
    bonus: write(bonus),
    penalty: write(penalty),
    rounding: write(outcome.rounding),
    bounds: writeBounds(outcome, printed),
    ...(!equal(score, outcome.exact) && { exact: writeFraction(outcome.exact) }),
  };
}

/** What the score can still be, as published; what is only approached is marked. */
function writeBounds({ score, still, why }: Outcome, printed: (value: Rational) => Rational): Bounds {
  const [low, high] = still ? [still.from.at, still.to.at] : [score, score];
  const open = still ? [...(still.from.after ? (['low'] as const) : []), ...(still.to.after ? [] : (['high'] as const))] : [];
  return {
    low: write(printed(low)),
    high: write(printed(high)),
    ...(open.length > 0 && { open }),
    ...(why.mayDrop && { mayDrop: true as const }),
  };
}

type Writing<T> = { -readonly [K in keyof T]?: T[K] };

/** Why a node has its score; nothing for a group that only sums. */
export function writeReason({ leaf }: FrameworkNode, { why, state }: Outcome): Reason | undefined {
  const { cause, measure, piece, figures, note, asked, brought } = why;
  const reason: Writing<Reason> = {};
  if (cause) reason.cause = cause;
  if (measure && leaf) reason.measure = writeMeasure(measure, leaf.space);
  if (piece !== undefined) reason.piece = piece;
  if (leaf && figures) reason.facts = writeFacts(leaf, figures);
  if (leaf && state === 'missing' && leaf.facts.length > 0) {
    reason.missing = leaf.facts.flatMap(({ name }, index) => (figures?.[index] ? [] : [name]));
  }
  if (note !== undefined) reason.note = note;
  if (brought) reason.brought = write(brought);
  if (asked) reason.deducted = write(asked);
  return Object.keys(reason).length > 0 ? reason : undefined;
}

function writeFacts({ facts, space }: Leaf, figures: readonly (Rational | undefined)[]): Readonly<Record<string, string>> {
  const known = facts.flatMap(({ name, kind }, index) => {
    const figure = figures[index];
    return figure ? [[name, writeFigure(figure, kind, space.labels ?? [])] as const] : [];
  });
  return Object.fromEntries(known);
}

/** A part of the loss, where there is one. */
export const writePart = (part: Rational): string | undefined => (isZero(part) ? undefined : write(part));
