/** The verb `evaluate`: what units handed in becomes scorecards. */
import type { Problem } from './problem.ts';
import { receiptOf } from './score/receipt.ts';
import { type EvaluateOptions, supposing } from './score/supposed.ts';
import { writeScorecard } from './score/scorecard.ts';
import { scoreUnits } from './score/units.ts';
import type { Framework } from './shape/framework.ts';
import type { NodeId, Settled, Spelt } from './shape/nodes.ts';
import type { Scorecard } from './shape/scorecard.ts';
import type { SpeltSubmission, Submission } from './shape/submission.ts';

/** One scorecard a unit, in the order of the submission, and all that is wrong with it. */
export interface Evaluation<Id extends string = string> {
  readonly units: readonly Scorecard<Id>[];
  readonly problems: readonly Problem[];
}

/**
 * Scores every unit of a submission: pure and exact, the same inputs give the same result. A wrong answer is a problem and
 * counts as missing; the rest is scored. A submission of another framework or year is a problem, and nothing of it is scored.
 */
export function evaluate<N, Id extends string = never, Leaf extends string = never>(
  framework: Framework<N>,
  submission: SpeltSubmission<Id, Settled<N>>,
  options?: EvaluateOptions<Settled<N>> & { readonly notApplicable?: Spelt<Leaf, Settled<N>> },
): Evaluation<NodeId<N>>;
export function evaluate(given: Framework, submission: Submission, options: EvaluateOptions = {}): Evaluation {
  const framework = supposing(given, options);
  const heading = { stage: submission.stage ?? 'unknown', receipt: receiptOf(framework, submission, options) };
  return scoreUnits(framework, submission, {
    make: (unit, account) => writeScorecard(framework, unit, heading, account),
    kept: 'sheet',
  });
}
