/** The values that a figure can be changed to, and how a change of it is told. */
import { write, writeFraction } from '../decimal.ts';
import { round } from '../rounding.ts';
import { dayNumber } from '../day.ts';
import { type Interval, type Values, before, exactly, overlap } from '../interval.ts';
import { writeFigure } from '../measure/figure.ts';
import { valuesOf } from '../measure/values.ts';
import { type Rational, compare, equal, isFinite, multiply, rational, subtract } from '../points.ts';
import type { Fact } from '../shape/framework.ts';
import type { Step } from '../shape/explanation.ts';
import { type Scored, hitBy } from './scored.ts';

const HUNDRED = rational(100);
/** A number has up to 15 digits before its point, and up to 10 after it. */
const NUMBERS: Interval = { from: exactly(rational(0)).from, to: before(rational(10 ** 15)) };
const FINEST = rational(1, 10n ** 12n);
/** Days have years of four digits. */
const [FIRST = 0, LAST = 0] = [dayNumber(1000, 1, 1), dayNumber(9999, 12, 31)];
const DAYS: Interval = { from: exactly(rational(FIRST)).from, to: exactly(rational(LAST)).to };

/** What an answer can say of a figure while its leaf applies; `never` is told apart. */
export function valuesAllowed({ node: { leaf } }: Scored, which: number): Values {
  const fact = leaf.facts[which] as Fact;
  const all = valuesOf(fact, leaf.space.labels ?? []);
  const sized = overlap(all, fact.kind === 'day' ? DAYS : NUMBERS);
  const allowed = leaf.conditions.filter((one) => one.fact === which).reduce<Interval>((part, one) => overlap(part, one.allowed), sized);
  return { step: all.step ?? FINEST, ...allowed };
}

/** A figure changed, and the score that it brings; nothing where it would give no measure. */
export function stepTo(scored: Scored, which: number, figure: Rational): Step | undefined {
  const { framework, node, figures, worths } = scored;
  const hit = hitBy(node, figures.with(which, figure));
  const fact = node.leaf.facts[which];
  if (!hit || !fact) return undefined;
  const { score, exact } = worths.of(hit.points);
  const { places, mode } = framework.rounding;
  const printed = round(score, places, mode);
  const by = difference(fact, figures[which] as Rational, figure);
  return {
    to: writeFigure(figure, fact.kind, node.leaf.space.labels ?? []),
    ...(by !== undefined && { by }),
    score: write(printed),
    ...(!equal(printed, exact) && { exact: writeFraction(exact) }),
  };
}

/** How much more, in days, percentage points or the unit of the figure. */
function difference({ kind }: Fact, before: Rational, after: Rational): string | undefined {
  if (kind === 'yes-no' || kind === 'option' || !isFinite(before) || !isFinite(after)) return undefined;
  const more = subtract(after, before);
  return write(kind === 'percent' ? multiply(more, HUNDRED) : more);
}

/** From `never`, later days are nearer; to `never` is the farthest. */
export function isNearer(a: Rational, b: Rational, from: Rational): boolean {
  if (!isFinite(from)) return compare(a, b) > 0;
  return isFinite(a) && (!isFinite(b) || compare(distance(a, from), distance(b, from)) < 0);
}

const distance = (a: Rational, b: Rational): Rational => (compare(a, b) > 0 ? subtract(a, b) : subtract(b, a));
