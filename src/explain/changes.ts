/** The least changes that win points back: one figure at a time, turned back from the pieces that give more. */
import { type Cut, type Interval, isEmpty, within } from '../interval.ts';
import { measureOf } from '../measure/measures.ts';
import { measuresBeyond } from '../pieces.ts';
import { type Rational, compare, isFinite, subtract } from '../points.ts';
import { NEVER } from '../space.ts';
import type { Fact } from '../shape/framework.ts';
import type { FigureChange } from '../shape/explanation.ts';
import { isNearer, stepTo, valuesAllowed } from './figures.ts';
import { isSharedWithGate } from './gate.ts';
import { movablesOf } from './movable.ts';
import { type Scored, hitBy } from './scored.ts';

/** Every figure that can raise the score of a leaf by itself, in the order of its facts. */
export function changesOf(scored: Scored | undefined): readonly FigureChange[] {
  if (!scored) return [];
  const { framework, node, hit, worths } = scored;
  const better = measuresBeyond(node.leaf.pieces, worths.above(hit.points));
  const best = measuresBeyond(node.leaf.pieces, worths.full);
  return movablesOf(framework.nodes, node).flatMap(({ fact, which, reportedAt }): readonly FigureChange[] => {
    if (isSharedWithGate(framework, node, fact)) return [];
    const found = nearestIn(scored, which, better);
    const raises = found && stepTo(scored, which, found);
    if (!raises) return [];
    const top = nearestIn(scored, which, best);
    const full = top && stepTo(scored, which, top);
    return [{ fact: fact.name, factTitle: fact.title, ...(reportedAt !== undefined && { reportedAt }), raises, ...(full && { full }) }];
  });
}

/** The value of a figure nearest to what it is, for which the measure lies in one of some parts. */
function nearestIn(scored: Scored, which: number, parts: readonly Interval[]): Rational | undefined {
  const { node, figures } = scored;
  const { leaf } = node;
  const values = valuesAllowed(scored, which);
  const along = measureOf(leaf.measure).along(figures.slice(0, leaf.reads), which, leaf);
  const found = parts.flatMap((part): readonly Rational[] => {
    const wanted = along(part);
    if (!wanted) return [];
    const one = within(wanted, values);
    const never = (leaf.facts[which] as Fact).kind === 'day' && reaches(wanted.to) ? [NEVER] : [];
    if (isEmpty(one)) return never;
    return [one.from.at, subtract(one.to.at, values.step ?? one.to.at), ...never];
  });
  const now = figures[which] as Rational;
  const isNear = leaf.facts[which]?.kind === 'option' ? isLess(scored, which) : (a: Rational, b: Rational) => isNearer(a, b, now);
  return found.reduce<Rational | undefined>((best, one) => (best === undefined || isNear(one, best) ? one : best), undefined);
}

/** `never` lies after all days. */
const reaches = ({ at, after }: Cut): boolean => after && !isFinite(at);

/** Outcomes have no distance: the one that gives the fewest points more comes first. */
const isLess =
  ({ node, figures }: Scored, which: number) =>
  (a: Rational, b: Rational): boolean => {
    const [first, second] = [a, b].map((one) => hitBy(node, figures.with(which, one)));
    return first !== undefined && second !== undefined && compare(first.points, second.points) < 0;
  };
