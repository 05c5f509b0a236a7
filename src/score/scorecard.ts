/** Outcomes as a scorecard: exact numbers become the texts that are published. Nothing is computed a second time. */
import { write } from '../decimal.ts';
import { engine } from '../engine.ts';
import type { Assumption, Framework, FrameworkNode } from '../shape/framework.ts';
import type { Scorecard, ScorecardNode } from '../shape/scorecard.ts';
import type { UnitAnswers } from '../shape/submission.ts';
import type { Outcome } from './outcome.ts';
import { withoutZeros, writeDeducted, writeReason, writeRow } from './row.ts';
import { classOf, indexOf } from './standing.ts';
import type { Outcomes } from './unit.ts';

export function writeScorecard(framework: Framework, unit: UnitAnswers, stage: string, outcomes: Outcomes): Scorecard {
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
    receipt: { engine, options: {} },
  };
}

function writeNode(framework: Framework, node: FrameworkNode, outcome: Outcome): ScorecardNode {
  const parent = framework.nodes[node.parent]?.id ?? null;
  const [deducted, reason] = [writeDeducted(outcome), writeReason(node, outcome)];
  return {
    id: node.id,
    title: node.title,
    parent,
    ...(node.rest && { rest: true }),
    state: outcome.state,
    ...withoutZeros(writeRow(framework, node, outcome)),
    share: '1',
    ...(deducted !== undefined && { deducted }),
    ...(reason && { reason }),
  };
}

/** A total given whole does not tell its bonus and penalty apart. */
const unsplit = ({ nodes }: Framework, total: Outcome): readonly Assumption[] =>
  total.state === 'given' && nodes.some((node) => node.block !== 'base') ? [{ rule: 'bonus-split-unknown', used: 'none' }] : [];
