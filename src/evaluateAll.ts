/** The verb `evaluateAll`: a panel of units as one table, for rankings, exports and what-ifs over a country. */
import { writePanelRow } from './score/panel.ts';
import { receiptOf } from './score/receipt.ts';
import { type EvaluateOptions, supposing } from './score/supposed.ts';
import { scoreUnits } from './score/units.ts';
import type { Framework } from './shape/framework.ts';
import type { NodeId, Settled, Spelt } from './shape/nodes.ts';
import type { AnyNodes } from './shape/nodes.ts';
import type { Column, Panel } from './shape/panel.ts';
import type { SpeltSubmission, Submission } from './shape/submission.ts';

/** What a panel is asked for. */
export interface PanelOptions<N = AnyNodes> extends EvaluateOptions<N> {
  /** What to tell of every node: `scores` where nothing is said; what it `lost` and the `causes` at some more cost. */
  readonly columns?: readonly Column[];
}

/**
 * What is asked for of every node of every unit, and no more: as `evaluate` prints it on their scorecards, at a fraction of the
 * cost. Problems are those of `evaluate`. Points are decimal strings in points of their node, the index is on its own scale.
 */
export function evaluateAll<N, Id extends string = never, Leaf extends string = never>(
  framework: Framework<N>,
  submission: SpeltSubmission<Id, Settled<N>>,
  options?: PanelOptions<Settled<N>> & { readonly notApplicable?: Spelt<Leaf, Settled<N>> },
): Panel<NodeId<N>>;
export function evaluateAll(given: Framework, submission: Submission, { columns = ['scores'], ...options }: PanelOptions = {}): Panel {
  const framework = supposing(given, options);
  return {
    framework: { id: framework.id, version: framework.version },
    year: framework.year,
    stage: submission.stage ?? 'unknown',
    nodes: framework.nodes.map(({ id }) => id),
    ...scoreUnits(framework, submission, {
      make: (unit, account) => writePanelRow(unit, account, columns),
      kept: 'nothing',
    }),
    receipt: receiptOf(framework, submission, options),
  };
}
