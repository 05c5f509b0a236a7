/** The points of a plot, upward: where each height lies, and which of them are written beside the axis. */
import { write } from '../decimal.ts';
import { round } from '../rounding.ts';
import { type Rational, ZERO, compare, equal, isFinite, isNegative, isZero, least, most } from '../points.ts';
import { pointsText } from '../say/figures.ts';
import type { Language } from '../say/language.ts';
import { type Drawn, heightAt, near } from './axis.ts';

export interface Levels {
  /** How far below the top. */
  readonly at: (points: Rational) => number;
  readonly told: readonly { readonly points: Rational; readonly text: string }[];
}

/** The least room between two written heights, and how many letters fit beside the axis. */
const GAP = 10;
const LETTERS = 6;

export function levelsOf(drawn: readonly Drawn[], high: number, language: Language): Levels {
  const heights = drawn.flatMap(({ piece, left, right }) => [heightAt(piece, left), heightAt(piece, right)]).filter(isFinite);
  const [lowest, highest] = [heights.reduce(least), heights.reduce(most)];
  const span = near(highest) - near(lowest) || 1;
  const at = (points: Rational): number => (1 - (near(points) - near(lowest)) / span) * high;
  const zero = isNegative(lowest) && !isNegative(highest) ? [ZERO] : [];
  const inOrder = [highest, lowest, ...zero, ...reached(drawn).toSorted(compare).reverse()];
  const told = inOrder.reduce<readonly Rational[]>((all, one) => {
    const hasRoom = all.every((other) => Math.abs(at(other) - at(one)) >= GAP);
    return hasRoom && !all.some((other) => equal(one, other)) ? [...all, one] : all;
  }, []);
  return { at, told: told.map((points) => ({ points, text: shortText(points, language) })) };
}

/** The heights of ends that belong to their pieces; one that is only come near to is no number of the rule. */
const reached = (drawn: readonly Drawn[]): readonly Rational[] =>
  drawn
    .flatMap(({ piece, left, right, isLeftOpen, isRightOpen }) => [
      ...(isLeftOpen ? [] : [heightAt(piece, left)]),
      ...(isRightOpen ? [] : [heightAt(piece, right)]),
      ...(isZero(piece.slope) ? [piece.value] : []),
    ])
    .filter(isFinite);

/** As exact as there is room. */
function shortText(points: Rational, language: Language): string {
  const text = pointsText(language, points);
  return [...text].length <= LETTERS ? text : `≈${language.number(write(round(points, 1, 'half-up')))}`;
}
