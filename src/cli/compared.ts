/** A comparison on a terminal: a table of all units, or the story of one on one screen. */
import { comparedGrid } from '../report/comparison/grid.ts';
import { type MovedCriterion, criteriaHead, domainGrid, movedCriteria } from '../report/comparison/nodes.ts';
import { type ShownComparison, byGroup, spanOf } from '../report/comparison/shown.ts';
import { comparisonNotes, partsNote, storyHead, storyNotes } from '../report/comparison/told.ts';
import { groupHead } from '../report/ranking/shown.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import type { ComparedUnit } from '../shape/comparison.ts';
import { noteLines } from './notes.ts';
import { paint } from './paint.ts';
import { table } from './table.ts';

export function comparedText(shown: ShownComparison, language: PrintedLanguage): string {
  const { words } = language;
  const head = [
    `${paint.bold(`${words.tables.comparison}: ${shown.title}`)} ${paint.dim(`(${spanOf(shown, language)})`)}`,
    ...shown.notices.map((notice) => paint.yellow(notice)),
  ].join('\n');
  const { unit } = shown;
  const parts = unit
    ? story(shown, unit, language)
    : [
        ...byGroup(shown).map((units) => groupTable(shown, units, language)),
        paint.dim(partsNote(shown, language)),
        ...noteLines(comparisonNotes(shown, language)),
        paint.dim(words.tables.oneUnit),
      ];
  return [head, ...parts].filter(Boolean).join('\n\n');
}

function groupTable(shown: ShownComparison, units: readonly ComparedUnit[], language: PrintedLanguage): string {
  const head = groupHead({ group: units[0]?.unit.group ?? null }, language);
  const { columns, rows } = comparedGrid(shown, units, language);
  return [head === '' ? '' : paint.bold(head), table(columns, rows)].filter(Boolean).join('\n');
}

function story(shown: ShownComparison, unit: ComparedUnit, language: PrintedLanguage): readonly string[] {
  const { words } = language;
  const { columns, rows } = domainGrid(shown, unit, language);
  const { criteria, rest } = movedCriteria(shown, unit, language);
  const none = shown.comparison.against === 'itself' ? words.tables.noCriteria : words.tables.noCriteriaApart;
  const lines = criteria.length > 0 ? [...criteria.map(criterionLines), rest === '' ? '' : paint.dim(`         ${rest}`)] : [none];
  return [
    [paint.bold(unit.unit.title), ...storyHead(shown, unit, language)].join('\n'),
    rows.length > 0 ? `${paint.bold(words.tables.byDomain)}\n${table(columns, rows)}` : '',
    rows.length > 0 ? [paint.bold(criteriaHead(shown, language)), ...lines].filter(Boolean).join('\n') : '',
    ...noteLines(storyNotes(shown, unit, language)),
  ];
}

const criterionLines = ({ id, title, points, before, after, became }: MovedCriterion): string =>
  [
    `${points.padStart(7)}  ${id}  ${paint.bold(title)}${became === '' ? '' : paint.dim(` [${became}]`)}`,
    `         ${before} → ${after}`,
  ].join('\n');
