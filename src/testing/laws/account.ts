/** Laws of the account: every point is either had or lost, at every node, and once only. */
import { write, writeFraction } from '../../decimal.ts';
import { explain } from '../../explain.ts';
import {
  ONE,
  type Rational,
  ZERO,
  add,
  compare,
  divide,
  equal,
  isZero,
  least,
  most,
  multiply,
  rational,
  subtract,
  sum,
} from '../../points.ts';
import type { Outcome } from '../outcomes.ts';
import { type Cause, type Row, causes } from '../../shape/scorecard.ts';
import { type Law, cardOf, firstOf, numberOf, outcomesOf, unitOf } from '../world.ts';

const differs = (where: string, found: Rational, expected: Rational): string | undefined =>
  equal(found, expected) ? undefined : `${where}: ${writeFraction(found)}, not ${writeFraction(expected)}`;

/** score = applicable max − lost + bonus − penalty + rounding at every node, exactly. */
export const conservation: Law = (world) => {
  const outcomes = outcomesOf(world);
  return firstOf(world.framework.nodes.entries(), ([index, { id }]) => {
    const node = outcomes[index];
    if (!node) return undefined;
    return differs(id, node.score, sum([subtract(node.applicableMax, node.lost), subtract(node.bonus, node.penalty), node.rounding]));
  });
};

/** The same as printed, without rounding. */
export const printedRows: Law = (world) => {
  const card = cardOf(world);
  return firstOf([card, ...card.nodes] satisfies Row[], (row) => {
    const beside = subtract(numberOf(row.bonus), numberOf(row.penalty));
    return differs('row', numberOf(row.score), add(subtract(numberOf(row.applicableMax), numberOf(row.lost)), beside));
  });
};

/** The losses, each with one cause of the list, add up to what each node lost, with the shares above it. */
export const losses: Law = (world) => {
  const { losses: all } = explain(world.framework, cardOf(world));
  const unknown = all.find(({ cause }) => !causes.includes(cause satisfies Cause));
  if (unknown) return `${unknown.id}: ${unknown.cause}`;
  if (new Set(all.map(({ id, cause }) => `${id} ${cause}`)).size < all.length) return 'a loss is told twice';
  const { nodes, index } = world.framework;
  const outcomes = outcomesOf(world);
  // From the last node up: what is lost under each, and from the root down: what a point of it is worth in the total.
  const under = nodes.map(() => ZERO);
  for (const loss of all) {
    for (let at = index.get(loss.id) ?? 0; at >= 0; at = nodes[at]?.parent ?? -1)
      under[at] = add(under[at] ?? ZERO, numberOf(loss.exact ?? loss.lost));
  }
  const worth: Rational[] = [];
  return firstOf(nodes.entries(), ([at, { id, parent }]) => {
    const outcome = outcomes[at];
    worth[at] = multiply(worth[parent] ?? ONE, outcome?.share ?? ZERO);
    return differs(id, under[at] ?? ZERO, multiply(outcome?.lost ?? ZERO, worth[at] ?? ZERO));
  });
};

/** A leaf that lost points says why. */
export const reasons: Law = (world) => {
  const outcomes = outcomesOf(world);
  return firstOf(world.framework.nodes.entries(), ([index, { id, leaf }]) => {
    const outcome = outcomes[index];
    if (!leaf || !outcome || outcome.why.cause !== undefined) return undefined;
    return isZero(subtract(outcome.lost, outcome.deducted)) ? undefined : `${id}: lost ${write(outcome.lost)} without a cause`;
  });
};

/** A parent is what `combine` says of its children, but for a cap, what was taken off and its own rounding. */
export const parents: Law = (world) => {
  const outcomes = outcomesOf(world);
  return firstOf(world.framework.nodes.entries(), ([index, { id, combine, max = ZERO, children }]) => {
    const outcome = outcomes[index];
    const below = children.flatMap((child) => outcomes[child] ?? []);
    if (!outcome || below.length === 0 || outcome.why.cause === 'over-cap' || unitOf(world).answers[id]?.deducted) return undefined;
    const counted = below.filter((child) => !isZero(child.applicableMax));
    if (combine !== 'sum' && counted.length === 0) return differs(id, outcome.exact, ZERO);
    const scores = sum(below.map((child) => child.score));
    const expected = combine === 'sum' ? scores : multiply(max, fractionOf(combine, counted));
    return differs(id, outcome.exact, expected);
  });
};

function fractionOf(combine: 'best' | 'worst' | 'mean' | 'scaled', children: readonly Outcome[]): Rational {
  const fractions = children.map(({ score, applicableMax }) => divide(score, applicableMax));
  if (combine === 'best') return fractions.reduce(most);
  if (combine === 'worst') return fractions.reduce(least);
  if (combine === 'mean') return divide(sum(fractions), rational(fractions.length));
  return divide(sum(children.map((child) => child.score)), sum(children.map((child) => child.applicableMax)));
}

/** No leaf gives less than its min or more than its max. */
export const limits: Law = (world) => {
  const outcomes = outcomesOf(world);
  return firstOf(world.framework.nodes.entries(), ([index, { id, leaf, min, max, block }]) => {
    const exact = outcomes[index]?.exact;
    if (!leaf || !exact || !max) return undefined;
    const points = block === 'penalty' ? subtract(ZERO, exact) : exact;
    const isInside = compare(points, min) >= 0 && compare(points, max) <= 0;
    return isInside ? undefined : `${id}: ${write(points)}`;
  });
};
