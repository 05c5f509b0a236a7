/** A rule as a picture: points upward, the measure to the right, the unit's point on it. A full dot belongs to its piece. */
import { readFraction, write } from '../decimal.ts';
import { readDay } from '../day.ts';
import { highest, pieceAt, pointsAt, worstOf } from '../pieces.ts';
import { INFINITY, type Rational, equal, isFinite, least, rational } from '../points.ts';
import { measureText, pointsText } from '../say/figures.ts';
import type { Language } from '../say/language.ts';
import type { Leaf } from '../shape/framework.ts';
import { writeMeasure } from '../space.ts';
import { type Drawn, axisOf, drawnOf, heightAt, near } from './axis.ts';
import { type Html, html, raw } from './page.ts';

const [WIDE, HIGH, LEFT, TOP] = [250, 62, 34, 12];
/** How wide a letter is, at the most. */
const LETTER = 5.2;

/** A drawing for those who see it; `label` says the same to those who do not. */
export function plot(leaf: Leaf, measure: string | undefined, label: string, language: Language): Html {
  const drawn = drawnOf(leaf);
  const axis = axisOf(drawn);
  const [low, high] = [leaf.pieces.map(worstOf).reduce(least), highest(leaf.pieces)];
  const span = near(high) - near(low) || 1;
  const x = (value: Rational): string => fixed(LEFT + axis.at(value) * WIDE);
  const y = (points: Rational): string => fixed(TOP + (1 - (near(points) - near(low)) / span) * HIGH);
  const unit = measure === undefined ? undefined : readMeasure(leaf, measure);
  const hit = unit && leaf.pieces[pieceAt(leaf.pieces, unit)];
  const levels = equal(low, high) ? [high] : [high, low];
  return html`<svg viewBox="0 0 ${LEFT + WIDE + 16} ${TOP + HIGH + 20}" role="img" aria-label="${label}">
    <path class="a" d="M${LEFT} ${TOP - 6}V${TOP + HIGH + 4}H${LEFT + WIDE + 10}" />
    ${levels.map(
      (points) => html`<text x="${LEFT - 5}" y="${fixed(Number(y(points)) + 3)}" text-anchor="end">${pointsText(language, points)}</text>`,
    )}${drawn.map((one, index) => line(one, index, drawn, x, y))}${names(leaf, axis.edges, x, language)}${
      unit && hit && html`<circle class="u" cx="${x(unit)}" cy="${y(pointsAt(hit, unit))}" r="4.5" />`
    }
  </svg>`;
}

/** A piece; where the points jump, a dot that belongs to it or one that does not. */
function line(one: Drawn, index: number, all: readonly Drawn[], x: (at: Rational) => string, y: (points: Rational) => string): Html {
  const { piece, left, right, isLeftOpen, isRightOpen } = one;
  const ends = [
    { at: left, isOpen: isLeftOpen, other: all[index - 1] },
    { at: right, isOpen: isRightOpen, other: all[index + 1] },
  ];
  const dots = ends.flatMap(({ at, isOpen, other }) => {
    const isJoined = !other || (isFinite(at) && equal(heightAt(other.piece, at), heightAt(piece, at)));
    if (!isFinite(at) || isJoined) return [];
    return [html`<circle class="${isOpen ? 'o' : 'c'}" cx="${x(at)}" cy="${y(heightAt(piece, at))}" r="2.5" />`];
  });
  const path = raw(`<path class="p" d="M${x(left)} ${y(heightAt(piece, left))}L${x(right)} ${y(heightAt(piece, right))}"/>`);
  return html`${!equal(left, right) && path}${equal(left, right) ? dots[0] : dots}`;
}

/** What the edges are, as far as there is room; under a choice, the outcomes. */
function names(leaf: Leaf, edges: readonly Rational[], x: (at: Rational) => string, language: Language): Html {
  const end = leaf.pieces.at(-1)?.to;
  const all = end?.after && !isFinite(end.at) ? [...edges, INFINITY] : edges;
  const text = (at: Rational): string => {
    const plain = measureText(language, leaf, writeMeasure(at, leaf.space));
    return short(plain === 'yes' || plain === 'no' ? language.yesNo[plain] : plain);
  };
  let free = 0;
  const told = all.map((at, index) => {
    const half = ([...text(at)].length * LETTER) / 2;
    const middle = Math.min(Number(x(at)), LEFT + WIDE + 16 - half);
    const isShown = middle - half >= free && (index === all.length - 1 || middle + half < Number(x(all.at(-1) as Rational)) - half);
    if (!isShown) return undefined;
    free = middle + half + 4;
    return html`<text x="${fixed(middle)}" y="${TOP + HIGH + 16}" text-anchor="middle">${text(at)}</text>`;
  });
  return html`${told}`;
}

const LETTERS = 16;
const short = (text: string): string => ([...text].length > LETTERS ? `${[...text].slice(0, LETTERS - 1).join('')}…` : text);
const fixed = (number: number): string => write(rational(Math.round(number * 10), 10));

/** Reads back the measure of a reason. */
function readMeasure({ space }: Leaf, text: string): Rational {
  if (space.form === 'label') return rational(space.labels?.indexOf(text) ?? 0);
  if (text === 'never') return INFINITY;
  return space.form === 'day' ? rational(Number(readDay(text))) : readFraction(text);
}
