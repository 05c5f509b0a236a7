/** A unit's nodes as they stand beside those of another: what their rows print, at the cost of a panel. */
import { textOfUnits } from '../enclosed.ts';
import type { Cause, Row, State } from '../shape/scorecard.ts';
import type { Account } from './account.ts';
import { states } from './leaf.ts';
import { cells, rowOf } from './panel.ts';
import type { PlannedNode } from './plan.ts';
import { MISSING, NOT_APPLICABLE } from './sums.ts';

/** As its row prints it, without bounds and figures. */
export type Seen = Pick<Row, 'score' | 'applicableMax' | 'lost'> & {
  readonly id: string;
  readonly state: State | null;
  readonly cause: Cause | null;
};

/** Every node that has a row. */
export function seenOf(account: Account): readonly Seen[] {
  const seen: Seen[] = [];
  for (const planned of account.sheet.plan.nodes) {
    const [score, lost] = [cells.scores(account, planned), cells.lost(account, planned)];
    if (score === null || lost === null) continue;
    const [state, cause] = [stateIn(account, planned), cells.causes(account, planned) as Cause | null];
    seen.push({ id: planned.id, score, applicableMax: maxOf(account, planned), lost, state, cause });
  }
  return seen;
}

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
