/** A unit as a row of a panel: its published scores, and nothing that is not asked for. */
import { roundedUnits, textOfUnits } from '../enclosed.ts';
import type { PanelRow } from '../shape/panel.ts';
import type { UnitAnswers } from '../shape/submission.ts';
import type { Account } from './account.ts';
import type { Outcome } from './outcome.ts';
import type { PlannedNode } from './plan.ts';
import { amountsOf } from './row.ts';

export function writePanelRow(unit: UnitAnswers, account: Account): PanelRow {
  const { nodes } = account.sheet.plan;
  const scores = new Array<string | null>(nodes.length);
  for (let index = 0; index < nodes.length; index += 1) scores[index] = scoreOf(account, nodes[index] as PlannedNode);
  return {
    unit: { id: unit.id, title: unit.title ?? unit.id, group: unit.group ?? null },
    score: scores[0] as string,
    index: account.index ?? 'unknown',
    class: account.class,
    scores,
  };
}

/** Read off the sums where they settle it, off the account where they do not. */
function scoreOf(account: Account, planned: PlannedNode): string | null {
  const { sums, sheet, outcomes } = account;
  const { places, mode } = sheet.framework.rounding;
  const [low, slack] = sums ? [sums.low[planned.index] ?? 0, sums.slack[planned.index] ?? 0] : [0, Infinity];
  const units = planned.sign < 0 ? roundedUnits(-low - slack, slack, places, mode) : roundedUnits(low, slack, places, mode);
  if (units !== undefined) return textOfUnits(planned.sign < 0 && units !== 0 ? -units : units);
  const outcome = outcomes()[planned.index];
  return outcome ? amountsOf(sheet.framework, planned, outcome as Outcome).score : null;
}
