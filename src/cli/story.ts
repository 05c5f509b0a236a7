/** The story of one unit on one screen: where it stands, what it lost and where, what is open, given or left out, how it adds up. */
import { readFraction, write } from '../decimal.ts';
import { round } from '../rounding.ts';
import { sum } from '../points.ts';
import { lossGroups } from '../report/groups.ts';
import type { Told, ToldLoss } from '../report/told.ts';
import { beside, closing, roundingLine } from '../report/notes.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import { nodeTitle } from '../say/title.ts';
import type { Framework } from '../shape/framework.ts';
import type { Arguments } from './command.ts';
import { domainBars } from './bars.ts';
import { assumptionLines, headline } from './headline.ts';
import { paint } from './paint.ts';

export function story(framework: Framework, unit: Told, { by, all, language }: Arguments): string {
  const notes = beside(framework, unit, language).map(({ head, lines }) =>
    [paint.bold(head), ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  const parts = [
    headline(framework, unit, language),
    domainBars(framework, unit, language),
    by ? grouped(framework, unit, by, language) : largest(framework, unit, all, language),
    ...notes,
    closing(framework, unit, language).join('\n'),
    roundingLine(unit, language),
    assumptionLines(unit.assumptions, language),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** So many losses fit on a screen with the rest of the story. */
const SCREEN = 10;

function largest(framework: Framework, { losses }: Told, all: boolean, language: PrintedLanguage): string {
  const { words, number } = language;
  if (losses.length === 0) return words.noLoss;
  const shown = all || losses.length <= SCREEN + 1 ? losses : losses.slice(0, SCREEN);
  const rest = losses.slice(shown.length);
  const { places, mode } = framework.rounding;
  const left = write(round(sum(rest.map(({ exact, lost }) => readFraction(exact ?? lost))), places, mode));
  return [
    paint.bold(words.losses),
    ...shown.map((loss) => lossLines(framework, loss, language)),
    ...(rest.length > 0 ? [paint.dim(`${number(left, places).padStart(7)}  ${words.smaller(number(String(rest.length)))}`)] : []),
  ].join('\n');
}

function grouped(framework: Framework, unit: Told, by: NonNullable<Arguments['by']>, language: PrintedLanguage): string {
  const { number } = language;
  const { places } = framework.rounding;
  const parts = lossGroups(framework, unit, by, language).map(({ head = '', lost, losses }) => {
    const lines = losses.map((loss) => lossLines(framework, loss, language));
    return [`${paint.bold(number(lost, places).padStart(7))}  ${paint.bold(head)}`, ...lines].join('\n');
  });
  return parts.length === 0 ? language.words.noLoss : [paint.bold(language.words.lossesBy[by]), ...parts].join('\n\n');
}

function lossLines({ rounding: { places } }: Framework, loss: ToldLoss, language: PrintedLanguage): string {
  const { number, words, answerers } = language;
  const clause = [
    loss.source?.at,
    loss.owner && `${words.owner}: ${loss.owner}`,
    loss.by === 'self' ? '' : answerers[loss.by],
    loss.cliff ? words.cliff : '',
  ].filter(Boolean);
  const head = `${number(loss.lost, places).padStart(7)}  ${loss.id}  ${paint.bold(nodeTitle(loss, language))}`;
  return [head, `         ${loss.text}${clause.length > 0 ? paint.dim(` [${clause.join(' · ')}]`) : ''}`].join('\n');
}
