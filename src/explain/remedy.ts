/** What wins a loss back, or why no figure can. */
import { bestOf, measuresBeyond } from '../pieces.ts';
import { compare } from '../points.ts';
import type { Loss, Unchangeable } from '../shape/explanation.ts';
import type { Cause } from '../shape/scorecard.ts';
import { movablesOf } from './movable.ts';
import { changesOf } from './changes.ts';
import type { Scored } from './scored.ts';

/** Losses that no figure wins back, whatever it says. */
const beyondFigures: { readonly [C in Cause]?: Unchangeable } = {
  missing: 'missing',
  rejected: 'rejected',
  given: 'given',
  gated: 'gated',
  deducted: 'deducted',
  discrepancy: 'decision',
  'not-applicable-zero': 'not-arisen',
};

export function remedyOf(cause: Cause, scored: Scored | undefined): Pick<Loss, 'changes' | 'unchangeable'> {
  const why = beyondFigures[cause];
  if (why || !scored) return { changes: [], unchangeable: why ?? 'no-more-points' };
  const changes = changesOf(scored);
  return changes.length > 0 ? { changes } : { changes, unchangeable: whyNone(scored) };
}

/** Figures together might; or what is taken off, or rounding, would eat it; or the scale has no more to give. */
function whyNone({ framework, node, row, hit, worths }: Scored): Unchangeable {
  if (measuresBeyond(node.leaf.pieces, worths.above(hit.points)).length > 0)
    return movablesOf(framework.nodes, node).length > 1 ? 'several-figures' : 'out-of-reach';
  if (!node.leaf.pieces.some((piece) => compare(bestOf(piece), hit.points) > 0)) return 'no-more-points';
  return row.deducted !== undefined || row.reason?.deducted !== undefined ? 'deducted' : 'rounded-away';
}
