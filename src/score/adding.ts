/** Adds a unit up where nobody asks for its whole account. What the sums cannot settle is left to the account. */
import { enclosed, unitsOf } from '../enclosed.ts';
import { type Gate, OPEN } from './gate.ts';
import { judge } from './judge.ts';
import type { Fixed } from './fixed.ts';
import { leftOf, policyOf } from './leaf.ts';
import type { PlannedNode } from './plan.ts';
import { addShares } from './shares.ts';
import { type Sheet, UNDER_WHOLE } from './sheet.ts';
import { CAPPED, MISSING, NOT_APPLICABLE, type Sums, UNSETTLED, put, stateOf } from './sums.ts';

/** False where the account must be asked. */
export function addUp(sheet: Sheet, sums: Sums, fixed?: Fixed): boolean {
  const { plan, framework } = sheet;
  if (!plan.isPlain) return false;
  for (const index of framework.order) {
    const planned = plan.nodes[index] as PlannedNode;
    const known = fixed?.get(index);
    if (known) sums.judged[index] = undefined;
    const isAdded = known ? known.addTo(sums, index) : planned.leaf ? addLeaf(sheet, sums, planned) : addGroup(sheet, sums, planned);
    if (!isAdded) return false;
  }
  return true;
}

function addLeaf(sheet: Sheet, sums: Sums, planned: PlannedNode): boolean {
  const { index, isBase, max } = planned;
  if ((sheet.marks[index] ?? 0) & UNDER_WHOLE) return false;
  const gate = planned.requires ? gateOf(sums, planned) : OPEN;
  if (!gate) return false;
  const judgement = judge(sheet, planned, gate);
  const policy = policyOf(planned, judgement);
  const most = isBase && policy !== 'drop' ? max : 0;
  const { low, slack } = enclosed(leftOf(sheet, planned, judgement));
  const still = judgement === 'missing' ? MISSING | UNSETTLED : gate.canClose ? UNSETTLED : 0;
  const is = policy ? NOT_APPLICABLE | still : still;
  sums.judged[index] = judgement;
  return put(sums, index, planned.sign < 0 ? -low - slack : low, slack, most, is);
}

/** Whether what a leaf requires is there, if the sums tell it; whether it can still come or go is told on the safe side. */
function gateOf({ low, slack, is }: Sums, { requires }: PlannedNode): Gate | undefined {
  const node = requires?.node ?? 0;
  const atLeast = requires && unitsOf(requires.atLeast);
  const [from, spread, state] = [low[node] ?? 0, slack[node] ?? 0, is[node] ?? 0];
  if (state & NOT_APPLICABLE) return OPEN;
  if (atLeast === undefined || (from < atLeast && from + spread >= atLeast)) return undefined;
  const [isClosed, canChange] = [from < atLeast, (state & UNSETTLED) > 0];
  return isClosed || canChange ? { isClosed, canOpen: canChange, canClose: canChange } : OPEN;
}

function addGroup(sheet: Sheet, sums: Sums, planned: PlannedNode): boolean {
  const { index, children, isBase } = planned;
  const reading = sheet.readings[index];
  if (reading && (reading.points || reading.rejected !== undefined || reading.deducted.n !== 0)) return false;
  if (planned.combine !== 'sum') return addShares(sums, planned);
  let [low, slack, max] = [0, 0, 0];
  for (const child of children) {
    low += sums.low[child] ?? 0;
    slack += sums.slack[child] ?? 0;
    max += sums.max[child] ?? 0;
  }
  const isAdded = put(sums, index, low, slack, max, stateOf(sums, planned, max));
  return isAdded && (isBase || cap(sums, planned));
}

/** A block gives or takes no more than its cap. */
function cap(sums: Sums, { index, node, sign, max }: PlannedNode): boolean {
  const [low, slack] = [sums.low[index] ?? 0, sums.slack[index] ?? 0];
  const [least, most] = sign < 0 ? [-low - slack, -low] : [low, low + slack];
  if (node.depth !== 1 || most <= max) return true;
  // What just reaches its cap brought no more.
  const is = (sums.is[index] ?? 0) | (least > max ? CAPPED : 0);
  return (least > max || (least === max && slack === 0)) && put(sums, index, sign * max, 0, 0, is);
}
