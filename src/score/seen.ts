/** A unit's nodes as they stand beside those of another: what their rows print, at the cost of a panel. */
import { textOfUnits } from '../enclosed.ts';
import type { Cause, Row, State } from '../shape/scorecard.ts';
import type { Account } from './account.ts';
import { states } from './leaf.ts';
import { cells, rowOf } from './panel.ts';
import type { PlannedNode } from './plan.ts';
import { MISSING, NOT_APPLICABLE } from './sums.ts';

/** As its row prints it, without bounds and figures. */
export interface Seen extends Pick<Row, 'score' | 'applicableMax' | 'lost'> {
  readonly state: State | null;
  readonly cause: Cause | null;
}

/** Every node that has a row, at its index. */
export const seenOf = (account: Account): readonly (Seen | undefined)[] =>
  account.sheet.plan.nodes.map((planned) => seen(account, planned));

function seen(account: Account, planned: PlannedNode): Seen | undefined {
  const [score, lost] = [cells.scores(account, planned), cells.lost(account, planned)];
  if (score === null || lost === null) return undefined;
  const [state, cause] = [stateIn(account, planned), cells.causes(account, planned) as Cause | null];
  return { score, applicableMax: maxOf(account, planned), lost, state, cause };
}

/** The score alone, of a node that has one. */
export const scoreAt = (account: Account, index: number): string | null =>
  cells.scores(account, account.sheet.plan.nodes[index] as PlannedNode) as string | null;

function maxOf(account: Account, planned: PlannedNode): string {
  const { sums } = account;
  if (!sums) return rowOf(account, planned)?.applicableMax ?? '0';
  const max = sums.max[planned.index] ?? 0;
  return max === planned.max ? planned.maxText : textOfUnits(max);
}

function stateIn({ sums, outcomes }: Account, { index }: PlannedNode): State | null {
  if (!sums) return outcomes()[index]?.state ?? null;
  const judgement = sums.judged[index];
  if (judgement) return states[judgement];
  const is = sums.is[index] ?? 0;
  return is & MISSING ? 'missing' : is & NOT_APPLICABLE ? 'not-applicable' : 'scored';
}
