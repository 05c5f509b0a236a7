/** A comparison as every report shows it: beside it the places of all submissions, and what is told of its frameworks. */
import type { PrintedLanguage } from '../../say/printed.ts';
import type { ComparedSide, ComparedUnit, Comparison } from '../../shape/comparison.ts';
import { signedPart } from '../signed.ts';

/** The places of one submission. */
export interface Standing {
  readonly year: number | null;
  readonly stage: string;
  /** The submission as it was named. */
  readonly name: string;
  /** In the order of their places. */
  readonly rows: readonly StandingRow[];
}

export interface StandingRow {
  readonly id: string;
  readonly title: string;
  readonly group: string | null;
  readonly place: number;
}

export interface ShownComparison {
  readonly comparison: Comparison;
  /** The oldest first; the last two are compared. */
  readonly standings: readonly Standing[];
  /** The framework of the later side, or what stands in its place. */
  readonly title: string;
  /** What is invented, or known in part, is said before any number. */
  readonly notices: readonly string[];
  /** The decimals that scores are printed with. */
  readonly places: number;
  /** The unit whose story is told. */
  readonly unit?: ComparedUnit;
}

type Labelled = Pick<ComparedSide, 'year' | 'stage'>;

/** What tells results apart: the years, else the stages, else their order. */
export function labelsOf(sides: readonly Labelled[], { words }: Pick<PrintedLanguage, 'words'>): readonly string[] {
  const years = sides.map(({ year }) => (year === null ? '' : String(year)));
  if (areApart(years)) return years;
  const stages = sides.map(({ stage }) => words.stages[stage] ?? stage);
  if (areApart(stages)) return stages;
  return sides.map((_, index) => (sides.length === 2 ? [words.tables.before, words.tables.after][index] : undefined) ?? String(index + 1));
}

const areApart = (texts: readonly string[]): boolean => !texts.includes('') && new Set(texts).size === texts.length;

/** “2022 → 2023”; of units that are held against others, the result that they are in. */
export function spanOf({ comparison: { before, after, against } }: ShownComparison, language: PrintedLanguage): string {
  const [first = '', last = ''] = labelsOf([before, after], language);
  if (against === 'itself') return `${first} → ${last}`;
  const { tables, stages } = language.words;
  const whom = tables.against[against];
  if (before.year !== after.year) return `${first}, ${whom} ${tables.ofYear(last)}`;
  const year = `${before.year ?? ''}`;
  if (before.stage !== after.stage) return `${`${year} ${first}`.trim()}, ${whom} (${stages[after.stage] ?? after.stage})`;
  return `${year} ${whom}`.trim();
}

/** “▲ 3”, “▼ 7”, “=”, or a word. */
export function moveMark({ place }: ComparedUnit, language: PrintedLanguage): string {
  if (typeof place === 'string') return language.words.tables.moves[place];
  if (place.moved === 0) return '=';
  return `${place.moved > 0 ? '▲' : '▼'} ${signedPart(language, String(place.moved)).slice(1)}`;
}

/** Its place in the later result; nothing where it has none. */
export function placeAfter(shown: ShownComparison, unit: ComparedUnit, { number }: PrintedLanguage): string {
  const found = typeof unit.place === 'string' ? standingAfter(shown, unit)?.place : unit.place.after;
  return found === undefined ? '' : number(String(found));
}

/** Its line among the places of the one result or of the other. */
export const standingBefore = ({ standings }: ShownComparison, { unit, was = [unit] }: ComparedUnit): StandingRow | undefined =>
  standings.at(-2)?.rows.find(({ id }) => id === was[0]?.id);

export const standingAfter = ({ standings }: ShownComparison, { unit }: ComparedUnit): StandingRow | undefined =>
  standings.at(-1)?.rows.find(({ id }) => id === unit.id);

/** “moved from group xa to phuong”; nothing of who stayed, or came from several. */
export function groupMove({ unit, was = [] }: ComparedUnit, { words: { tables } }: PrintedLanguage): string {
  const [old] = was.length === 1 ? was : [];
  return !old || old.group === unit.group ? '' : tables.groupMoved(old.group ?? '–', unit.group ?? '–');
}

/** Its name, and from which group it came. */
export function nameWithGroup(unit: ComparedUnit, language: PrintedLanguage): string {
  const moved = groupMove(unit, language);
  return moved === '' ? unit.unit.title : `${unit.unit.title} (${moved})`;
}

/** The units of each group, as they stand in the comparison. */
export function byGroup({ comparison: { units } }: ShownComparison): readonly (readonly ComparedUnit[])[] {
  const groups = [...new Set(units.map(({ unit }) => unit.group))];
  return groups.map((group) => units.filter(({ unit }) => unit.group === group));
}
