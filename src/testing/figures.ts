/** Random figures of a leaf: on the edges of its pieces, one step beside them, in the middle, and anywhere. */
import fc from 'fast-check';
import { write, writeShare } from '../decimal.ts';
import { round } from '../rounding.ts';
import { writeDay } from '../day.ts';
import { type Values, contains, overlap, tighten } from '../interval.ts';
import { measureOf } from '../measure/measures.ts';
import { valuesOf } from '../measure/values.ts';
import { INFINITY, type Rational, ZERO, add, divide, equal, isFinite, isNegative, multiply, rational, subtract } from '../points.ts';
import type { Fact, Framework, Leaf } from '../shape/framework.ts';
import type { Figure } from '../shape/submission.ts';
import { NEVER } from '../space.ts';

/** The figures of a leaf that say something of its measure, in the order of its facts; some may be missing. */
export const figuresOf = (framework: Framework, leaf: Leaf, isSmall: boolean): fc.Arbitrary<readonly (Rational | undefined)[]> => {
  const anywhere = fc.tuple(...leaf.facts.map((fact) => anyFigure(framework, fact, leaf)));
  const targets = isSmall ? targetsOf(leaf).filter(isSimple) : targetsOf(leaf);
  const near = fc.record({
    target: fc.constantFrom(...(targets.length > 0 ? targets : [ZERO])),
    size: isSmall ? fc.constant(1) : fc.constantFrom(1, 2, 5, 40),
    beside: fc.constantFrom(0, 0, 0, 1, -1),
    which: fc.nat(),
    rest: anywhere,
    gap: fc.option(fc.nat(), { nil: undefined, freq: 20 }),
  });
  const edges = near.map(({ target, size, beside, which, rest, gap }) => {
    const figures = measureOf(leaf.measure).toward(target, leaf, size) ?? [];
    return rest.map((other, index) => {
      const figure = figures[index];
      const values = valuesOf(leaf.facts[index] as Fact, leaf.space.labels ?? []);
      const moved = figure && index === which % figures.length ? move(figure, beside, values) : figure;
      const isGap = gap !== undefined && gap % rest.length === index;
      return isGap ? undefined : ((moved && settle(moved, values)) ?? other);
    });
  });
  return fc.oneof({ weight: 3, arbitrary: edges }, { weight: 1, arbitrary: anywhere });
};

/** Figures that give such a measure are small. */
const isSimple = ({ d }: Rational): boolean => d < 9;

/** Edges of the pieces, the middle between two of them, and a little beside. */
export function targetsOf({ pieces, space }: Leaf): readonly Rational[] {
  const little = space.step ?? rational(1, 100);
  return pieces
    .flatMap(({ from, to }) => {
      const ends = [from.at, to.at].filter(isFinite);
      const [first, last] = ends;
      const middle = first && last ? [divide(add(first, last), rational(2))] : [];
      const all = [...ends, ...ends.map((one) => add(one, little)), ...ends.map((one) => subtract(one, little)), ...middle];
      return contains({ from, to }, INFINITY) ? [...all, NEVER] : all;
    })
    .filter((one) => contains(space, one));
}

const move = (figure: Rational, beside: number, { step }: Values): Rational =>
  isFinite(figure) ? add(figure, multiply(step ?? rational(1, 100), rational(beside))) : figure;

/** The figure itself or the last one before it that its fact allows. */
function settle(figure: Rational, values: Values): Rational | undefined {
  if (!isFinite(figure)) return contains(values, figure) ? figure : undefined;
  const below = overlap(values, { from: values.from, to: { at: figure, after: true } });
  const one = isNegative(figure) && !isNegative(values.from.at) ? undefined : tighten(below, values);
  return one && isFinite(one.to.at) && one.to.after ? one.to.at : undefined;
}

/** The same for a fact of a leaf. */
export const settled = (figure: Rational, fact: Fact, leaf: Leaf): Rational | undefined =>
  settle(figure, valuesOf(fact, leaf.space.labels ?? []));

function anyFigure({ year }: Framework, fact: Fact, leaf: Leaf): fc.Arbitrary<Rational | undefined> {
  const values = valuesOf(fact, leaf.space.labels ?? []);
  const day = BigInt(Date.UTC(year, 0, 1) / 86_400_000);
  const drawn =
    fact.kind === 'day'
      ? fc.oneof(
          { weight: 6, arbitrary: fc.integer({ min: -40, max: 400 }).map((offset) => rational(day + BigInt(offset))) },
          { weight: 1, arbitrary: fc.constant(NEVER) },
        )
      : fc.integer({ min: 0, max: 24 }).map((many) => multiply(rational(many), values.step ?? rational(1, 20)));
  return fc.option(
    drawn.map((figure) => (contains(values, figure) ? figure : ZERO)),
    { nil: undefined, freq: 25 },
  );
}

/** A figure as a unit writes it. */
export function writeAnswer(figure: Rational, { kind }: Fact, labels: readonly string[]): Figure {
  if (kind === 'yes-no') return equal(figure, ZERO) ? 'no' : 'yes';
  if (kind === 'option') return labels[Number(figure.n)] ?? '';
  if (kind === 'day') return isFinite(figure) ? writeDay(Number(figure.n)) : 'never';
  return kind === 'percent' ? writeShare(round(figure, 8, 'down')) : write(figure);
}
