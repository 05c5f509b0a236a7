/** An account as a scorecard: exact numbers become the texts that are published. Nothing is computed a second time. */
import { write } from '../decimal.ts';
import { NOTHING, isSame } from '../enclosed.ts';
import type { Interval } from '../interval.ts';
import { type Lazy, defineLazy } from '../lazy.ts';
import { ONE } from '../points.ts';
import type { Framework } from '../shape/framework.ts';
import type { Scorecard, ScorecardNode } from '../shape/scorecard.ts';
import type { UnitAnswers } from '../shape/submission.ts';
import type { Account } from './account.ts';
import type { Outcome } from './outcome.ts';
import { type PlannedNode, planOf } from './plan.ts';
import { writeReason } from './reason.ts';
import { type Told, type Writing, addBounds, addExact, addRounding, amountsOf, published, writePart } from './row.ts';
import type { Sheet } from './sheet.ts';
import { indexBoundsOf } from './standing.ts';

/** What a unit was scored for, and how. */
export type Heading = Pick<Scorecard, 'stage' | 'receipt'>;

/** The head of a scorecard is written at once; what must be reckoned for it alone, and the rows of the nodes, when they are read. */
export function writeScorecard(framework: Framework, unit: UnitAnswers, { stage, receipt }: Heading, account: Account): Scorecard {
  const root = planOf(framework).nodes[0] as PlannedNode;
  const { total, index } = account;
  const { score, applicableMax, lost, isExact } = amountsOf(framework, root, total);
  const card: Partial<Writing<Scorecard>> = {
    framework: { id: framework.id, version: framework.version },
    unit: { id: unit.id, title: unit.title ?? unit.id, group: unit.group ?? null },
    year: framework.year,
    stage,
    score,
    max: root.maxText,
    applicableMax,
    lost,
    bonus: published(framework, total.bonus),
    penalty: published(framework, total.penalty),
  };
  if (total.rounding === NOTHING) card.rounding = '0';
  else addRounding(card, total.rounding);
  card.bounds = { low: score, high: score };
  if (total.still) addBounds(card, framework, root, total);
  if (!isExact) addExact(card, total.exact);
  card.index = index ?? 'unknown';
  if (total.exactStill && index !== undefined) addIndexBounds(card, framework, total);
  card.class = account.class;
  if (isYes(unit.assessedOnly)) card.assessedOnly = true;
  if (unit.stated) card.stated = unit.stated;
  card.assumptions = account.assumptions;
  defineLazy(card as Scorecard, 'nodes', () => writeNodes(account));
  card.receipt = receipt;
  return card as Scorecard;
}

/** Of what is missing: reckoned when it is read. */
function addIndexBounds(card: Partial<Writing<Scorecard>>, framework: Framework, { exactStill, applicableMax }: Told): void {
  const still = exactStill as Lazy<Interval>;
  defineLazy(card as Required<Scorecard>, 'indexBounds', () => indexBoundsOf(framework, still(), applicableMax));
}

const isYes = (said: UnitAnswers['assessedOnly']): boolean => said === true || said === 'true';

function writeNodes({ sheet, outcomes }: Account): readonly ScorecardNode[] {
  const rows: ScorecardNode[] = [];
  const all = outcomes();
  for (const planned of sheet.plan.nodes) {
    const outcome = all[planned.index];
    if (outcome) rows.push(writeNode(sheet, planned, outcome));
  }
  return rows;
}

/** What a node shares with a plain leaf stands on every node; what it does not, only where it is not zero. */
function writeNode(sheet: Sheet, planned: PlannedNode, outcome: Outcome): ScorecardNode {
  const { framework, plan } = sheet;
  const { node } = planned;
  const { bonus, penalty, rounding, share } = outcome;
  const { score, applicableMax, lost, isExact } = amountsOf(framework, planned, outcome);
  const row: Partial<Writing<ScorecardNode>> = {
    id: planned.id,
    title: node.title,
    parent: plan.nodes[planned.parent]?.id ?? null,
    state: outcome.state,
    score,
    max: planned.maxText,
    applicableMax,
    lost,
    share: share === ONE ? '1' : write(share),
    bounds: { low: score, high: score },
  };
  if (outcome.still) addBounds(row, framework, planned, outcome);
  if (!isExact) addExact(row, outcome.exact);
  if (bonus.n !== 0) addAmount(row, 'bonus', published(framework, bonus));
  if (penalty.n !== 0) addAmount(row, 'penalty', published(framework, penalty));
  if (!isSame(rounding, NOTHING)) addRounding(row, rounding);
  if (node.rest) row.rest = true;
  const [deducted, discrepancy] = [writePart(outcome.deducted), writePart(outcome.discrepancy)];
  if (deducted !== undefined) row.deducted = deducted;
  if (discrepancy !== undefined) row.discrepancy = discrepancy;
  const reason = writeReason(planned, outcome, sheet.figures);
  if (reason) row.reason = reason;
  return row as ScorecardNode;
}

/** An amount that rounds to nothing is not told. */
function addAmount(row: Partial<Writing<ScorecardNode>>, key: 'bonus' | 'penalty', text: string): void {
  if (text !== '0') row[key] = text;
}
