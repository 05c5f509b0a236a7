/** What each domain lost, with a bar that is full where all of it was lost. */
import type { Told } from '../report/told.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import { nodeTitle } from '../say/title.ts';
import type { Framework } from '../shape/framework.ts';
import type { ScorecardNode } from '../shape/scorecard.ts';
import { paint } from './paint.ts';
import { table } from './table.ts';

const BAR = 24;

/** How much of its maximum a domain lost, out of a full bar. */
const barLength = ({ lost, applicableMax }: ScorecardNode): number => Math.max(0, Math.ceil((Number(lost) / Number(applicableMax)) * BAR));

export function domainBars({ rounding: { places } }: Framework, { nodes }: Told, language: PrintedLanguage): string {
  const { words, number } = language;
  const domains = nodes.filter(({ parent, applicableMax }) => parent === 'total' && applicableMax !== '0');
  if (domains.length === 0) return '';
  const rows = domains.map((row) => [
    row.id,
    nodeTitle(row, language),
    number(row.lost, places),
    `/ ${number(row.applicableMax)}`,
    '█'.repeat(barLength(row)),
  ]);
  const columns = [
    { head: words.node },
    { head: words.title },
    { head: words.lost, align: 'right' as const },
    { head: words.max },
    { head: '' },
  ];
  return `${paint.bold(words.lostByDomain)}\n${table(columns, rows)}`;
}
