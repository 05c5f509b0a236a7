/** A comparison in Markdown: all units in a table, and the story of one. */
import type { PrintedLanguage } from '../../say/printed.ts';
import type { ComparedUnit } from '../../shape/comparison.ts';
import { markdownGrid } from '../grid.ts';
import { listOf, plain } from '../marks.ts';
import { groupHead } from '../ranking/shown.ts';
import { comparedGrid } from './grid.ts';
import { criteriaHead, domainGrid, movedCriteria } from './nodes.ts';
import { type ShownComparison, byGroup, spanOf } from './shown.ts';
import { comparisonNotes, partsNote, storyHead, storyNotes } from './told.ts';

export function comparisonMarkdown(shown: ShownComparison, language: PrintedLanguage): string {
  const { words } = language;
  const tables = byGroup(shown).map((units) => {
    const head = groupHead({ group: units[0]?.unit.group ?? null }, language);
    return [head === '' ? '' : `## ${plain(head)}`, markdownGrid(comparedGrid(shown, units, language))].filter(Boolean).join('\n\n');
  });
  const parts = [
    `# ${plain(`${words.tables.comparison}: ${shown.title}`)} (${plain(spanOf(shown, language))})`,
    ...shown.notices.map((notice) => `> ${plain(notice)}`),
    shown.unit ? story(shown, shown.unit, language) : '',
    ...tables,
    plain(partsNote(shown, language)),
    ...comparisonNotes(shown, language).map(({ head, lines }) => `## ${plain(head)}\n\n${listOf(lines)}`),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function story(shown: ShownComparison, unit: ComparedUnit, language: PrintedLanguage): string {
  const { words } = language;
  const domains = domainGrid(shown, unit, language);
  const { criteria, rest } = movedCriteria(shown, unit, language);
  const items = criteria.map(
    ({ id, title, points, before, after, became }) =>
      `1. **${points}** ${plain(`${id}  ${title}`)}${became === '' ? '' : ` ${plain(`(${became})`)}`}\\\n   ${plain(`${before} → ${after}`)}`,
  );
  const parts = [
    `## ${plain(unit.unit.title)}`,
    listOf(storyHead(shown, unit, language)),
    domains.rows.length > 0 ? `### ${words.tables.byDomain}\n\n${markdownGrid(domains)}` : '',
    items.length > 0 ? `### ${criteriaHead(shown, language)}\n\n${items.join('\n')}` : '',
    plain(rest),
    ...storyNotes(shown, unit, language).map(({ head, lines }) => `### ${plain(head)}\n\n${listOf(lines)}`),
  ];
  return parts.filter(Boolean).join('\n\n');
}
