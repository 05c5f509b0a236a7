/** The edge that a loss missed, in the manner of a language. */
import { readFraction, write } from '../decimal.ts';
import { readDay, writeDay } from '../day.ts';
import type { Cut } from '../interval.ts';
import { type Piece, bestPiece } from '../pieces.ts';
import { type Rational, add, isFinite, isNegative, isZero, rational, subtract } from '../points.ts';
import { writeForPeople } from '../space.ts';
import type { Leaf } from '../shape/framework.ts';
import type { Cause } from '../shape/scorecard.ts';
import type { Language } from './language.ts';
import type { LossWords } from './parts.ts';

type Words = Pick<LossWords, 'edge' | 'daysLate'>;

/** Where more points begin: the deadline that was missed, the floor, or where full points are. */
export function edgeWords(language: Language, leaf: Leaf, cause: Cause, hit: number, measure: string): Words {
  const best = leaf.pieces[bestPiece(leaf.pieces)] as Piece;
  if (cause === 'late' || cause === 'never-done') return deadlineWords(language, leaf, best.to.at, measure);
  if (cause === 'below-floor') return writeEdge(language, leaf, leaf.pieces[hit + 1]?.from);
  // Where more is worse there is no number to come up to.
  if (isNegative(leaf.pieces[hit]?.slope ?? best.slope)) return {};
  const isRising = !isNegative(best.slope) && !isZero(best.slope);
  return cause === 'too-few' || cause === 'short-of-full'
    ? writeEdge(language, leaf, isRising ? { ...best.to, after: false } : best.from)
    : {};
}

/** A day, or so many days; a number of days from a day that the pack says is a day again. */
function deadlineWords(language: Language, { space, terms }: Leaf, deadline: Rational, measure: string): Words {
  const isDay = space.form === 'day';
  const isWorking = terms.holidays !== undefined;
  if (!isFinite(deadline)) return {};
  const day = isDay ? readDay(measure) : measure;
  const at = typeof day === 'number' ? rational(day) : measure === 'never' ? undefined : readFraction(measure);
  const late = at ? { daysLate: language.days(language.number(write(subtract(at, deadline))), isWorking) } : {};
  if (isDay) return { edge: language.day(writeForPeople(deadline, space)), ...late };
  const isFromDay = terms.from !== undefined && (!isWorking || isZero(deadline));
  if (isFromDay && terms.from) return { edge: language.day(writeDay(Number(add(terms.from, deadline).n))), ...late };
  return { edge: language.limit(language.number(write(deadline)), isWorking), ...late };
}

function writeEdge(language: Language, { space }: Leaf, cut: Cut | undefined): Pick<LossWords, 'edge'> {
  if (!cut || !isFinite(cut.at)) return {};
  const text = writeForPeople(cut.at, space);
  const edge = text.endsWith('%') ? `${language.number(text.slice(0, -1))}%` : language.number(text);
  return { edge: cut.after ? language.above(edge) : edge };
}
