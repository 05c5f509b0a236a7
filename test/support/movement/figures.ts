/** Answers to a leaf that reach every difference there can be in what it reads: each edge, one step beside it, the middles, the ends. */
import { hasPlaces, write } from '../../../src/decimal.ts';
import { overlap, tighten } from '../../../src/interval.ts';
import { measureOf } from '../../../src/measure/measures.ts';
import { valuesOf } from '../../../src/measure/values.ts';
import { ONE, type Rational, ZERO, add, compare, isFinite, isNegative, rational, subtract } from '../../../src/points.ts';
import { pieceAt, pointsAt } from '../../../src/pieces.ts';
import type { Fact, Framework, FrameworkNode, Leaf } from '../../../src/shape/framework.ts';
import type { Figure } from '../../../src/shape/submission.ts';
import { targetsOf, writeAnswer } from '../../../src/testing/figures.ts';
import type { Answers } from './sides.ts';
import { spansOver } from './spans.ts';

type Vector = readonly (Rational | undefined)[];

const BITS = 4;
const SIZES = [1, 10, 1000];

/** Figures as answers: each is reported where its fact is at home. */
export function figuresFor(framework: Framework, { leaf }: FrameworkNode, holidays: readonly number[]): readonly Answers[] {
  if (!leaf || leaf.facts.length === 0) return [];
  const vectors = [...vectorsOf(leaf), ...spansOver(leaf, holidays)];
  const settled = conditionsOf(leaf);
  const all = [
    ...vectors.map((vector) => [...vector, ...settled]),
    ...besideConditions(leaf, [...(bestOf(leaf, vectors) ?? []), ...settled]),
  ];
  const written = all.map((vector) =>
    answersOf(
      framework,
      leaf,
      vector.map((figure, index) => textOf(figure, leaf.facts[index] as Fact, leaf)),
    ),
  );
  return [...written, ...oddFigures(framework, leaf, [...(bestOf(leaf, vectors) ?? []), ...settled])];
}

export function answersOf(framework: Framework, { facts }: Leaf, figures: readonly (Figure | undefined)[]): Answers {
  const homes = [...new Set(facts.map(({ home }) => home))];
  return Object.fromEntries(
    homes.map((home) => {
      const own = facts.flatMap((fact, index) =>
        fact.home === home && figures[index] !== undefined ? [[fact.name, figures[index]] as const] : [],
      );
      return [framework.nodes[home]?.id ?? '', { facts: Object.fromEntries(own) as Readonly<Record<string, Figure>> }];
    }),
  );
}

function textOf(figure: Rational | undefined, fact: Fact, leaf: Leaf): Figure | undefined {
  if (!figure || (!isFinite(figure) && fact.kind !== 'day')) return undefined;
  return isFinite(figure) && !hasPlaces(figure, 10) ? undefined : writeAnswer(figure, fact, leaf.space.labels ?? []);
}

function vectorsOf(leaf: Leaf): readonly Vector[] {
  const { reads, facts } = leaf;
  const measured = facts.slice(0, reads);
  const edges = targetsOf(leaf).flatMap((target) =>
    SIZES.flatMap((size) => measureOf(leaf.measure).toward(target, leaf, size) ?? []).length === 0
      ? []
      : SIZES.flatMap((size) => [measureOf(leaf.measure).toward(target, leaf, size) ?? []]),
  );
  const isBinary = measured.every(({ kind }) => kind === 'yes-no');
  if (isBinary && reads <= BITS)
    return Array.from({ length: 2 ** reads }, (_, bits) => measured.map((__, index) => rational((bits >> index) % 2)));
  if (measured.every(({ kind }) => kind === 'option')) return (leaf.space.labels ?? []).map((_, index) => [rational(index)]);
  const alone = [ONE, rational(3), rational(7)].flatMap((many) =>
    measured.map((_, index) => measured.map((__, other) => (other === index ? many : ZERO))),
  );
  const alike = [ZERO, ONE, rational(5)].map((many) => measured.map(() => many));
  const turned = reads > 1 ? edges.map((figures) => [...figures].reverse()) : [];
  return [...edges, ...(measured[0]?.kind === 'day' ? [] : [...alone, ...alike]), ...turned].filter((one) => one.length === reads);
}

