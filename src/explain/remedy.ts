/** What wins a loss back, or why no figure can. */
import { bestOf, measuresBeyond } from '../pieces.ts';
import { compare } from '../points.ts';
import type { Loss, Unchangeable } from '../shape/explanation.ts';
import type { Cause } from '../shape/scorecard.ts';
import { movablesOf } from './movable.ts';
import { changesOf } from './changes.ts';
import { cliffsOf } from './cliffs.ts';
import { type Lazy, defineLazy, lazy } from '../lazy.ts';
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

type Draft = { -readonly [K in keyof Loss]?: Loss[K] };

/** What wins a loss back; where figures may, it is sought when it is read. */
export function addRemedy(loss: Draft, cause: Cause, scored: Lazy<Scored | undefined> | undefined): void {
  const why = beyondFigures[cause];
  if (why || !scored) {
    loss.changes = [];
    loss.unchangeable = why ?? 'no-more-points';
    return;
  }
  addSought(loss, scored);
}

function addSought(loss: Draft, scored: Lazy<Scored | undefined>): void {
  const changes = lazy(() => changesOf(scored()));
  defineLazy(loss, 'changes', changes);
  defineLazy(loss, 'unchangeable', () => (changes().length > 0 ? undefined : whyNone(scored())));
  defineLazy(loss, 'cliff', () => (cliffsOf(scored()).length > 0 ? true : undefined));
}

/** Figures together might; or what is taken off, or rounding, would eat it; or the scale has no more to give. */
function whyNone(scored: Scored | undefined): Unchangeable {
  if (!scored) return 'no-more-points';
  const { framework, node, row, hit, worths } = scored;
  if (measuresBeyond(node.leaf.pieces, worths.above(hit.points)).length > 0)
    return movablesOf(framework.nodes, node).length > 1 ? 'several-figures' : 'out-of-reach';
  if (!node.leaf.pieces.some((piece) => compare(bestOf(piece), hit.points) > 0)) return 'no-more-points';
  return row.deducted !== undefined || row.reason?.deducted !== undefined ? 'deducted' : 'rounded-away';
}
