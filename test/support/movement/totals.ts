/** Totals on every edge of rounding and of a class, by what is taken off; domains on the edge of what a class asks of each. */
import { hasPlaces, readFraction, write } from '../../../src/decimal.ts';
import { evaluate } from '../../../src/evaluate.ts';
import { ONE, type Rational, ZERO, add, compare, divide, floor, multiply, rational, subtract } from '../../../src/points.ts';
import type { Framework } from '../../../src/shape/framework.ts';
import type { Answer, UnitAnswers } from '../../../src/shape/submission.ts';
import { leafIds, partOf } from './answers.ts';
import { type Answers, type Sides, both } from './sides.ts';
import { type Batch, HALF, unitGroups, unitOf } from './units.ts';

const LITTLE = rational(1, 10_000_000_000);
const ENDS = [0, 1, 4, 5, 6, 9, 14, 15, 16, 25];

export function* totalsOf(sides: Sides): Generator<Batch> {
  const starts = [ONE, HALF, ZERO].flatMap((part) => {
    const answers = Object.fromEntries(leafIds(sides).map((id) => [id, partOf(sides, id, part)]));
    return unitGroups(sides).flatMap((group) => [unitOf(answers, group), unitOf(withoutBlocks(sides, answers), group)]);
  });
  yield starts.flatMap((unit) => both(sides).flatMap((framework) => lessOf(framework, unit)));
  yield both(sides)
    .flatMap((framework) => flooredIn(sides, framework))
    .flatMap((answers) => unitGroups(sides).map((group) => unitOf(answers, group)));
}

const withoutBlocks = ({ before }: Sides, answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => before.nodes[before.index.get(id) ?? -1]?.block !== 'bonus'));

/** The unit with less and less: to each edge, and a little beside it. */
function lessOf(framework: Framework, unit: UnitAnswers): readonly UnitAnswers[] {
  const [card] = evaluate(framework, { units: [unit] }).units;
  if (!card) return [];
  const [at, max] = [readFraction(card.exact ?? card.score), readFraction(card.applicableMax)];
  const perPoint = max.n === 0 ? undefined : divide(framework.indexScale, max);
  const marks = perPoint ? framework.classes.flatMap(({ atLeast }) => (atLeast ? [divide(atLeast, perPoint)] : [])) : [];
  const roundings = [0, 1, 2, 3, 4].flatMap((places) => {
    const unitStep = rational(1, 10 ** (places + 1));
    const base = multiply(floor(divide(at, rational(1, 10 ** places))), rational(1, 10 ** places));
    return ENDS.flatMap((tenths) => {
      const off = multiply(unitStep, rational(tenths));
      return [
        subtract(base, off),
        off,
        ...(perPoint ? [divide(off, perPoint), divide(subtract(multiply(base, perPoint), off), perPoint)] : []),
      ];
    });
  });
  const lines = marks.flatMap((mark) => [
    mark,
    add(mark, LITTLE),
    subtract(mark, LITTLE),
    ...[1, 2, 3].map((places) => subtract(mark, rational(1, 2 * 10 ** places))),
  ]);
  const off = [...lines, ...roundings].map((mark) => subtract(at, mark)).filter((one) => compare(one, ZERO) >= 0 && hasPlaces(one, 10));
  return [...new Set(off.map(write))].map((deducted) => ({ ...unit, answers: { ...unit.answers, total: { deducted } } }));
}

/** Each domain with the share that a class asks of every domain, or a little less; the rest full. */
function flooredIn(sides: Sides, { classes, nodes }: Framework): readonly Answers[] {
  const floors = classes.flatMap(({ everyDomainAtLeast }) => everyDomainAtLeast ?? []);
  const others = Object.fromEntries(
    nodes
      .filter(({ depth, block }) => depth === 1 && block !== 'penalty')
      .map((node): [string, Answer] => [node.id, { points: write(node.max ?? rational(50)) }]),
  );
  const domains = nodes.filter(({ depth, block }) => depth === 1 && block === 'base');
  const leaves = Object.fromEntries(leafIds(sides).map((id) => [id, partOf(sides, id, ONE)]));
  return floors.flatMap((floor) =>
    domains.flatMap(({ id, max = ONE }) => {
      const at: Rational = multiply(max, floor);
      const marks = [at, subtract(at, LITTLE)].filter((one) => compare(one, ZERO) >= 0 && hasPlaces(one, 10));
      const off = marks.map((one) => subtract(max, one)).filter((one) => hasPlaces(one, 10));
      return [
        ...marks.map((mark): Answers => ({ ...others, [id]: { points: write(mark) } })),
        ...off.map((one): Answers => ({ ...leaves, [id]: { ...leaves[id], deducted: write(one) } })),
      ];
    }),
  );
}
