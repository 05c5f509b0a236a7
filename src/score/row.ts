/** One node's row and reason as text. The row closes as printed: score = applicable max − lost + bonus − penalty. */
import { round, write, writeFraction } from '../decimal.ts';
import { writeFigure } from '../measure/figure.ts';
import { type Rational, add, equal, isZero, subtract } from '../points.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
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
    bounds: outcome.mayDrop ? { ...bounds, mayDrop: true } : bounds,
  };
}

/** What a node does not share with a plain leaf is left out where it is zero. */
export function withoutZeros(row: FullRow): Row {
  const { bonus, penalty, rounding, ...plain } = row;
  return {
    ...plain,
    ...(bonus !== '0' && { bonus }),
    ...(penalty !== '0' && { penalty }),
    ...(rounding !== '0' && { rounding }),
  };
}

/** Why a node has its score; nothing for a group that only sums. */
export function writeReason({ leaf }: FrameworkNode, outcome: Outcome): Reason | undefined {
  const { cause, measure, piece, figures, note } = outcome;
  const facts = (leaf?.facts ?? []).map((fact, index) => ({ fact, figure: figures?.[index] }));
  const labels = leaf?.space.labels ?? [];
  const known = facts.flatMap(({ fact, figure }) => (figure ? [[fact.name, writeFigure(figure, fact.kind, labels)]] : []));
  const missing = outcome.state === 'missing' ? facts.filter(({ figure }) => !figure).map(({ fact }) => fact.name) : [];
  const reason: Reason = {
    ...(cause && { cause }),
    ...(measure && leaf && { measure: writeMeasure(measure, leaf.space) }),
    ...(piece !== undefined && { piece }),
    ...(known.length > 0 && { facts: Object.fromEntries(known) }),
    ...(missing.length > 0 && { missing }),
    ...(note !== undefined && { note }),
  };
  return Object.keys(reason).length > 0 ? reason : undefined;
}

export const writeDeducted = ({ deducted }: Outcome): string | undefined => (isZero(deducted) ? undefined : write(deducted));
