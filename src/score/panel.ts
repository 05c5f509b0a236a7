/** A unit as a row of a panel: what is asked for of every node, and nothing more. */
import { roundedUnits, textOfUnits } from '../enclosed.ts';
import type { Column, PanelRow } from '../shape/panel.ts';
import type { UnitAnswers } from '../shape/submission.ts';
import type { Account } from './account.ts';
import type { PlannedNode } from './plan.ts';
import { causeOf } from './reason.ts';
import { amountsOf } from './row.ts';
import { causeIn } from './why.ts';

/** Each column of one node; nothing where a node above it was given or rejected as a whole. */
export const cells: { readonly [C in Column]: (account: Account, planned: PlannedNode) => NonNullable<PanelRow[C]>[number] } = {
  scores: (account, planned) => {
    const units = printedUnits(account, planned);
    return units === undefined ? (rowOf(account, planned)?.score ?? null) : textOfUnits(units);
  },
  lost: (account, planned) => {
    const units = planned.parent < 0 ? undefined : printedUnits(account, planned);
    if (units === undefined) return rowOf(account, planned)?.lost ?? null;
    return planned.isBase ? textOfUnits((account.sums?.max[planned.index] ?? 0) - units) : '0';
  },
  causes: (account, planned) => {
    if (account.sums) return causeIn(account.sheet, account.sums, planned) ?? null;
    const outcome = account.outcomes()[planned.index];
    return (outcome && causeOf(planned, outcome)) ?? null;
  },
};

export function writePanelRow(unit: UnitAnswers, account: Account, columns: readonly Column[]): PanelRow {
  const { nodes } = account.sheet.plan;
  const row: { -readonly [K in keyof PanelRow]: PanelRow[K] } = {
    unit: { id: unit.id, title: unit.title ?? unit.id, group: unit.group ?? null },
    score: cells.scores(account, nodes[0] as PlannedNode) as string,
    index: account.index ?? 'unknown',
    class: account.class,
  };
  for (const column of columns) {
    const cell = cells[column];
    const all = new Array(nodes.length);
    for (let index = 0; index < nodes.length; index += 1) all[index] = cell(account, nodes[index] as PlannedNode);
    row[column] = all;
  }
  return row;
}

/** The score as it is published, where the sums settle it. */
function printedUnits({ sums, sheet }: Account, { index, sign }: PlannedNode): number | undefined {
  if (!sums) return undefined;
  const { places, mode } = sheet.framework.rounding;
  const [low, slack] = [sums.low[index] ?? 0, sums.slack[index] ?? 0];
  const units = sign < 0 ? roundedUnits(-low - slack, slack, places, mode) : roundedUnits(low, slack, places, mode);
  return units !== undefined && sign < 0 && units !== 0 ? -units : units;
}

/** Off the account, where the sums do not tell it. */
export function rowOf({ sheet, total, outcomes }: Account, planned: PlannedNode): ReturnType<typeof amountsOf> | undefined {
  const outcome = planned.parent < 0 ? total : outcomes()[planned.index];
  return outcome && amountsOf(sheet.framework, planned, outcome);
}
