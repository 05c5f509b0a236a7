/** Ways in which what is missing may yet be reported: at the ends of what it can still bring, and anywhere between. */
import { type Interval, type Values, contains, exactly, isEmpty, overlap, within } from '../interval.ts';
import { measureOf } from '../measure/measures.ts';
import { valuesOf } from '../measure/values.ts';
import { pieceAt, pointsAt } from '../pieces.ts';
import {
  ONE,
  type Rational,
  ZERO,
  add,
  compare,
  divide,
  equal,
  floor,
  isFinite,
  isNegative,
  isZero,
  multiply,
  rational,
  subtract,
} from '../points.ts';
import type { FrameworkNode, Leaf } from '../shape/framework.ts';

type LeafNode = FrameworkNode & { readonly leaf: Leaf };
export type Figures = readonly Rational[];

/** One way to report a leaf in full, and what it then gives. */
export interface Completion {
  readonly figures: Figures;
  readonly points: Rational;
}

/** Every way to report a leaf whose figures are drawn from small pools, and those that its edges suggest. */
export function completionsOf(node: LeafNode, known: readonly (Rational | undefined)[]): readonly Completion[] {
  const { leaf } = node;
  // Written anew, not taken from score/still.ts: a fault there must not be shared here.
  const values = leaf.facts.map((fact, index): Values => {
    const figure = known[index];
    if (figure) return exactly(figure);
    const all = valuesOf(fact, leaf.space.labels ?? []);
    const allowed = leaf.conditions.filter((one) => one.fact === index).reduce<Interval>((part, one) => overlap(part, one.allowed), all);
    return { ...all, ...within(allowed, all) };
  });
  if (values.some(isEmpty)) return [];
  if (leaf.pieces.length === 0) return givenTo(node, values);
  const open = values.slice(0, leaf.reads).filter((_, index) => !known[index]).length;
  const size = [1, 130, 40, 9][open] ?? 5;
  const pools = values.map((one, index): readonly Rational[] => {
    const figure = known[index];
    if (figure) return [figure];
    if (index >= leaf.reads) return [firstOf(one)]; // only a condition reads it
    return [...poolOf(one, size, leaf), ...(open === 1 ? beside(known, one, leaf) : [])];
  });
  const tried = [...suggested(leaf, values), ...product(pools)];
  return tried.flatMap((figures) => {
    const points = pointsFor(leaf, figures);
    return points ? [{ figures, points }] : [];
  });
}

/** The fewest and the most points that can be given. */
function givenTo({ leaf: { step }, min, max }: LeafNode, values: readonly Values[]): readonly Completion[] {
  const figures = values.map(firstOf);
  const last = (points: Rational): Rational => (step ? multiply(floor(divide(points, step)), step) : points);
  const first = step ? subtract(ZERO, last(subtract(ZERO, min))) : min;
  return [first, ...(max ? [last(max)] : [])].map((points) => ({ figures, points }));
}

/** What figures give; nothing where they leave nothing to measure or contradict each other. */
function pointsFor(leaf: Leaf, figures: Figures): Rational | undefined {
  const measure = measureOf(leaf.measure).value(figures.slice(0, leaf.reads), leaf);
  if (typeof measure !== 'object') return undefined;
  const piece = leaf.pieces[pieceAt(leaf.pieces, measure)];
  return piece && pointsAt(piece, measure);
}

/** Figures that hit the ends of the pieces, where they agree with what is known and allowed. */
function suggested(leaf: Leaf, values: readonly Values[]): readonly Figures[] {
  const ends = leaf.pieces.flatMap(({ from, to }) =>
    [from.at, to.at].filter((end) => contains(leaf.space, end) && (isFinite(end) || !isNegative(end))),
  );
  return ends.flatMap((end) =>
    [1, 10, 1_000].flatMap((size) => {
      const figures = measureOf(leaf.measure).toward(end, leaf, size) ?? [];
      const all = values.map((one, index) => figures[index] ?? firstOf(one));
      return all.every((figure, index) => isIn(figure, values[index] as Values)) ? [all] : [];
    }),
  );
}

