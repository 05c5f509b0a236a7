/** Outcomes as a scorecard: exact numbers become the texts that are published. Nothing is computed a second time. */
import { write } from '../decimal.ts';
import { engine } from '../engine.ts';
import type { Assumption, Framework, FrameworkNode } from '../shape/framework.ts';
import type { Scorecard, ScorecardNode } from '../shape/scorecard.ts';
import type { UnitAnswers } from '../shape/submission.ts';
import type { Outcome } from './outcome.ts';
import { writePart, writeReason, writeRow } from './row.ts';
import { classOf, indexOf } from './standing.ts';
import type { Outcomes } from './unit.ts';

/** What a unit was scored for, and how. */
export type Heading = Pick<Scorecard, 'stage'> & Pick<Scorecard['receipt'], 'options'>;

export function writeScorecard(framework: Framework, unit: UnitAnswers, { stage, options }: Heading, outcomes: Outcomes): Scorecard {
  const [root] = framework.nodes as readonly [FrameworkNode];
  const [total] = outcomes as readonly [Outcome];
  const index = indexOf(framework, outcomes);
  return {
    framework: { id: framework.id, version: framework.version },
    unit: { id: unit.id, title: unit.title ?? unit.id, group: unit.group ?? null },
    year: framework.year,
    stage,
    ...writeRow(framework, root, total),
    index: index ? write(index) : 'unknown',
    class: classOf(framework, outcomes, index),
    assumptions: [...framework.assumptions, ...unsplit(framework, total)],
    nodes: framework.nodes.flatMap((node, position) => {
      const outcome = outcomes[position];
      return outcome ? [writeNode(framework, node, outcome)] : [];
    }),
    receipt: { engine, options },
  };
}

/** What a node shares with a plain leaf stands on every node; what it does not, only where it is not zero. */
function writeNode(framework: Framework, node: FrameworkNode, outcome: Outcome): ScorecardNode {
  const { score, exact, max, applicableMax, lost, bounds, bonus, penalty, rounding } = writeRow(framework, node, outcome);
  const parent = framework.nodes[node.parent]?.id ?? null;
  const { id, title } = node;
  const row: Writing = { id, title, parent, state: outcome.state, score, max, applicableMax, lost, share: write(outcome.share), bounds };
  const [deducted, discrepancy, reason] = [writePart(outcome.deducted), writePart(outcome.discrepancy), writeReason(node, outcome)];
  if (exact !== undefined) row.exact = exact;
  if (bonus !== '0') row.bonus = bonus;
  if (penalty !== '0') row.penalty = penalty;
  if (rounding !== '0') row.rounding = rounding;
  if (node.rest) row.rest = true;
  if (deducted !== undefined) row.deducted = deducted;
  if (discrepancy !== undefined) row.discrepancy = discrepancy;
  if (reason) row.reason = reason;
  return row;
}
type Writing = { -readonly [K in keyof ScorecardNode]: ScorecardNode[K] };

/** A total given whole does not tell its bonus and penalty apart. */
const unsplit = ({ nodes }: Framework, total: Outcome): readonly Assumption[] =>
  total.state === 'given' && nodes.some((node) => node.block !== 'base') ? [{ rule: 'bonus-split-unknown', used: 'none' }] : [];
