/** `barem rank`: the places of units inside their groups, and how sure they are. */
import { isPrinted } from '../compare/settled.ts';
import { evaluate } from '../evaluate.ts';
import { hasErrors } from '../problem.ts';
import { rank as rankUnits } from '../rank.ts';
import type { Grid } from '../report/grid.ts';
import { rankingHtml } from '../report/ranking/html.ts';
import { rankingMarkdown } from '../report/ranking/markdown.ts';
import { groupHead, rankedGrid, rankingNotes, stageLine, unrankedGrid } from '../report/ranking/shown.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import type { Framework } from '../shape/framework.ts';
import { levels } from '../shape/pack.ts';
import type { RankedGroup, Ranking } from '../shape/ranking.ts';
import type { Scorecard } from '../shape/scorecard.ts';
import type { Submission } from '../shape/submission.ts';
import type { Arguments, Command } from './command.ts';
import { titleLine } from './headline.ts';
import { noteLines } from './notes.ts';
import { paint } from './paint.ts';
import { scoreAll } from './scoring.ts';
import { table } from './table.ts';

export const rank: Command = (args) => {
  const scoring = scoreAll(args);
  if ('usage' in scoring) return scoring;
  if (scoring.submissions.some(isPrinted)) return { usage: args.language.words.tables.printedOnly };
  const { framework, units, submissions, isWhole, place, problems } = scoring;
  // Where there is nobody for a reason, the reason is told.
  if (!framework || (units.length === 0 && hasErrors(problems))) return { json: { groups: [] }, text: '', problems };
  const ranking = rankUnits(framework, units, { roundedOtherwise: otherwise(framework, submissions) });
  const all = [...problems, ...ranking.problems.map(place)];
  // Nobody's place is told while somebody is left out.
  if (!isWhole) return { json: { groups: [] }, text: '', problems: all };
  return { json: { ...ranking }, text: ranking.groups.length === 0 ? '' : textOf(framework, ranking, args), problems: all };
};

/** The same units with scores rounded at each other level. */
const otherwise = (framework: Framework, submissions: readonly Submission[]): readonly Scorecard[] =>
  levels
    .filter((level) => level !== framework.rounding.at)
    .flatMap((roundedAt) => submissions.flatMap((submission) => evaluate(framework, submission, { roundedAt }).units));

function textOf(framework: Framework, ranking: Ranking, { form, language }: Arguments): string {
  if (form === 'md') return rankingMarkdown(framework, ranking, language);
  if (form === 'html') return rankingHtml(framework, ranking, language);
  const parts = [
    `${titleLine(framework, language)}\n${paint.dim(stageLine(ranking, language))}`,
    ...ranking.groups.map((group) => groupText(framework, group, language)),
    ...noteLines(rankingNotes(ranking, language)),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function groupText(framework: Framework, group: RankedGroup, language: PrintedLanguage): string {
  const head = groupHead(group, language);
  const parts = [
    head === '' ? '' : paint.bold(head),
    group.rows.length > 0 ? drawn(rankedGrid(framework, group, language)) : '',
    group.unranked.length > 0 ? `${paint.bold(language.words.tables.unranked)}\n${drawn(unrankedGrid(framework, group, language))}` : '',
  ];
  return parts.filter(Boolean).join('\n');
}

const drawn = ({ columns, rows }: Grid): string => table(columns, rows);