const pointsFor = (leaf: Leaf, vector: Vector): Rational | undefined => {
  if (vector.some((one) => !one)) return undefined;
  const measure = measureOf(leaf.measure).value(vector as readonly Rational[], leaf);
  const piece = typeof measure === 'object' ? leaf.pieces[pieceAt(leaf.pieces, measure)] : undefined;
  return piece && typeof measure === 'object' ? pointsAt(piece, measure) : undefined;
};

/** The figures that give most; of equals those that are not nothing. */
function bestOf(leaf: Leaf, vectors: readonly Vector[]): Vector | undefined {
  let best: readonly [Vector, Rational] | undefined;
  for (const vector of vectors) {
    const points = pointsFor(leaf, vector);
    if (points && (!best || compare(points, best[1]) >= 0)) best = [vector, points];
  }
  return best?.[0];
}

const allowedOf = (leaf: Leaf, index: number): Rational | undefined => {
  const fact = leaf.facts[index] as Fact;
  const values = valuesOf(fact, []);
  const part = leaf.conditions
    .filter((one) => one.fact === index)
    .reduce((all, { allowed }) => overlap(all, allowed), { from: values.from, to: values.to });
  const one = tighten(part, values);
  if (!one) return undefined;
  if (isFinite(one.from.at)) return one.from.at;
  return isFinite(one.to.at) ? one.to.at : ZERO;
};

/** What figures that only conditions read must be for the leaf to apply. */
const conditionsOf = (leaf: Leaf): Vector => leaf.facts.slice(leaf.reads).map((_, index) => allowedOf(leaf, leaf.reads + index));

/** Each figure that a condition reads on its edge and one step beside it; or not reported. */
function besideConditions(leaf: Leaf, best: Vector): readonly Vector[] {
  return leaf.conditions.flatMap(({ fact, allowed }) => {
    const step = valuesOf(leaf.facts[fact] as Fact, []).step ?? rational(1, 100);
    const ends = [allowed.from.at, allowed.to.at].filter(isFinite);
    const near = ends
      .flatMap((end) => [end, add(end, step), subtract(end, step)])
      .filter((one) => !isNegative(one) || leaf.facts[fact]?.kind === 'day');
    return [...near, ONE, ZERO, undefined].map((figure) => best.map((one, index) => (index === fact ? figure : one)));
  });
}

const FRACTIONS = [1, 2, 3, 4].map((places) => rational(1, 10 ** places));

/** Figures with more places, in other forms, or not all of them. */
function oddFigures(framework: Framework, leaf: Leaf, best: Vector): readonly Answers[] {
  const text = best.map((figure, index) => textOf(figure, leaf.facts[index] as Fact, leaf));
  const other = (at: number, figure: Figure | undefined): Answers =>
    answersOf(
      framework,
      leaf,
      text.map((one, index) => (index === at ? figure : one)),
    );
  return leaf.facts.flatMap(({ kind }, at): readonly Answers[] => {
    const figure = best[at];
    const isNumber = kind === 'number' || kind === 'tally';
    const odd =
      figure && isNumber && isFinite(figure)
        ? FRACTIONS.flatMap((part) => [add(figure, part), subtract(figure, part)]).filter((one) => !isNegative(one))
        : [];
    const percents = kind === 'percent' ? ['0%', '50%', '100%', '99.9%', '99.99%', '99.999%', '99.9999%', '33.333%'] : [];
    return [...odd.map(write), ...percents, ...(isNumber ? ['yes', 'no', '1', '2', '50%'] : ['no', 'yes']), undefined].map((one) =>
      other(at, one),
    );
  });
}
