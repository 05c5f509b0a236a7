/** How a leaf stands: decided in one place, for whoever asks for its points and for whoever asks for its whole account. */
import { contains } from '../interval.ts';
import type { Leaf } from '../shape/framework.ts';
import { type Figures, knownIn } from './figures.ts';
import type { Gate } from './gate.ts';
import type { PlannedNode } from './plan.ts';
import { DROPPED, SAID_ABOVE, type Sheet, measureOf } from './sheet.ts';

/** `none`: in a block, no answer means none; `supposed`: scored as if it did not apply. */
export type Judgement = 'dropped' | 'supposed' | 'not-applicable' | 'rejected' | 'given' | 'gated' | 'none' | 'missing' | 'scored';

/** The first that fits of not applicable, rejected, given, gated, missing and scored. */
export function judge(sheet: Sheet, planned: PlannedNode, { isClosed }: Gate): Judgement {
  const { index } = planned;
  const mark = sheet.marks[index] ?? 0;
  if (mark & DROPPED) return 'dropped';
  if (planned.supposed) return 'supposed';
  const reading = sheet.readings[index];
  const measure = measureOf(sheet, index);
  if (mark & SAID_ABOVE || reading?.isNotApplicable || isWithout(sheet.figures, planned, measure)) return 'not-applicable';
  if (reading?.rejected !== undefined) return 'rejected';
  if (reading?.points) return 'given';
  if (isClosed) return 'gated';
  if (measure === undefined) return planned.isBase || reading?.isWrong || reading?.hasFigures ? 'missing' : 'none';
  return typeof measure === 'object' && isAllThere(sheet.figures, planned) ? 'scored' : 'missing';
}

/** There is nothing to measure, or a figure that is reported breaks a condition. */
const isWithout = (figures: Figures, planned: PlannedNode, measure: unknown): boolean =>
  (measure === 'nothing' && isAllThere(figures, planned)) || (planned.hasConditions && isOutside(planned.leaf as Leaf, figures));

function isAllThere(figures: Figures, { all, reads }: PlannedNode): boolean {
  for (let which = reads.length; which < all.length; which += 1) if (!knownIn(figures, all[which] as Leaf['facts'][number])) return false;
  return true;
}

const isOutside = ({ conditions, facts }: Leaf, figures: Figures): boolean =>
  conditions.some(({ fact: which, allowed }) => {
    const fact = facts[which];
    const figure = fact && knownIn(figures, fact);
    return figure !== undefined && !contains(allowed, figure);
  });
