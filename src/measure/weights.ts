/** The weights of a measure, as a pack writes them. */
import { hasPlaces, readNumber, readShare } from '../decimal.ts';
import { leastFirst, mostFirst } from '../entries.ts';
import { ONE, type Rational, ZERO, add, compare, multiply, rational } from '../points.ts';
import { at, problem, quote } from '../problem.ts';
import { badNumber, percentSign } from '../problem/written.ts';
import type { Terms } from '../shape/framework.ts';
import type { Numeric } from '../shape/pack.ts';
import type { TermSetting } from './measure.ts';

/** Σ weight × figure */
export function worthOf(figures: readonly Rational[], weights: readonly Rational[]): Rational {
  let all = ZERO;
  for (let index = 0; index < figures.length; index += 1) {
    const figure = figures[index] ?? ZERO;
    if (figure.n !== 0) all = add(all, multiply(figure, weights[index] ?? ZERO));
  }
  return all;
}

/** Weights are small, so that what they can add up to is found in bounded time. */
const MOST = rational(100);

/** A `weight` counts a figure so many times; a `share` is what one answer is worth. What cannot be read is told, and is 0. */
export function readWeights(
  written: Readonly<Record<string, Numeric>>,
  kind: 'weight' | 'share',
  { pointer, report }: TermSetting,
): Pick<Terms, 'weights'> {
  const weights = (kind === 'share' ? mostFirst(written) : leastFirst(written)).map(([name, found]): Rational => {
    const where = at(pointer, name);
    const weight = kind === 'share' ? readShare(found) : readNumber(found);
    if (typeof weight === 'string') report(badNumber(found, weight, where));
    else if (kind === 'share' && !String(found).endsWith('%') && compare(weight, ONE) > 0) report(percentSign(found, where));
    else if (kind === 'share' && (compare(weight, ZERO) < 0 || compare(weight, ONE) > 0))
      report(problem('share-outside', where, { found: quote(found) }));
    else if (kind === 'weight' && (compare(weight, ZERO) <= 0 || compare(weight, MOST) > 0 || !hasPlaces(weight, 2)))
      report(problem('weight-outside', where, { found: quote(found) }));
    else return weight;
    return ZERO;
  });
  return { weights };
}
