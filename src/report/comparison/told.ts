/** What is told of a comparison in sentences: of one unit, and of all. */
import { sayAway } from '../../say/away.ts';
import { sayIndexChange, sayMove, sayPassed, whyUnknown } from '../../say/move.ts';
import type { PrintedLanguage } from '../../say/printed.ts';
import type { ComparedUnit } from '../../shape/comparison.ts';
import type { Note } from '../notes.ts';
import { sentence } from '../sentence.ts';
import { classText, indexText } from './grid.ts';
import { type ShownComparison, groupMove, labelsOf, standingAfter, standingBefore } from './shown.ts';

/** The move of a unit, the change of its index, the group that it came from, its class: a sentence each. */
export function storyHead(shown: ShownComparison, unit: ComparedUnit, language: PrintedLanguage): readonly string[] {
  const { comparison, places } = shown;
  const once = onceText(shown, unit, language);
  const moved = once === '' ? [sayMove(language, comparison, unit), sayIndexChange(language, comparison, unit, places)] : [once];
  return [...moved, groupMove(unit, language), classLine(shown, unit, language), ...provisional(shown, unit, language)]
    .filter(Boolean)
    .map(sentence);
}

/** What its standing can still be, where figures of it are missing. */
function provisional(shown: ShownComparison, { still }: ComparedUnit, { words, number }: PrintedLanguage): readonly string[] {
  const { before, after } = shown.comparison;
  const labels = labelsOf([before, after], { words });
  return [still?.before, still?.after].map((open, side) => {
    if (!open) return '';
    const [low, high] = [open.index.low, open.index.high].map((text) => number(text, shown.places)) as [string, string];
    const { best, worst } = open.place ?? { best: 0, worst: 0 };
    const places = best === worst ? '' : words.range(number(String(best)), number(String(worst)));
    return words.tables.provisional(labels[side] ?? '', words.range(low, high), places);
  });
}

/** Of a unit that is only in one of the two rankings: where it stands, or stood. */
function onceText(shown: ShownComparison, unit: ComparedUnit, language: PrintedLanguage): string {
  const { number, words } = language;
  const { tables } = words;
  const { before, after } = shown.comparison;
  if (unit.place === 'new') {
    const row = standingAfter(shown, unit);
    return row ? tables.arrived(number(String(row.place)), indexText(unit.index.after, shown, language)) : '';
  }
  const row = unit.place === 'left' ? standingBefore(shown, unit) : undefined;
  if (!row) return '';
  const when = before.year === null || before.year === after.year ? tables.earlier : tables.inYear(String(before.year));
  return tables.gone(when, number(String(row.place)), indexText(unit.index.before, shown, language));
}

function classLine({ comparison: { against } }: ShownComparison, unit: ComparedUnit, { words }: PrintedLanguage): string {
  const { before, after } = unit.class;
  if (against !== 'itself' && before !== null && after !== null && before !== after) return words.tables.wouldClass(after, before);
  const title = classText(unit);
  return title === '' ? '' : `${words.class}: ${title}`;
}

/** Who passed it and whom it passed, who is new above it, and what would bring it up. */
export function storyNotes(shown: ShownComparison, unit: ComparedUnit, language: PrintedLanguage): readonly Note[] {
  const { tables } = language.words;
  const arrived = arrivedAbove(shown, unit);
  const passing = [...sayPassed(language, unit), ...(arrived.length > 0 ? [tables.arrivedAbove(arrived)] : [])];
  const notes: readonly Note[] = [
    { head: tables.passing, lines: passing.map(sentence) },
    { head: tables.away, lines: sayAway(language, unit.away).map(sentence) },
  ];
  return notes.filter(({ lines }) => lines.length > 0);
}

/** The units of its group that are new in the ranking and have a better place. */
function arrivedAbove(shown: ShownComparison, unit: ComparedUnit): readonly string[] {
  const { against, units } = shown.comparison;
  const { place } = unit;
  if (against !== 'itself' || typeof place === 'string') return [];
  return units
    .filter((other) => other.place === 'new' && other.unit.group === unit.unit.group)
    .filter((other) => (standingAfter(shown, other)?.place ?? place.after) < place.after)
    .map((other) => other.unit.title);
}

export function comparisonNotes({ comparison }: ShownComparison, language: PrintedLanguage): readonly Note[] {
  const { words, moves, assumptions } = language;
  const unknown = comparison.units.filter(({ place }) => typeof place !== 'string' && place.own === 'unknown');
  const why = new Set(unknown.map((unit) => moves.unknownParts[whyUnknown(comparison, unit)]));
  const notes: readonly Note[] = [
    { head: words.tables.placeSplit, lines: [...why].map(sentence) },
    { head: words.assumptions, lines: comparison.assumptions.map(({ rule, used, node }) => assumptions[rule](used, node ?? '')) },
  ];
  return notes.filter(({ lines }) => lines.length > 0);
}

/** What the columns of parts are, where there are some. */
export const partsNote = ({ comparison: { against, units } }: ShownComparison, { words }: PrintedLanguage): string =>
  against === 'itself' && units.some(({ place }) => typeof place !== 'string' && place.own !== 'unknown') ? words.tables.partsNote : '';
