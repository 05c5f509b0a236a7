/** A unit's account: the total and where it stands at once, every node with all that belongs to it when someone asks. */
import { type Enclosed, enclosed, exactly, fromUnits, less, rounded } from '../enclosed.ts';
import { type Lazy, lazy } from '../lazy.ts';
import { type Rational, ZERO } from '../points.ts';
import type { Assumption, Framework, FrameworkNode } from '../shape/framework.ts';
import { type Outcome, exactStillOf, stillOf } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { Fixed } from './fixed.ts';
import type { Sheet } from './sheet.ts';
import type { Told } from './row.ts';
import { classOf, indexOf } from './standing.ts';
import { addUp } from './adding.ts';
import { type Sums, UNSETTLED } from './sums.ts';
import { type Outcomes, scoreUnit } from './unit.ts';

export interface Account {
  readonly total: Told;
  /** The index as it is published; nothing where no point applies. */
  readonly index: string | undefined;
  readonly class: string | null;
  readonly assumptions: readonly Assumption[];
  readonly outcomes: Lazy<Outcomes>;
  readonly sheet: Sheet;
  /** The scores of all nodes, where they could simply be added up; good until the next unit is. */
  readonly sums: Sums | undefined;
}

/** Of a unit of that group; `sums` is room to reckon in, used again for each unit. */
export function accountOf(sheet: Sheet, group: string | undefined, sums: Sums, fixed?: Fixed): Account {
  const { framework } = sheet;
  const outcomes = lazy(() => scoreUnit(sheet, fixed));
  const isSummed = addUp(sheet, sums, fixed);
  const total = isSummed ? headOf(sheet, sums, outcomes) : (outcomes()[0] as Outcome);
  const index = indexOf(framework, total);
  const domain = isSummed ? (at: number) => stoodAt(sums, at, outcomes) : (at: number) => outcomes()[at];
  return {
    total,
    index,
    class: classOf(framework, domain, index, group),
    assumptions: isSummed ? framework.assumptions : [...framework.assumptions, ...unsplit(framework, outcomes()[0] as Outcome)],
    outcomes,
    sheet,
    sums: isSummed ? sums : undefined,
  };
}

/** A total given whole does not tell its bonus and penalty apart. */
const unsplit = ({ nodes }: Framework, total: Outcome): readonly Assumption[] =>
  total.state === 'given' && nodes.some((node) => node.block !== 'base') ? [{ rule: 'bonus-split-unknown', used: 'none' }] : [];

const NO_WHY = {};

/** The total as the sums tell it; what they do not is read off its outcome. */
function headOf({ framework, plan }: Sheet, sums: Sums, outcomes: Lazy<Outcomes>): Told {
  const { places, mode } = framework.rounding;
  const root = (): Outcome => outcomes()[0] as Outcome;
  const exact = between(sums, 0, () => exactly(root().exact));
  const score = rounded(exact, places, mode);
  const isOpen = ((sums.is[0] ?? 0) & UNSETTLED) > 0;
  return {
    score,
    still: isOpen ? () => stillOf(root()) : undefined,
    exact,
    exactStill: isOpen ? () => exactStillOf(root()) : undefined,
    applicableMax: applicableMaxOf(framework.nodes[0] as FrameworkNode, sums.max[0] ?? 0),
    bonus: blocks(plan, sums, 'bonus', () => root().bonus),
    penalty: blocks(plan, sums, 'penalty', () => root().penalty),
    rounding: less(score, exact),
    why: NO_WHY,
  };
}

/** What the sums tell of one node. */
function stoodAt(sums: Sums, index: number, outcomes: Lazy<Outcomes>): Pick<Outcome, 'exact' | 'applicableMax'> {
  return {
    exact: between(sums, index, () => exactly((outcomes()[index] as Outcome).exact)),
    applicableMax: fromUnits(sums.max[index] ?? 0),
  };
}

function between({ low, slack }: Sums, index: number, exact: () => Rational): Enclosed {
  const [from, spread] = [low[index] ?? 0, slack[index] ?? 0];
  return { low: from, slack: spread, value: spread === 0 ? () => fromUnits(from) : exact };
}

function applicableMaxOf({ max = ZERO }: FrameworkNode, units: number): Rational {
  return enclosed(max).low === units ? max : fromUnits(units);
}

/** What all blocks of a kind bring together. */
function blocks(plan: Plan, { low, slack }: Sums, block: 'bonus' | 'penalty', exact: Lazy<Rational>): Rational {
  let [all, spread] = [0, 0];
  for (const child of plan.nodes[0]?.children ?? []) {
    if (plan.nodes[child]?.node.block !== block) continue;
    all += low[child] ?? 0;
    spread += slack[child] ?? 0;
  }
  if (spread > 0) return exact();
  return all === 0 ? ZERO : fromUnits(all < 0 ? -all : all);
}
