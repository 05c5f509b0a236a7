/** The values that a figure can have before it is reported, and small sets of values one by one. */
import { type Values, before, isEmpty, tighten, within } from '../interval.ts';
import { type Rational, add, compare, divide, equal, isFinite, rational, subtract } from '../points.ts';
import { counts, days, decimals, noYes, shares, sharesWith } from '../space.ts';
import type { Fact, FactKind } from '../shape/framework.ts';

/** More values than these are not tried one by one. */
const FEW = rational(1_000);

const spaces: Record<Exclude<FactKind, 'option'>, (fact: Fact) => Values> = {
  'yes-no': () => noYes,
  number: ({ places = 0 }) => decimals(places),
  tally: ({ places = 0 }) => decimals(places),
  percent: ({ places }) => (places === undefined ? shares : sharesWith(places)),
  day: () => days,
};

/** Every figure that a fact allows; of a choice, its options as whole numbers. */
export const valuesOf = (fact: Fact, labels: readonly string[]): Values =>
  fact.kind === 'option' ? { ...counts, to: before(rational(labels.length)) } : spaces[fact.kind](fact);

/** The one value that a set has, if it has just one. */
export function onlyOne(values: Values): Rational | undefined {
  const one = tighten(values, values);
  return one && !one.from.after && one.to.after && equal(one.from.at, one.to.at) ? one.from.at : undefined;
}

/** Each value of a set in order, where they are few. */
export function valuesIn(values: Values): readonly Rational[] | undefined {
  const { step } = values;
  const one = within(values, values);
  if (isEmpty(one)) return [];
  if (!step || !isFinite(one.from.at) || !isFinite(one.to.at)) return undefined;
  if (compare(divide(subtract(one.to.at, one.from.at), step), FEW) > 0) return undefined;
  const found: Rational[] = [];
  for (let value = one.from.at; compare(value, one.to.at) < 0; value = add(value, step)) found.push(value);
  return found;
}
