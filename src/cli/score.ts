/** `barem score`: the scores of units, ranked inside their groups, or one unit by its domains. */
import { explain } from '../explain.ts';
import { rank } from '../rank.ts';
import type { Assumption, Framework } from '../shape/framework.ts';
import type { Row, Scorecard, ScorecardNode } from '../shape/scorecard.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import { nodeTitle } from '../say/title.ts';
import type { Command } from './command.ts';
import { assumptionLines, headline, titleLine } from './headline.ts';
import { scoreAll } from './scoring.ts';
import { table } from './table.ts';

export const score: Command = (args) => {
  const scoring = scoreAll(args);
  if ('usage' in scoring) return scoring;
  const { framework, units, problems } = scoring;
  return { json: { units }, text: framework ? textOf(framework, units, args.language) : '', problems };
};

function textOf(framework: Framework, units: readonly Scorecard[], language: PrintedLanguage): string {
  const [only, ...others] = units;
  if (!only) return '';
  const lines =
    others.length === 0
      ? [headline(framework, explain(framework, only), language), '', domains(framework, only, language)]
      : [panel(framework, units, language)];
  return [titleLine(framework, language), '', ...lines, '', assumptionLines(assumedBy(units), language)].join('\n').trimEnd();
}

/** What was assumed for any of the units: most of it for all, some only where a total was given whole. */
function assumedBy(units: readonly Scorecard[]): readonly Assumption[] {
  const all = units.flatMap(({ assumptions }) => assumptions);
  return [...new Map(all.map((one) => [`${one.rule} ${one.node ?? ''}`, one])).values()];
}

/** Many units: one a line, best first inside its group. */
function panel(framework: Framework, units: readonly Scorecard[], language: PrintedLanguage): string {
  const { words, number } = language;
  const { places } = framework.rounding;
  const columns = [
    { head: words.group },
    { head: words.place, align: 'right' as const },
    { head: words.unit },
    { head: words.score, align: 'right' as const },
    { head: words.index, align: 'right' as const },
    { head: words.class },
    { head: words.lost, align: 'right' as const },
    { head: words.bounds },
  ];
  const hasIndex = units.some(({ index, score: points }) => index !== points);
  const rows = placed(framework, units).map(({ place, scorecard }) => [
    scorecard.unit.group ?? '',
    place === undefined ? '' : number(String(place), Number.isInteger(place) ? 0 : 1),
    scorecard.unit.title,
    number(scorecard.score, places),
    !hasIndex || scorecard.index === 'unknown' ? '' : number(scorecard.index, places),
    scorecard.class ?? '',
    number(scorecard.lost, places),
    range(scorecard, places, language),
  ]);
  return table(columns, rows);
}

interface Placed {
  readonly place?: number;
  readonly scorecard: Scorecard;
}

/** Best first inside each group; as they were handed in where they cannot be ranked together, being of several stages. */
function placed(framework: Framework, units: readonly Scorecard[]): readonly Placed[] {
  const { groups } = rank(framework, units);
  if (groups.length === 0) return units.map((scorecard) => ({ scorecard }));
  const cards = new Map(units.map((scorecard) => [scorecard.unit.id, scorecard]));
  return groups
    .flatMap(({ rows, unranked }): readonly { unit: Scorecard['unit']; place?: number }[] => [...rows, ...unranked])
    .map(({ unit, place }) => ({ scorecard: cards.get(unit.id) as Scorecard, ...(place !== undefined && { place }) }));
}

/** One unit: its domains. */
function domains(framework: Framework, { nodes }: Scorecard, language: PrintedLanguage): string {
  const { words, number, states } = language;
  const { places } = framework.rounding;
  const columns = [
    { head: words.node },
    { head: words.title },
    { head: words.score, align: 'right' as const },
    { head: words.max, align: 'right' as const },
    { head: words.lost, align: 'right' as const },
    { head: words.state },
    { head: words.bounds },
  ];
  const rows = nodes
    .filter(({ parent }) => parent === 'total')
    .map((row) => [
      row.id,
      nodeTitle(row, language),
      number(row.score, places),
      number(maxOf(framework, row)),
      number(row.lost, places),
      row.state === 'scored' || row.state === 'given' ? '' : states[row.state],
      range(row, places, language),
    ]);
  return rows.length > 0 ? table(columns, rows) : '';
}

/** What a score can be held against: of a block its cap, where that is known. */
function maxOf({ nodes, index }: Framework, { id, max, applicableMax }: ScorecardNode): string {
  if (nodes[index.get(id) ?? 0]?.block === 'base') return applicableMax;
  return max === 'unknown' ? '' : max;
}

const range = ({ bounds: { low, high } }: Row, places: number, { words, number }: PrintedLanguage): string =>
  low === high ? '' : words.range(number(low, places), number(high, places));
