/** Whether two scales are one: the same points for every value that the measure can take, however they are cut. */
import { type Interval, type Values, isEmpty, overlap, within } from '../interval.ts';
import type { Reach } from '../measure/measure.ts';
import { measureOf } from '../measure/measures.ts';
import { valuesOf } from '../measure/values.ts';
import { type Piece, pointsAt } from '../pieces.ts';
import { equal } from '../points.ts';
import type { Leaf } from '../shape/framework.ts';

/** Values of a measure for which two scales give other points. */
export interface Apart {
  readonly part: Interval;
  readonly before: Piece;
  readonly after: Piece;
}

/** True where no value of the measure gets other points; both are read on the same measure. */
export function isSameScale(before: Leaf | undefined, after: Leaf, hasSameConditions: boolean): boolean {
  if (!before || (before.pieces.length === 0) !== (after.pieces.length === 0)) return false;
  return partsApart(before, after, reachOf(after, hasSameConditions)).length === 0;
}

/** Where two scales of one measure part, lowest measure first. */
export function partsApart(before: Leaf, after: Leaf, reach: Reach): readonly Apart[] {
  const pieces = alike(before, after);
  return pieces.flatMap((one) =>
    after.pieces.flatMap((other): Apart[] => {
      const part = partOf(one, other, reach);
      return part && !isSameLine(one, other, part) ? [{ part, before: one, after: other }] : [];
    }),
  );
}

function partOf(one: Interval, other: Interval, reach: Reach): Interval | undefined {
  const both = overlap(one, other);
  return isEmpty(both) ? undefined : reach(both);
}

/** Through two values goes one line only; of one value, the points are all there is. */
function isSameLine(one: Piece, other: Piece, part: Interval): boolean {
  if (equal(one.value, other.value) && equal(one.slope, other.slope)) return true;
  const value = onlyValue(part);
  return value !== undefined && equal(pointsAt(one, value), pointsAt(other, value));
}

/** The value of an interval that holds just one. */
export const onlyValue = ({ from, to }: Interval): Interval['from']['at'] | undefined => (equal(from.at, to.at) ? from.at : undefined);

/** The pieces before, with the outcomes of a choice in the order of after. */
function alike({ pieces, space: { labels } }: Leaf, after: Leaf): readonly Piece[] {
  const { labels: others } = after.space;
  if (!labels || !others) return pieces;
  return others.flatMap((label, index) => {
    const piece = pieces[labels.indexOf(label)];
    const there = after.pieces[index];
    return piece && there ? [{ ...piece, from: there.from, to: there.to }] : [];
  });
}

/** Which values a measure can take where its leaf applies. */
export function reachOf({ measure, facts, reads, conditions, terms, space }: Leaf, areConditionsKnown: boolean): Reach {
  const figures = facts.slice(0, reads).map((fact, index): Values => {
    const all = valuesOf(fact, space.labels ?? []);
    const its = areConditionsKnown ? conditions.filter((one) => one.fact === index) : [];
    return {
      ...all,
      ...within(
        its.reduce<Interval>((part, one) => overlap(part, one.allowed), all),
        all,
      ),
    };
  });
  return figures.some(isEmpty) ? () => undefined : measureOf(measure).reach(figures, { terms, space });
}
