/** What a leaf can still come to, where figures of it are missing: the image of what its measure can still be. */
import { EVERYTHING, type Interval, type Values, after, before, exactly, hull, isEmpty, overlap, tighten, within } from '../interval.ts';
import { measureOf } from '../measure/measures.ts';
import { valuesOf } from '../measure/values.ts';
import { image } from '../pieces.ts';
import { INFINITY, ZERO } from '../points.ts';
import type { Leaf } from '../shape/framework.ts';
import { type Figures, knownIn } from './figures.ts';
import type { PlannedNode } from './plan.ts';
import type { Sheet } from './sheet.ts';

/** From what it gives if it is never reported, nothing, to the ends of what it can give if it is. */
export function stillOfLeaf({ figures }: Sheet, { leaf, node: { min, max } }: PlannedNode): Interval {
  const never = exactly(ZERO);
  if (!leaf) return never;
  const reported =
    leaf.pieces.length > 0
      ? imageOf(leaf, figures)
      : tighten({ from: before(min), to: max ? after(max) : before(INFINITY) }, pointsOf(leaf));
  return hull(never, reported) ?? never;
}

function imageOf(leaf: Leaf, figures: Figures): Interval | undefined {
  const values = leaf.facts.map((fact, index): Values => {
    const known = knownIn(figures, fact);
    if (known) return exactly(known);
    const all = valuesOf(fact, leaf.space.labels ?? []);
    const allowed = leaf.conditions.filter((one) => one.fact === index).reduce<Interval>((part, one) => overlap(part, one.allowed), all);
    return { ...all, ...within(allowed, all) };
  });
  if (values.some(isEmpty)) return undefined;
  return image(leaf.pieces, measureOf(leaf.measure).reach(values.slice(0, leaf.reads), leaf));
}

const pointsOf = ({ step }: Leaf): Values => ({ ...EVERYTHING, ...(step && { step }) });
