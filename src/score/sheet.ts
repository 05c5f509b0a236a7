/** What a unit reported, read once from the root down: its figures, and how each node stands before it is scored. */
import { isProblem } from '../measure/figure.ts';
import { type Rational, whole } from '../points.ts';
import { type Pointer, type Report, inside, problem } from '../problem.ts';
import type { Fact, Framework } from '../shape/framework.ts';
import type { Answer, UnitAnswers } from '../shape/submission.ts';
import { answersOf } from './answers.ts';
import { type Figures, knownIn } from './figures.ts';
import { isFor } from './notApplicable.ts';
import { type Plan, type PlannedFact, type PlannedNode, planOf } from './plan.ts';
import { NO_ANSWER, type Reading, readAnswer } from './reading.ts';

export interface Sheet {
  readonly framework: Framework;
  readonly plan: Plan;
  readonly figures: Figures;
  /** What the figures of each leaf measure, where they are all there. */
  readonly measures: (Rational | 'nothing' | undefined)[];
  /** The answers that say more than figures, or that are wrong. */
  readonly readings: (Reading | undefined)[];
  /** How the nodes above bear on each. */
  readonly marks: Uint8Array;
}

/** It is not for the unit's group. */
export const DROPPED = 1;
/** A node above it was answered as not applicable. */
export const SAID_ABOVE = 2;
/** A node above it was answered for all under it … */
export const UNDER = 4;
/** … with its points, or its rejection. */
export const UNDER_WHOLE = 8;

/** Room for what a unit reports. */
export type Slots = Pick<Sheet, 'figures' | 'measures' | 'readings' | 'marks'>;

export function emptySlots(framework: Framework): Slots {
  const { nodes, slots } = planOf(framework);
  return {
    figures: { read: new Array(slots).fill(undefined), wrong: undefined },
    measures: new Array(nodes.length).fill(undefined),
    readings: new Array(nodes.length).fill(undefined),
    marks: new Uint8Array(nodes.length),
  };
}

export function readSheet(framework: Framework, unit: UnitAnswers, pointer: Pointer, report: Report, slots = emptySlots(framework)): Sheet {
  const place = inside(pointer, 'answers');
  return readAnswers(framework, unit.group, answersOf(framework, unit, place, report), place, report, slots);
}

/** Answers by the index of their nodes, of a unit of that group. */
export function readAnswers(
  framework: Framework,
  group: string | undefined,
  answers: readonly (Answer | undefined)[],
  place: Pointer,
  report: Report,
  { figures, measures, readings, marks }: Slots = emptySlots(framework),
): Sheet {
  figures.read.fill(undefined);
  figures.wrong = undefined;
  readings.fill(undefined);
  const plan = planOf(framework);
  const sheet: Sheet = { framework, plan, figures, measures, readings, marks };
  for (const planned of plan.nodes) readNode(sheet, planned, answers[planned.index], group, place, report);
  return sheet;
}

/** What a leaf measures, if its figures are there. */
export function measureOf({ readings, measures }: Sheet, index: number): Rational | 'nothing' | undefined {
  const reading = readings[index];
  return reading ? reading.measure : measures[index];
}

/** An answer as a whole; of one that says figures only, what they measure is all of it. */
export const readingOf = ({ readings, measures }: Sheet, index: number): Reading =>
  readings[index] ?? { ...NO_ANSWER, measure: measures[index] };

function readNode(
  sheet: Sheet,
  planned: PlannedNode,
  answer: Answer | undefined,
  group: string | undefined,
  place: Pointer,
  report: Report,
): void {
  const { index, id } = planned;
  const mark = markOf(sheet, planned, group);
  sheet.marks[index] = mark;
  sheet.measures[index] = undefined;
  if (mark & (DROPPED | UNDER)) {
    if (answer) reportIdle(sheet, planned, group, inside(place, id), report);
    return;
  }
  const many = readPlain(sheet, planned, answer?.facts);
  if (many !== undefined && !saysMore(answer)) return;
  const read = many === undefined ? undefined : { measure: sheet.measures[index], hasFigures: many > 0 };
  const asked = { framework: sheet.framework, index, group };
  sheet.readings[index] = readAnswer(asked, sheet.figures, answer, inside(place, id), report, read);
}

