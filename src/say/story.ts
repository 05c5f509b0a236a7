/** The sentence of a loss: the figures that were read, the edge that was missed, in the manner of a language. */
import { readFraction, round, write, writeShare } from '../decimal.ts';
import { readDay } from '../day.ts';
import type { Cut } from '../interval.ts';
import { type Piece, bestPiece } from '../pieces.ts';
import { isFinite, isNegative, isZero, rational, subtract } from '../points.ts';
import { writeForPeople } from '../space.ts';
import type { Fact, Framework, Leaf } from '../shape/framework.ts';
import type { Cause, Loss } from '../shape/scorecard.ts';
import type { FigureWords, Language, LossWords } from './language.ts';

/** Says why the points of a loss were lost, in one sentence of the language. */
export function sayLoss(language: Language, framework: Framework, loss: Loss): string {
  const leaf = framework.nodes[framework.index.get(loss.id) ?? -1]?.leaf;
  const { reason } = loss;
  const words: LossWords = {
    lost: language.number(loss.lost),
    max: language.number(loss.max),
    score: language.number(loss.score),
    low: language.number(loss.bounds.low),
    high: language.number(loss.bounds.high),
    figures: (leaf?.facts ?? []).map((fact) => figureWords(language, fact, reason.facts?.[fact.name])),
    ...(reason.note !== undefined && { note: reason.note }),
    ...(leaf && reason.measure !== undefined && measureWords(language, leaf, reason.measure)),
    ...(leaf && reason.piece !== undefined && edgeWords(language, leaf, loss.cause, reason.piece, reason.measure ?? '')),
  };
  return language.causes[loss.cause](words);
}

function figureWords(language: Language, { title, unit, kind }: Fact, figure: string | undefined): FigureWords {
  const base = { title, kind, ...(unit !== undefined && { unit }) };
  if (figure === undefined) return base;
  if (kind === 'day') return { ...base, value: language.day(figure) };
  const percent = kind === 'percent' ? figure.slice(0, -1) : figure;
  return { ...base, value: kind === 'percent' ? `${language.number(percent)}%` : language.number(figure) };
}

/** A share is cut off, not rounded, so that it never looks like an edge that it did not reach. */
function measureWords(language: Language, { space }: Leaf, measure: string): Pick<LossWords, 'measure'> {
  if (space.form === 'share') {
    const hundredths = round(readFraction(measure), 4, 'down');
    return { measure: `${language.number(writeShare(hundredths).slice(0, -1))}%` };
  }
  return { measure: space.form === 'day' ? language.day(measure) : language.number(measure) };
}

/** Where more points begin: the deadline that was missed, the floor, or where full points are. */
function edgeWords(language: Language, leaf: Leaf, cause: Cause, hit: number, measure: string): Pick<LossWords, 'edge' | 'daysLate'> {
  const best = leaf.pieces[bestPiece(leaf.pieces)] as Piece;
  if (cause === 'late' || cause === 'never-done') {
    const day = readDay(measure);
    const late = typeof day === 'number' ? { daysLate: write(subtract(rational(day), best.to.at)) } : {};
    return { edge: language.day(writeForPeople(best.to.at, leaf.space)), ...late };
  }
  if (cause === 'below-floor') return writeEdge(language, leaf, leaf.pieces[hit + 1]?.from);
  const isRising = !isNegative(best.slope) && !isZero(best.slope);
  return cause === 'too-few' || cause === 'short-of-full'
    ? writeEdge(language, leaf, isRising ? { ...best.to, after: false } : best.from)
    : {};
}

function writeEdge(language: Language, { space }: Leaf, cut: Cut | undefined): Pick<LossWords, 'edge'> {
  if (!cut || !isFinite(cut.at)) return {};
  const text = writeForPeople(cut.at, space);
  const edge = text.endsWith('%') ? `${language.number(text.slice(0, -1))}%` : language.number(text);
  return { edge: cut.after ? language.above(edge) : edge };
}
