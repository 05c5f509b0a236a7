/** The verb `evaluateAll`: a panel of units as one table, for rankings, exports and what-ifs over a country. */
import { engine } from './engine.ts';
import { writePanelRow } from './score/panel.ts';
import { type EvaluateOptions, supposing } from './score/supposed.ts';
import { scoreUnits } from './score/units.ts';
import type { Framework } from './shape/framework.ts';
import type { NodeId, Settled, Spelt } from './shape/nodes.ts';
import type { Panel } from './shape/panel.ts';
import type { SpeltSubmission, Submission } from './shape/submission.ts';

/**
 * The published score of every node of every unit, and no more: what `evaluate` would print of them, at a fraction of its cost.
 * Problems are those of `evaluate`. Scores are decimal strings in points of their node, the index is on the framework's scale.
 */
export function evaluateAll<N, Id extends string = never, Leaf extends string = never>(
  framework: Framework<N>,
  submission: SpeltSubmission<Id, Settled<N>>,
  options?: EvaluateOptions<Settled<N>> & { readonly notApplicable?: Spelt<Leaf, Settled<N>> },
): Panel<NodeId<N>>;
export function evaluateAll(given: Framework, submission: Submission, options: EvaluateOptions = {}): Panel {
  const framework = supposing(given, options.notApplicable);
  return {
    framework: { id: framework.id, version: framework.version },
    year: framework.year,
    stage: submission.stage ?? 'unknown',
    nodes: framework.nodes.map(({ id }) => id),
    ...scoreUnits(framework, submission, { make: writePanelRow, isKept: false }),
    receipt: { engine, options },
  };
}
