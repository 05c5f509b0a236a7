/** One node's row and reason as text. The row closes as printed: score = applicable max − lost + bonus − penalty. */
import { round, write, writeFraction } from '../decimal.ts';
import { writeFigure } from '../measure/figure.ts';
import { type Rational, add, equal, isZero, subtract } from '../points.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { Reason, Row } from '../shape/scorecard.ts';
import { writeMeasure } from '../space.ts';
import { type Outcome, unsigned } from './outcome.ts';

export interface FullRow extends Row {
  readonly bonus: string;
  readonly penalty: string;
  readonly rounding: string;
}

export function writeRow({ rounding: { places, mode } }: Framework, node: FrameworkNode, outcome: Outcome): FullRow {
  const publish = (value: Rational): Rational => round(value, places, mode);
  // Rounded as the positive number it is given as, in every mode.
  const printed = unsigned(node, publish);
  const [score, bonus, penalty] = [printed(outcome.score), publish(outcome.bonus), publish(outcome.penalty)];
  const lost = subtract(add(outcome.applicableMax, bonus), add(penalty, score));
  const end = (value: Rational): string => write(value === outcome.score ? score : printed(value));
  const bounds = { low: end(outcome.low), high: end(outcome.high) };
  return {
    score: write(score),
    ...(!equal(score, outcome.exact) && { exact: writeFraction(outcome.exact) }),
    max: node.max ? write(node.max) : 'unknown',
    applicableMax: write(outcome.applicableMax),
    lost: write(lost),
    bonus: write(bonus),
    penalty: write(penalty),
    rounding: write(outcome.rounding),
    bounds: outcome.why.mayDrop ? { ...bounds, mayDrop: true } : bounds,
  };
}

type Writing<T> = { -readonly [K in keyof T]?: T[K] };

/** Why a node has its score; nothing for a group that only sums. */
export function writeReason({ leaf }: FrameworkNode, { why, state }: Outcome): Reason | undefined {
  const { cause, measure, piece, figures, note } = why;
  const reason: Writing<Reason> = {};
  if (cause) reason.cause = cause;
  if (measure && leaf) reason.measure = writeMeasure(measure, leaf.space);
  if (piece !== undefined) reason.piece = piece;
  if (leaf && figures) reason.facts = writeFacts(leaf, figures);
  if (leaf && state === 'missing' && leaf.facts.length > 0) {
    reason.missing = leaf.facts.flatMap(({ name }, index) => (figures?.[index] ? [] : [name]));
  }
  if (note !== undefined) reason.note = note;
  return Object.keys(reason).length > 0 ? reason : undefined;
}

function writeFacts({ facts, space }: Leaf, figures: readonly (Rational | undefined)[]): Readonly<Record<string, string>> {
  const known = facts.flatMap(({ name, kind }, index) => {
    const figure = figures[index];
    return figure ? [[name, writeFigure(figure, kind, space.labels ?? [])] as const] : [];
  });
  return Object.fromEntries(known);
}

export const writeDeducted = ({ deducted }: Outcome): string | undefined => (isZero(deducted) ? undefined : write(deducted));
