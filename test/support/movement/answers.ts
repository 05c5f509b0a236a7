/** Whatever may be answered to a node of either of two packs. */
import { write } from '../../../src/decimal.ts';
import { type Rational, ZERO, add, compare, divide, floor, isNegative, isZero, multiply, rational, subtract } from '../../../src/points.ts';
import type { Framework, FrameworkNode } from '../../../src/shape/framework.ts';
import type { Answer } from '../../../src/shape/submission.ts';
import { figuresFor } from './figures.ts';
import { type Answers, type Sides, both } from './sides.ts';

const LITTLE = rational(1, 10_000_000_000);
const isDecimal = ({ d }: Rational): boolean => Number.isInteger(10_000_000_000 / Number(d));

/** Points at the ends and between; where roundings differ, halves and more or less than halves of each place. */
export function pointsFor({ min, max = rational(3), leaf }: FrameworkNode, { arePrintedAlike }: Sides): readonly string[] {
  const parts = (arePrintedAlike ? [] : [1, 5, 9, 15, 25, 35, 49, 51]).flatMap((tenths) =>
    [0, 1, 2, 3, 4].map((places) => rational(tenths, 10 ** (places + 1))),
  );
  const inside = parts
    .flatMap((part) => [add(min, part), subtract(max, part)])
    .filter((one) => compare(one, min) >= 0 && compare(one, max) <= 0);
  const steps = leaf?.step ? [1, 2, 3].map((many) => multiply(leaf.step as Rational, rational(many))) : [];
  const last = leaf?.step ? [multiply(floor(divide(max, leaf.step)), leaf.step)] : [];
  const ends = [
    max,
    min,
    divide(add(min, max), rational(2)),
    ZERO,
    subtract(max, LITTLE),
    add(max, LITTLE),
    subtract(min, LITTLE),
    add(max, rational(1)),
  ];
  return [
    ...new Set([...ends, ...last, ...steps, ...steps.map((one) => divide(one, rational(2))), ...inside].filter(isDecimal).map(write)),
  ];
}

/** What may be said of any node. */
export function whollyFor(node: FrameworkNode, sides: Sides): readonly Answer[] {
  const all = pointsFor(node, sides);
  const [best = '0', least = '0'] = all;
  return [
    ...all.map((points): Answer => ({ points })),
    { notApplicable: true },
    { rejected: 'Thiếu tài liệu' },
    { points: best, deducted: '0.3' },
    { points: least, deducted: '0.3' },
    { points: best, deducted: '99' },
    { notApplicable: true, deducted: '0.3' },
    { deducted: '99' },
  ];
}

export const unique = <T>(all: readonly T[]): readonly T[] => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];

const nodeIn = ({ nodes, index }: Framework, id: string): FrameworkNode | undefined => nodes[index.get(id) ?? -1];

/** The days off that only one of the two has. */
const otherDays = (sides: Sides): readonly number[] => {
  const [was = [], is = []] = both(sides).map(({ nodes }) => nodes.flatMap(({ leaf }) => leaf?.terms.holidays ?? []));
  return [...new Set([...was.filter((day) => !is.includes(day)), ...is.filter((day) => !was.includes(day))])];
};

/** Every answer to a leaf as one of the two asks for it, and to the groups above it that ask for its figures. */
export function answersTo(sides: Sides, framework: Framework, id: string): readonly Answers[] {
  const node = nodeIn(framework, id);
  if (!node?.leaf) return [];
  const figures = figuresFor(framework, node, otherDays(sides));
  const own = figures.flatMap((one) => one[id] ?? []);
  const mixed = own.slice(0, 2).flatMap((one): Answer[] => [
    { ...one, rejected: 'Thiếu' },
    { ...one, notApplicable: true },
    { ...one, deducted: '0.3' },
    { ...one, deducted: '99' },
    { ...one, points: pointsFor(node, sides)[0] ?? '0' },
  ]);
  return unique([...figures, ...[...whollyFor(node, sides), ...mixed].map((one) => ({ [id]: one }))]);
}

/** All leaves of either, with their most points as answers. */
export const leafIds = (sides: Sides): readonly string[] => [
  ...new Set(both(sides).flatMap(({ nodes }) => nodes.filter(({ leaf }) => leaf).map(({ id }) => id))),
];
export const groupIds = (sides: Sides): readonly string[] => [
  ...new Set(both(sides).flatMap(({ nodes }) => nodes.filter(({ leaf }) => !leaf).map(({ id }) => id))),
];

/** A share of the points that a leaf can have in both. */
export function partOf(sides: Sides, id: string, part: Rational): Answer {
  const nodes = both(sides).flatMap((framework) => nodeIn(framework, id) ?? []);
  const max = nodes.map((one) => one.max ?? rational(3)).reduce((a, b) => (compare(a, b) < 0 ? a : b));
  const step = nodes.map(({ leaf }) => leaf?.step).find(Boolean);
  const points = multiply(max, part);
  const fit = step && !isZero(part) ? multiply(floor(divide(points, step)), step) : points;
  return { points: isDecimal(fit) && !isNegative(fit) ? write(fit) : '0' };
}
