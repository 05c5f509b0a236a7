/** What is told of a comparison in sentences: of one unit, and of all. */
import { sayAway } from '../../say/away.ts';
import { sayIndexChange, sayMove, sayPassed, whyUnknown } from '../../say/move.ts';
import type { PrintedLanguage } from '../../say/printed.ts';
import type { ComparedUnit } from '../../shape/comparison.ts';
import type { Note } from '../notes.ts';
import { sentence } from '../sentence.ts';
import { classText } from './grid.ts';
import type { ShownComparison } from './shown.ts';

/** The move of a unit, the change of its index, its class: a sentence each. */
export function storyHead({ comparison, places }: ShownComparison, unit: ComparedUnit, language: PrintedLanguage): readonly string[] {
  const { before, after } = unit.class;
  const isApart = comparison.against !== 'itself' && before !== null && after !== null && before !== after;
  const title = isApart
    ? language.words.tables.wouldClass(after, before)
    : classText(unit) && `${language.words.class}: ${classText(unit)}`;
  return [
    sentence(sayMove(language, comparison, unit)),
    sentence(sayIndexChange(language, comparison, unit, places)),
    ...(title === '' ? [] : [`${title}.`]),
  ];
}

/** Who passed it and whom it passed, and what would bring it up. */
export function storyNotes(unit: ComparedUnit, language: PrintedLanguage): readonly Note[] {
  const { tables } = language.words;
  const notes: readonly Note[] = [
    { head: tables.passing, lines: sayPassed(language, unit).map(sentence) },
    { head: tables.away, lines: sayAway(language, unit.away).map(sentence) },
  ];
  return notes.filter(({ lines }) => lines.length > 0);
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
