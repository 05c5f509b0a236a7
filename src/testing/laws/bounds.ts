/** Laws of what is missing: bounds hold every way in which it may be reported, and no more. */
import { write } from '../../decimal.ts';
import { type Interval, contains, order } from '../../interval.ts';
import { equal } from '../../points.ts';
import { stillOf } from '../outcomes.ts';
import type { FrameworkNode } from '../../shape/framework.ts';
import { completed } from '../completed.ts';
import { type Law, type World, answered, firstOf, isValid, outcomesOf, unitOf } from '../world.ts';

const text = ({ from, to }: Interval): string =>
  `${from.after ? 'over' : 'from'} ${write(from.at)} ${to.after ? 'to' : 'under'} ${write(to.at)}`;

/** The score lies in its bounds. */
export const scoreInBounds: Law = (world) => {
  const outcomes = outcomesOf(world);
  return firstOf(world.framework.nodes.entries(), ([index, { id }]) => {
    const outcome = outcomes[index];
    return !outcome || contains(stillOf(outcome), outcome.score)
      ? undefined
      : `${id}: ${write(outcome.score)} is not ${text(stillOf(outcome))}`;
  });
};

/** With every missing figure reported, for the least and for the most, no node leaves the bounds that it had before. */
export const completionsInBounds: Law = (world) => {
  const before = outcomesOf(world);
  return firstOf(['least', 'most'] as const, (end) => {
    const after = outcomesOf(completed(world, end));
    // One figure may show of another leaf that it does not apply: that is no completion of it.
    if (after.some((is, index) => is?.state === 'not-applicable' && before[index]?.state !== 'not-applicable')) return undefined;
    return firstOf(world.framework.nodes.entries(), ([index, { id }]) => {
      const [was, is] = [before[index], after[index]];
      if (!was || !is || contains(stillOf(was), is.score)) return undefined;
      return `${id}: reported for the ${end}, ${write(is.score)} is not ${text(stillOf(was))}`;
    });
  });
};

/** A reported figure, taken back, never raises low and never lowers high; unless it showed that a leaf does not apply. */
export const hidingWidens: Law = (world) => {
  const { answers } = unitOf(world);
  const before = outcomesOf(world);
  return firstOf(Object.entries(answers), ([id, answer]) => {
    return firstOf(Object.keys(answer.facts ?? {}), (name) => {
      const facts = Object.fromEntries(Object.entries(answer.facts ?? {}).filter(([key]) => key !== name));
      const hidden = answered(world, { ...answers, [id]: { ...answer, facts } });
      if (!isValid(hidden) || tellsOtherwise(world, before, id, facts)) return undefined;
      const after = outcomesOf(hidden);
      return firstOf(world.framework.nodes.entries(), ([index, node]) => {
        const [known, unknown] = [before[index], after[index]];
        if (!known || !unknown) return undefined;
        const [inner, outer] = [stillOf(known), stillOf(unknown)];
        const isInside = order(outer.from, inner.from) <= 0 && order(inner.to, outer.to) <= 0;
        return isInside ? undefined : `${node.id}: ${text(inner)}, and without ${id} ${name} ${text(outer)}`;
      });
    });
  });
};

/** What the figure shows is that a leaf does not apply; or it is the last of an answer in a block, where none is nothing. */
function tellsOtherwise({ framework }: World, outcomes: ReturnType<typeof outcomesOf>, id: string, left: object): boolean {
  const home = framework.index.get(id) ?? -1;
  return framework.nodes.some(({ leaf, block }, index) => {
    const reads = leaf?.facts.some((fact) => fact.home === home) ?? false;
    return reads && (outcomes[index]?.state === 'not-applicable' || (block !== 'base' && Object.keys(left).length === 0));
  });
}

const isApproached = ({ from, to }: Interval): boolean => from.after || !to.after;

/**
 * An end of the bounds is an outcome that is shown, or is marked open and is none. For packs whose figures can be tried out
 * in full; one figure of a group may not be missing, for it joins leaves whose ends then cannot all be had together.
 */
export const endsAreReached: Law = (world) => {
  const before = outcomesOf(world);
  const { answers } = unitOf(world);
  const isJoined = ({ id, leaf, facts }: FrameworkNode): boolean =>
    !leaf && facts.some(({ name }) => (answers[id]?.facts?.[name] ?? '') === '');
  if (world.framework.nodes.some(isJoined)) return undefined;
  return firstOf(['least', 'most'] as const, (end) => {
    const after = outcomesOf(completed(world, end));
    return firstOf(world.framework.nodes.entries(), ([index, { id }]) => {
      const [was, is] = [before[index], after[index]];
      if (!was?.still || !is) return undefined;
      const { from, to } = was.still;
      const [at, isOpen] = end === 'least' ? [from.at, from.after] : [to.at, !to.after];
      // Rounding reaches what a leaf under it only approaches: as near as one likes, but no trial is so near.
      if (!isOpen && before.some((one) => one?.exactStill && isApproached(one.exactStill))) return undefined;
      return equal(is.score, at) !== isOpen ? undefined : `${id}: ${text(was.still)}, and ${write(is.score)} at the ${end}`;
    });
  });
};