/** More than figures, and words beside them. */
function saysMore(answer: Answer | undefined): boolean {
  for (const key in answer) if (key !== 'facts' && key !== 'note' && key !== 'evidence') return true;
  return false;
}

function markOf({ marks, readings }: Sheet, { appliesTo, parent }: PlannedNode, group: string | undefined): number {
  const own = !appliesTo || isFor({ appliesTo }, group) ? 0 : DROPPED;
  if (parent < 0) return own;
  const above = marks[parent] ?? 0;
  const reading = readings[parent];
  if (above & (DROPPED | UNDER) || !reading) return own | (above & ~DROPPED);
  if (reading.isNotApplicable) return own | SAID_ABOVE | UNDER;
  return own | (above & ~DROPPED) | (reading.rejected !== undefined || reading.points ? UNDER | UNDER_WHOLE : 0);
}

/** An answer that is not asked for. */
function reportIdle(sheet: Sheet, { index, id, parent }: PlannedNode, group: string | undefined, where: Pointer, report: Report): void {
  const { framework, marks } = sheet;
  if ((marks[index] ?? 0) & DROPPED) return report(problem('not-for-group', where, { id, group: group ?? '' }));
  let above = parent;
  while ((marks[above] ?? 0) & UNDER) above = framework.nodes[above]?.parent ?? -1;
  report(problem('answer-under-given', where, { id, given: framework.nodes[above]?.id ?? '' }));
}

/** Reads figures, and what they measure, and tells how many they are; nothing where something is wrong with them. */
function readPlain(sheet: Sheet, planned: PlannedNode, facts: Answer['facts']): number | undefined {
  const many = facts === undefined ? 0 : readPlainFacts(sheet.figures, planned, facts);
  const { leaf, index } = planned;
  if (!leaf || many === undefined) return many;
  const measure = measureIn(sheet.figures, planned);
  if (measure === 'part-exceeds-whole' || (measure === 'nothing' && leaf.notApplicable === 'forbidden')) return undefined;
  // In a block, it makes a difference whether some figure was reported.
  if (measure === undefined && many > 0 && !planned.isBase) return undefined;
  sheet.measures[index] = measure;
  return many;
}

function readPlainFacts({ read }: Figures, { asks }: PlannedNode, written: NonNullable<Answer['facts']>): number | undefined {
  if (asks.length === 0) return undefined;
  let [next, many] = [0, 0];
  for (const name in written) {
    const asked = asks[next]?.name === name ? asks[next] : named(asks, name);
    if (!asked) return undefined;
    next += 1;
    const found = written[name];
    if (found === undefined || found === '') continue;
    const figure = asked.isCount && isCount(found) ? whole(found) : asked.read(found, '', asked.fact);
    if (isProblem(figure)) return undefined;
    read[asked.slot] = figure;
    many += 1;
  }
  return many;
}

/** Most figures are: they need no reading. */
const isCount = (found: unknown): found is number => typeof found === 'number' && found > 0 && found < 1e9 && (found | 0) === found;

function named(asks: readonly PlannedFact[], name: string): PlannedFact | undefined {
  for (let which = 0; which < asks.length; which += 1) if (asks[which]?.name === name) return asks[which];
  return undefined;
}

function measureIn(figures: Figures, { leaf, reads, value }: PlannedNode): ReturnType<PlannedNode['value']> | undefined {
  if (!leaf || leaf.pieces.length === 0) return undefined;
  const known: Rational[] = new Array(reads.length);
  for (let which = 0; which < reads.length; which += 1) {
    const figure = knownIn(figures, reads[which] as Fact);
    if (!figure) return undefined;
    known[which] = figure;
  }
  return value(known, leaf);
}
