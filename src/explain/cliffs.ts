/** Where one case more or less moves a whole band: its points jump by more than the lines of the scale explain. */
import { contains } from '../interval.ts';
import { type Rational, ONE, add, compare, isNegative, most, multiply, negate, subtract } from '../points.ts';
import type { Cliff } from '../shape/explanation.ts';
import { stepTo, valuesAllowed } from './figures.ts';
import { movablesOf } from './movable.ts';
import { type Hit, type Scored, hitBy } from './scored.ts';

const LESS_ONE = negate(ONE);

/** One step up and one step down of every whole number that a leaf reads. */
export function cliffsOf(scored: Scored | undefined): readonly Cliff[] {
  if (!scored) return [];
  const { framework, node, figures, hit } = scored;
  const { id, title } = node;
  return movablesOf(framework.nodes, node).flatMap(({ fact, which, reportedAt }): readonly Cliff[] => {
    const isCounted = (fact.kind === 'number' || fact.kind === 'tally') && (fact.places ?? 0) === 0;
    if (!isCounted) return [];
    const values = valuesAllowed(scored, which);
    return [ONE, LESS_ONE].flatMap((by): readonly Cliff[] => {
      const figure = add(figures[which] as Rational, by);
      const other = contains(values, figure) ? hitBy(node, figures.with(which, figure)) : undefined;
      const step = other && jumps(hit, other) && stepTo(scored, which, figure);
      return step ? [{ id, title, fact: fact.name, factTitle: fact.title, ...(reportedAt !== undefined && { reportedAt }), ...step }] : [];
    });
  });
}

const size = (number: Rational): Rational => (isNegative(number) ? negate(number) : number);

function jumps(now: Hit, then: Hit): boolean {
  const steepest = most(size(now.piece.slope), size(then.piece.slope));
  const explained = multiply(steepest, size(subtract(then.measure, now.measure)));
  return compare(size(subtract(then.points, now.points)), explained) > 0;
}
