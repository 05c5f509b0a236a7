/** What stands beside the losses of a unit: what is open, given, left out, cut off, on an edge; and how it all adds up. */
import { readFraction, write } from '../decimal.ts';
import { round } from '../rounding.ts';
import { add } from '../points.ts';
import { noteText } from '../say/phrases.ts';
import { readText } from '../say/read.ts';
import { figureText } from '../say/figures.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import { sayCapped } from '../say/story.ts';
import { titleIn } from '../say/title.ts';
import type { Block, Framework } from '../shape/framework.ts';
import type { Cliff } from '../shape/explanation.ts';
import type { ScorecardNode } from '../shape/scorecard.ts';
import { nameOf } from './names.ts';
import type { Told } from './told.ts';

export interface Note {
  readonly head: string;
  readonly lines: readonly string[];
}

/** Only what there is. */
export function beside(framework: Framework, unit: Told, language: PrintedLanguage): readonly Note[] {
  const { words, number } = language;
  const { places } = framework.rounding;
  const isLeaf = ({ id }: ScorecardNode): boolean => framework.nodes[framework.index.get(id) ?? 0]?.leaf !== undefined;
  const open = unit.nodes.filter((row) => row.state === 'missing' && isLeaf(row));
  const given = unit.nodes.filter((row) => row.state === 'given' && blockOf(framework, row) === 'base');
  const none = unit.nodes.filter((row) => row.state === 'not-applicable' && row.lost === '0' && isLeaf(row));
  const notes: readonly Note[] = [
    { head: words.open, lines: open.length > 0 ? [open.map(({ id }) => id).join(', ')] : [] },
    {
      head: words.given,
      lines: given.map((row) => `${nameOf(row, language)}: ${number(givenAt(row), places)}${noteText(row.reason ?? {})}`),
    },
    { head: words.bonus, lines: blockLines(framework, unit, 'bonus', language) },
    { head: words.penalty, lines: blockLines(framework, unit, 'penalty', language) },
    { head: words.notArisen, lines: [...idsOf(none, true, words.leftOut), ...idsOf(none, false, words.inFull)] },
    { head: words.cliffs, lines: unit.cliffs.map((cliff) => cliffText(framework, cliff, language)) },
    { head: words.overCap, lines: unit.capped.map((block) => sayCapped(language, block)) },
  ];
  return notes.filter(({ lines }) => lines.length > 0);
}

const blockOf = ({ nodes, index }: Framework, { id }: ScorecardNode): Block | undefined => nodes[index.get(id) ?? 0]?.block;

/** What was given, before anything was taken off. */
const givenAt = ({ score, deducted = '0' }: ScorecardNode): string => write(add(readFraction(score), readFraction(deducted)));

/** What each leaf of a bonus or a penalty block brought or cost, and on what. */
function blockLines(framework: Framework, unit: Told, block: Block, language: PrintedLanguage): readonly string[] {
  return unit.nodes.flatMap((row) => {
    const node = framework.nodes[framework.index.get(row.id) ?? -1];
    if (node?.block !== block || !node.leaf || row.score === '0') return [];
    const read = row.state === 'scored' ? readText(language, node, node.leaf, row.reason ?? {}) : '';
    const why = read === '' ? noteText(row.reason ?? {}) : ` (${read})`;
    return [`${nameOf(row, language)}: ${language.number(row.score.replace('-', ''), framework.rounding.places)}${why}`];
  });
}

/** "1.4, 3.1: left out of the maximum" */
function idsOf(rows: readonly ScorecardNode[], isDropped: boolean, what: string): readonly string[] {
  const ids = rows.filter(({ applicableMax }) => (applicableMax === '0') === isDropped).map(({ id }) => id);
  return ids.length > 0 ? [`${ids.join(', ')}: ${what}`] : [];
}

/** One case more or less, and the score that it would bring. */
function cliffText(
  { nodes, index, rounding: { places } }: Framework,
  { id, title, fact: name, factTitle, to, by = '', score }: Cliff,
  language: PrintedLanguage,
): string {
  const fact = nodes[index.get(id) ?? 0]?.leaf?.facts.find((one) => one.name === name);
  const figure = fact ? figureText(language, fact.kind, to) : to;
  const change = language.words.oneCase(factTitle, figure, !by.startsWith('-'));
  return `${id}  ${titleIn(title, language)}: ${change} → ${language.number(score, places)}`;
}

/** The row of the total, as printed: it closes. */
export function closing({ rounding: { places } }: Framework, unit: Told, { words, number }: PrintedLanguage): readonly string[] {
  const [max, lost, bonus, penalty, score] = [unit.applicableMax, unit.lost, unit.bonus, unit.penalty, unit.score].map((one) =>
    number(one, places),
  );
  const isRounded = unit.losses.some(({ exact }) => exact !== undefined);
  return [`${words.closing}: ${max} − ${lost} + ${bonus} − ${penalty} = ${score}`, ...(isRounded ? [words.closingNote] : [])];
}

export function roundingLine({ rounding }: Told, { words, number }: PrintedLanguage): string {
  if (rounding === '0') return '';
  const size = number(write(round(readFraction(rounding.replace('-', '')), 4, 'half-up')));
  return rounding.startsWith('-') ? words.roundedDown(size) : words.rounding(size);
}
