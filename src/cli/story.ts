/** The story of one unit: where it stands, what it lost by domain and by leaf, what did not apply, and how it adds up. */
import { readFraction, round, write } from '../decimal.ts';
import type { Explanation } from '../explain.ts';
import type { Language } from '../say/language.ts';
import { nodeTitle } from '../say/title.ts';
import type { Framework } from '../shape/framework.ts';
import type { Loss, ScorecardNode } from '../shape/scorecard.ts';
import { assumptionLines, headline } from './headline.ts';
import { paint } from './paint.ts';
import { table } from './table.ts';

type TextLoss = Loss & { readonly text: string };
/** An explanation whose losses are worded. */
export type Told = Omit<Explanation, 'losses'> & { readonly losses: readonly TextLoss[] };

export function story(framework: Framework, unit: Told, language: Language): string {
  const { words } = language;
  const parts = [
    headline(framework, unit, language),
    byDomain(framework, unit, language),
    unit.losses.length === 0
      ? words.noLoss
      : [paint.bold(words.losses), ...unit.losses.map((loss) => lossLines(framework, loss, language))].join('\n'),
    notArisen(framework, unit, language),
    closing(framework, unit, language),
    roundingLine(unit, language),
    assumptionLines(unit.assumptions, language),
  ];
  return parts.filter(Boolean).join('\n\n');
}

const BAR = 24;

/** How much of its maximum a domain lost, out of a full bar. */
const barLength = ({ lost, applicableMax }: ScorecardNode): number => Math.max(0, Math.ceil((Number(lost) / Number(applicableMax)) * BAR));

/** What each domain lost, with a bar that is full where all of it was lost. */
function byDomain({ rounding: { places } }: Framework, { nodes }: Told, language: Language): string {
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

function lossLines({ rounding: { places } }: Framework, loss: TextLoss, language: Language): string {
  const { number, words } = language;
  const clause = [loss.source?.at, loss.owner && `${words.owner}: ${loss.owner}`].filter(Boolean).join(' · ');
  const head = `${number(loss.lost, places).padStart(7)}  ${loss.id}  ${paint.bold(nodeTitle(loss, language))}`;
  return [head, `         ${loss.text}${clause ? paint.dim(` [${clause}]`) : ''}`].join('\n');
}

/** Leaves that did not apply without costing a point: why a maximum is smaller, or a score full. */
function notArisen({ nodes, index }: Framework, unit: Told, language: Language): string {
  const { words } = language;
  const rows = unit.nodes.filter(({ id, state, lost }) => state === 'not-applicable' && lost === '0' && nodes[index.get(id) ?? 0]?.leaf);
  const told = rows.map((row) => `  ${row.id}  ${nodeTitle(row, language)}: ${row.applicableMax === '0' ? words.leftOut : words.inFull}`);
  return told.length === 0 ? '' : [paint.bold(words.notArisen), ...told].join('\n');
}

/** The row of the total, as printed: it closes. */
function closing({ rounding: { places } }: Framework, unit: Told, { words, number }: Language): string {
  const [max, lost, bonus, penalty, score] = [unit.applicableMax, unit.lost, unit.bonus, unit.penalty, unit.score].map((one) =>
    number(one, places),
  );
  const isRounded = unit.losses.some(({ exact }) => exact !== undefined);
  return `${words.closing}: ${max} − ${lost} + ${bonus} − ${penalty} = ${score}${isRounded ? `\n${paint.dim(words.closingNote)}` : ''}`;
}

function roundingLine({ rounding }: Told, { words, number }: Language): string {
  if (rounding === '0') return '';
  const size = round(readFraction(rounding.replace('-', '')), 4, 'half-up');
  return rounding.startsWith('-') ? words.roundedDown(number(write(size))) : words.rounding(number(write(size)));
}
