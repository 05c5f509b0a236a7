/** The verb `rank`: scorecards become places inside their groups. */
import { engine } from './engine.ts';
import { reportFaults, reportKeys } from './placing/faults.ts';
import { type Rounded, groupOf } from './placing/group.ts';
import { rankPanel } from './placing/panel.ts';
import { reportStated } from './placing/stated.ts';
import { type Problem, type Report, hasErrors } from './problem.ts';
import type { Assumption, Framework } from './shape/framework.ts';
import { levels } from './shape/pack.ts';
import type { Keys } from './shape/asked.ts';
import type { Ranking } from './shape/ranking.ts';
import type { RankingReceipt } from './shape/receipt.ts';
import type { Scorecard } from './shape/scorecard.ts';

/** What a ranking is asked for. */
export interface RankOptions {
  /** Numbers that break ties where the framework asks for a key, by unit and by name; the larger is better. */
  readonly keys?: Keys;
  /** The same units, scored with `roundedAt`: pairs whose order is another there are near ties. */
  readonly roundedOtherwise?: readonly Scorecard[];
}

/**
 * Ranks scorecards of one framework and one stage inside their groups, whatever their order. A unit twice, or scores that
 * cannot be held against each other, are problems, and then nothing is ranked; a place that a source prints otherwise is told.
 * Throws a RangeError for scorecards in `roundedOtherwise` that were made without `roundedAt`.
 */
export function rank<N>(framework: Framework<N>, scorecards: readonly Scorecard[], options?: RankOptions): Ranking;
export function rank(framework: Framework, scorecards: readonly Scorecard[], options: RankOptions = {}): Ranking {
  const { keys = {}, roundedOtherwise = [] } = options;
  const problems: Problem[] = [];
  const report: Report = (one) => problems.push(one);
  const rounded = byLevel(roundedOtherwise);
  reportFaults(framework, scorecards, roundedOtherwise, report);
  reportKeys(keys, report);
  const panels = hasErrors(problems) ? [] : rankPanel(framework, scorecards, keys);
  const groups = panels.map((panel) => groupOf({ ...framework, keys }, panel, rounded));
  if (scorecards.some(({ stated }) => stated?.place !== undefined)) {
    const places = new Map(groups.flatMap(({ rows }) => rows.map(({ unit, place }) => [unit.id, place] as const)));
    reportStated(scorecards, (id) => places.get(id), report);
  }
  const [first] = scorecards;
  return {
    framework: { id: framework.id, version: framework.version },
    year: framework.year,
    stage: first?.stage ?? 'unknown',
    groups,
    assumptions: assumedBy(scorecards),
    problems,
    receipt: receiptOf(framework, scorecards, options),
  };
}

/** Digests and options as the scorecards have them, and what was asked for here. */
function receiptOf({ digest }: Framework, scorecards: readonly Scorecard[], { keys, roundedOtherwise = [] }: RankOptions): RankingReceipt {
  const rounded = new Set(roundedOtherwise.map(({ receipt }) => receipt.options.roundedAt));
  const otherwise = levels.filter((level) => rounded.has(level));
  return {
    engine,
    ruleSet: digest,
    submissions: [...new Set(scorecards.map(({ receipt }) => receipt.submission))].sort(),
    units: scorecards.map(({ unit }) => unit.id).sort(),
    options: {
      ...scorecards[0]?.receipt.options,
      ...(keys && Object.keys(keys).length > 0 && { keys }),
      ...(otherwise.length > 0 && { roundedOtherwise: otherwise }),
    },
  };
}

/** In the order of the levels. */
function byLevel(scorecards: readonly Scorecard[]): Rounded {
  if (scorecards.some(({ receipt }) => receipt.options.roundedAt === undefined))
    throw new RangeError('roundedOtherwise is for scorecards made with roundedAt');
  const known = levels.map((level) => [level, scorecards.filter(({ receipt }) => receipt.options.roundedAt === level)] as const);
  return new Map(known.filter(([, cards]) => cards.length > 0));
}

/** What was assumed for any of the units: most of it for all, some only where a total was given whole. */
function assumedBy(scorecards: readonly Scorecard[]): readonly Assumption[] {
  const all = [...new Set(scorecards.map(({ assumptions }) => assumptions))].flat();
  return [...new Map(all.map((one) => [`${one.rule} ${one.node ?? ''}`, one])).values()];
}
