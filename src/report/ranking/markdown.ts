/** A ranking in Markdown. */
import type { PrintedLanguage } from '../../say/printed.ts';
import { titleIn } from '../../say/title.ts';
import type { Framework } from '../../shape/framework.ts';
import type { RankedGroup, Ranking } from '../../shape/ranking.ts';
import { markdownGrid } from '../grid.ts';
import { listOf, plain } from '../marks.ts';
import { groupHead, rankedGrid, rankingNotes, stageLine, unrankedGrid } from './shown.ts';

export function rankingMarkdown(framework: Framework, ranking: Ranking, language: PrintedLanguage): string {
  const { words } = language;
  const parts = [
    `# ${plain(`${words.tables.ranking}: ${titleIn(framework.title, language)} ${framework.year}`)} (${framework.version})`,
    framework.status === 'complete' ? '' : `> ${plain(words[framework.status])}`,
    plain(stageLine(ranking, language)),
    ...ranking.groups.map((group) => groupPart(framework, group, language)),
    ...rankingNotes(ranking, language).map(({ head, lines }) => `## ${plain(head)}\n\n${listOf(lines)}`),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function groupPart(framework: Framework, group: RankedGroup, language: PrintedLanguage): string {
  const head = groupHead(group, language);
  const { unranked } = language.words.tables;
  const parts = [
    head === '' ? '' : `## ${plain(head)}`,
    group.rows.length > 0 ? markdownGrid(rankedGrid(framework, group, language)) : '',
    group.unranked.length > 0 ? `### ${plain(unranked)}\n\n${markdownGrid(unrankedGrid(framework, group, language))}` : '',
  ];
  return parts.filter(Boolean).join('\n\n');
}