const INFINITE: Rational = { n: 1, d: 0 };

const isIn = (figure: Rational, values: Values): boolean =>
  contains(values, figure) && (!values.step || !isFinite(figure) || divide(figure, values.step).d === 1);

const firstOf = ({ from }: Values): Rational => (isFinite(from.at) ? from.at : ZERO);

/** The first few values of a set; of days, those around the edges of the rule; of shares, hundredths. */
function poolOf(values: Values, size: number, { pieces }: Leaf): readonly Rational[] {
  const step = values.step ?? rational(1, 100);
  const starts = isFinite(values.from.at)
    ? [values.from.at]
    : pieces.flatMap(({ from, to }) => [from.at, to.at].filter(isFinite).map((at) => subtract(floor(at), ONE)));
  const all = starts.flatMap((start) =>
    Array.from({ length: isFinite(values.from.at) ? size : 3 }, (_, index) => add(start, multiply(step, rational(index)))),
  );
  return [...all, ...(contains(values, INFINITE) ? [INFINITE] : [])].filter((one) => contains(values, one));
}

/** What an edge of the rule makes of the figures that are known: a part of them, so many times, so much more or less. */
function beside(known: readonly (Rational | undefined)[], values: Values, { pieces, terms, reads }: Leaf): readonly Rational[] {
  const step = values.step ?? rational(1, 100);
  const ends = pieces.flatMap(({ from, to }) => [from.at, to.at].filter(isFinite));
  const figures = [...known.slice(0, reads), terms.from, terms.to].flatMap((one) => (one && isFinite(one) ? [one] : []));
  if (!isFinite(values.from.at)) {
    const near = figures.flatMap((day) => Array.from({ length: 101 }, (_, index) => add(day, rational(index - 50))));
    // So many days on or back; two in seven are no working days.
    const spans = ends.flatMap((end) => [end, multiply(end, rational(7, 5))].map(floor));
    const off = Array.from({ length: 9 }, (_, index) => rational(index - 4));
    const far = figures.flatMap((day) =>
      spans.flatMap((span) => off.flatMap((more) => [add(add(day, span), more), add(subtract(day, span), more)])),
    );
    return [...near, ...far];
  }
  const found = figures.flatMap((figure) => ends.flatMap((end) => madeOf(figure, end, terms.weights ?? [])));
  const near = found.flatMap((one) => {
    const settled = multiply(floor(divide(one, step)), step);
    return [subtract(settled, step), settled, add(settled, step)];
  });
  return near.filter((one) => contains(values, one));
}

function madeOf(figure: Rational, end: Rational, weights: readonly Rational[]): readonly Rational[] {
  const part = multiply(figure, end);
  // So many answers worth one share against these worth another, for a mean at the end.
  const mixed = weights.flatMap((one) =>
    weights.flatMap((other) => (equal(other, end) ? [] : [divide(multiply(figure, subtract(end, one)), subtract(other, end))])),
  );
  return [
    figure,
    part,
    add(figure, part),
    add(figure, end),
    subtract(figure, end),
    ...[end, add(end, ONE)].flatMap((one) => (isZero(one) ? [] : [divide(figure, one)])),
    ...mixed,
  ];
}

function product(pools: readonly (readonly Rational[])[]): readonly Figures[] {
  return pools.reduce<readonly Figures[]>((all, pool) => all.flatMap((begun) => pool.map((one) => [...begun, one])), [[]]);
}

/** The completions that give least and most. */
export function extremes(completions: readonly Completion[]): readonly [Completion, Completion] | undefined {
  const [first, ...rest] = completions;
  if (!first) return undefined;
  return rest.reduce<[Completion, Completion]>(
    ([low, high], one) => [compare(one.points, low.points) < 0 ? one : low, compare(one.points, high.points) > 0 ? one : high],
    [first, first],
  );
}
