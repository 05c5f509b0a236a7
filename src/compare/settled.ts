/** A side as it stands: who has which index, class and place; scored, or taken from what a source prints. */
import { reportFaults, reportKeys } from '../placing/faults.ts';
import { boundsIn } from '../placing/group.ts';
import { rankPanel } from '../placing/panel.ts';
import { rowsOf, unrankedOf } from '../placing/rows.ts';
import { type Problem, type Report, hasErrors, problem } from '../problem.ts';
import { lazy } from '../lazy.ts';
import type { ComparedSide, StillOpen } from '../shape/comparison.ts';
import type { Framework } from '../shape/framework.ts';
import type { Keys } from '../shape/asked.ts';
import type { RankedUnit } from '../shape/ranking.ts';
import type { IndexBounds } from '../shape/scorecard.ts';
import type { Submission, UnitAnswers } from '../shape/submission.ts';
import { printedGroups } from './printed.ts';
import { type ScoredUnit, scoreSide } from './scored.ts';
import type { Stood } from './stood.ts';

/** What is compared on one side: a submission with its rules; a printed ranking needs none. */
export interface ComparedPanel {
  readonly framework?: Framework;
  readonly submission: Submission;
  /** Numbers that break ties, by unit and by name. */
  readonly keys?: Keys;
}

export interface Settled {
  readonly head: ComparedSide;
  /** Nothing where the side is only printed. */
  readonly framework?: Framework;
  readonly keys: Keys;
  /** By group in the order of their names, units in the order of their places, those without a place last. */
  readonly groups: ReadonlyMap<string | null, readonly Stood[]>;
  readonly units: ReadonlyMap<string, Stood>;
}

/** Nothing where an error keeps the side from being ranked. */
export function settle({ framework, submission, keys = {} }: ComparedPanel, report: Report): Settled | undefined {
  if (isPrinted(submission)) {
    const groups = printedGroups(submission, report);
    return groups && settled(submission, undefined, {}, groups);
  }
  if (!framework) {
    if (submission.units.some(hasAnswers)) throw new RangeError('units with answers need the framework that they answer');
    report(problem('nothing-to-rank', '', {}));
    return undefined;
  }
  const { units, problems } = scoreSide(framework, submission);
  const cards = units.map(({ card }) => card);
  const faults: Problem[] = [];
  reportFaults(framework, cards, [], (one) => faults.push(one));
  reportKeys(keys, (one) => faults.push(one));
  [...problems, ...faults].forEach(report);
  if (hasErrors(faults) || problems.some(({ code }) => code === 'duplicate-unit')) return undefined;
  const scored = new Map(units.map((one) => [one.unit.id, one]));
  const basis = { ...framework, keys };
  const groups = rankPanel(framework, cards, keys).map((panel) => {
    const contenders = panel.stands.flatMap((stand) => stand.units);
    const ranked = rowsOf(basis, panel, boundsIn(basis, contenders)).map((row) => stoodAs(scored.get(row.unit.id) as ScoredUnit, row));
    return [panel.group, [...ranked, ...unrankedOf(panel).map(({ unit }) => stoodAs(scored.get(unit.id) as ScoredUnit))]] as const;
  });
  return settled(submission, framework, keys, new Map(groups));
}

function stoodAs(scored: ScoredUnit, row?: RankedUnit): Stood {
  const { unit, index, class: title, card } = scored;
  const isOpen = 'indexBounds' in card; // which is reckoned when it is read
  const still = lazy((): StillOpen => {
    const { low, high } = card.indexBounds as IndexBounds;
    return { index: { low, high }, ...(row?.bounds && { place: row.bounds }) };
  });
  return { unit, index, class: title, ...(row && { place: row.place }), ...(isOpen && { still }), scored };
}

/** Which rules, year and stage a side says it is of. */
export function headOf({ framework, submission }: ComparedPanel): ComparedSide {
  const year = framework?.year ?? (Number(/@(\d{4})/.exec(submission.framework ?? '')?.[1]) || null);
  const { stage = 'unknown' } = submission;
  return { framework: framework ? { id: framework.id, version: framework.version } : null, year, stage, ranked: [] };
}

function settled(submission: Submission, framework: Framework | undefined, keys: Keys, groups: Settled['groups']): Settled {
  const ranked = [...groups].map(([group, units]) => ({ group, units: units.filter(({ place }) => place !== undefined).length }));
  const units = new Map([...groups.values()].flat().map((one) => [one.unit.id, one]));
  const head = { ...headOf({ ...(framework && { framework }), submission }), ranked };
  return { head, ...(framework && { framework }), keys, groups, units };
}

/** True of a printed ranking: no unit has an answer, and some are printed. */
export const isPrinted = ({ units }: Submission): boolean => units.some(({ stated }) => stated !== undefined) && !units.some(hasAnswers);

const hasAnswers = ({ answers }: UnitAnswers): boolean => Object.keys(answers).length > 0;
