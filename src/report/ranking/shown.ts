/** A ranking as every report shows it: its places, and what stands beside them. */
import type { PrintedLanguage } from '../../say/printed.ts';
import { sayNearTies, sayPlace } from '../../say/place.ts';
import type { Framework } from '../../shape/framework.ts';
import type { RankedGroup, RankedUnit, Ranking } from '../../shape/ranking.ts';
import type { Grid } from '../grid.ts';
import type { Note } from '../notes.ts';
import { capital, sentence } from '../sentence.ts';

/** What is to be told of a place beside its number: who shares it, what broke its ties. Bounds are told by themselves. */
export const noteOf = (group: RankedGroup, unit: RankedUnit, language: PrintedLanguage): string =>
  unit.tied.length > 0 || unit.broken ? sayPlace(language, group, { ...unit, bounds: { best: unit.place, worst: unit.place } }) : '';

export const boundsOf = ({ bounds }: RankedUnit, { words, number }: PrintedLanguage): string =>
  bounds && bounds.best !== bounds.worst ? words.range(number(String(bounds.best)), number(String(bounds.worst))) : '';

/** The units of a group, best first. */
export function rankedGrid({ rounding: { places } }: Framework, group: RankedGroup, language: PrintedLanguage): Grid {
  const { words, number } = language;
  const hasIndex = hasOwnIndex(group);
  return {
    columns: [
      { head: words.place, align: 'right' },
      { head: words.unit },
      { head: words.score, align: 'right' },
      { head: words.index, align: 'right' },
      { head: words.class },
      { head: words.tables.placeBounds },
      { head: words.tables.note },
    ],
    rows: group.rows.map((row) => [
      number(String(row.place)),
      row.unit.title,
      number(row.score, places),
      hasIndex ? number(row.index, places) : '',
      row.class ?? '',
      boundsOf(row, language),
      noteOf(group, row, language),
    ]),
  };
}

/** Those that are scored and have no place. */
export function unrankedGrid({ rounding: { places } }: Framework, group: RankedGroup, language: PrintedLanguage): Grid {
  const { words, number } = language;
  return {
    columns: [
      { head: words.unit },
      { head: words.score, align: 'right' },
      { head: words.index, align: 'right' },
      { head: words.class },
      { head: words.tables.because },
    ],
    rows: group.unranked.map((row) => [
      row.unit.title,
      number(row.score, places),
      row.index === 'unknown' ? '' : number(row.index, places),
      row.class ?? '',
      sayPlace(language, group, row),
    ]),
  };
}

/** True where the index of a unit is another number than its score. */
export const hasOwnIndex = ({ rows }: RankedGroup): boolean => rows.some(({ index, score }) => index !== score);

/** Only what there is. */
export function rankingNotes({ groups, assumptions }: Ranking, language: PrintedLanguage): readonly Note[] {
  const { words } = language;
  const notes: readonly Note[] = [
    {
      head: words.tables.nearTies,
      lines: groups.flatMap((group) => sayNearTies(language, group).map(sentence)),
    },
    { head: words.assumptions, lines: assumptions.map(({ rule, used, node }) => language.assumptions[rule](used, node ?? '')) },
  ];
  return notes.filter(({ lines }) => lines.length > 0);
}

/** Groups that have somebody; each with its name where it has one. */
export const groupHead = ({ group }: Pick<RankedGroup, 'group'>, { words }: PrintedLanguage): string =>
  group === null ? '' : `${words.group} ${group}`;

/** “Stage: published”; a stage that is not told says so by itself. */
export const stageLine = ({ stage }: Pick<Ranking, 'stage'>, { words: { stages, tables } }: PrintedLanguage): string =>
  stage === 'unknown' ? capital(stages[stage] ?? stage) : tables.stage(stages[stage] ?? stage);
