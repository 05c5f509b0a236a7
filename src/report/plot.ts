/** A rule as a picture: points upward, the measure to the right, the unit's point on it. A full dot belongs to its piece. */
import { readFraction, write } from '../decimal.ts';
import { readDay } from '../day.ts';
import { pieceAt, pointsAt } from '../pieces.ts';
import { INFINITY, type Rational, equal, isFinite, rational } from '../points.ts';
import { measureText } from '../say/figures.ts';
import type { Language } from '../say/language.ts';
import type { Leaf } from '../shape/framework.ts';
import { writeMeasure } from '../space.ts';
import { type Drawn, axisOf, drawnOf, heightAt, isPlace } from './axis.ts';
import { type Placed, endsFirst, place, placeNames } from './labels.ts';
import { levelsOf } from './levels.ts';
import { type Html, html, raw } from './page.ts';

const [WIDE, HIGH, LEFT, TOP, RIGHT] = [194, 58, 42, 9, 246];

type Across = (value: Rational) => number;

/** A drawing for those who see it; `label` says the same to those who do not. */
export function plot(leaf: Leaf, measure: string | undefined, label: string, language: Language): Html {
  const drawn = drawnOf(leaf);
  const axis = axisOf(drawn, leaf);
  const levels = levelsOf(drawn, HIGH, language);
  const x: Across = (value) => LEFT + axis.at(value) * WIDE;
  const y: Across = (points) => TOP + levels.at(points);
  const unit = measure === undefined ? undefined : readMeasure(leaf, measure);
  const hit = unit && leaf.pieces[pieceAt(leaf.pieces, unit)];
  const end = leaf.pieces.at(-1)?.to;
  const edges = end && isPlace(end.at, end.after) && !isFinite(end.at) ? [...axis.edges, INFINITY] : axis.edges;
  const names = labelsOf(leaf, edges, x, language);
  const foot = TOP + HIGH;
  const tall = foot + 9 + 11 * (1 + Math.max(0, ...names.map(({ line }) => line)));
  const ticks = edges.map((edge) => `M${fixed(x(edge))} ${foot + 4}v3`).join('');
  return html`<svg viewBox="0 0 ${RIGHT} ${tall}" role="img" aria-label="${label}">
    ${raw(`<path class="a" d="M${LEFT} ${TOP - 6}V${foot + 4}H${RIGHT - 2}${ticks}"/>`)}
    ${levels.told.map(
      ({ text, points }) => html`<text x="${LEFT - 8}" y="${fixed(y(points) + 3)}" text-anchor="end">${text}</text>`,
    )}${drawn.map((one, index) => line(one, index, drawn, x, y))}${names.map((name) => html`<text ${across(name)} y="${foot + 15 + 11 * name.line}">${name.text}</text>`)}${unit && hit && html`<circle class="u" cx="${fixed(x(unit))}" cy="${fixed(y(pointsAt(hit, unit)))}" r="4.5" />`}
  </svg>`;
}

/** A piece; where the points jump, a dot that belongs to it or one that does not. */
function line(one: Drawn, index: number, all: readonly Drawn[], x: Across, y: Across): Html {
  const { piece, left, right, isLeftOpen, isRightOpen } = one;
  const hasNever = all.at(-1)?.piece.to.after === true;
  const ends = [
    { at: left, isOpen: isLeftOpen, other: all[index - 1] },
    { at: right, isOpen: isRightOpen, other: all[index + 1] },
  ];
  const dots = ends.flatMap(({ at, isOpen, other }) => {
    const isJoined = !other || equal(heightAt(other.piece, at), heightAt(piece, at));
    if (!isPlace(at, hasNever) || isJoined) return [];
    return [html`<circle class="${isOpen ? 'o' : 'c'}" cx="${fixed(x(at))}" cy="${fixed(y(heightAt(piece, at)))}" r="2.5" />`];
  });
  const [from, to] = [left, right].map((at) => `${fixed(x(at))} ${fixed(y(heightAt(piece, at)))}`);
  return html`${!equal(left, right) && raw(`<path class="p" d="M${from}L${to}"/>`)}${equal(left, right) ? dots[0] : dots}`;
}

/** What the edges are; of a choice the outcomes. */
function labelsOf(leaf: Leaf, edges: readonly Rational[], x: Across, language: Language): readonly Placed[] {
  const labels = edges.map((edge) => {
    const plain = measureText(language, leaf, writeMeasure(edge, leaf.space));
    return { text: plain === 'yes' || plain === 'no' ? language.yesNo[plain] : plain, at: x(edge) };
  });
  return leaf.space.form === 'label' ? placeNames(endsFirst(labels), RIGHT) : place(endsFirst(labels), RIGHT);
}

/** A label beside an edge of the drawing begins or ends there, however wide its letters are. */
function across({ at, middle }: Placed): Html {
  if (middle < at) return raw(`x="${RIGHT - 1}" text-anchor="end"`);
  return middle > at ? raw('x="1"') : raw(`x="${fixed(at)}" text-anchor="middle"`);
}

const fixed = (number: number): string => write(rational(Math.round(number * 10), 10));

/** Reads back the measure of a reason. */
function readMeasure({ space }: Leaf, text: string): Rational {
  if (space.form === 'label') return rational(space.labels?.indexOf(text) ?? 0);
  if (text === 'never') return INFINITY;
  return space.form === 'day' ? rational(Number(readDay(text))) : readFraction(text);
}
