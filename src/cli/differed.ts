/** What differs between two rule sets, on a terminal. */
import { diffTitle, headLines, nothingLine, noticesOf, versionLine } from '../report/difference/head.ts';
import { type DifferenceItem, type ShownDiff, counts, movingGroups, stillItems } from '../report/difference/shown.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import { paint } from './paint.ts';

export function differedText(shown: ShownDiff, language: PrintedLanguage): string {
  const { changes } = language.words;
  const { moving, still } = counts(shown);
  const number = (many: number): string => language.number(String(many));
  const head = [
    paint.bold(`${changes.title}: ${diffTitle(shown, language)}`),
    ...noticesOf(shown, language).map((notice) => paint.yellow(notice)),
    ...headLines(shown, language).map((line) => paint.dim(line)),
  ].join('\n');
  const parts = [
    head,
    moving > 0 ? paint.bold(changes.moving(number(moving))) : '',
    ...movingGroups(shown, language).map(({ head: name, items }) => [paint.bold(name), ...items.map(movingLines)].join('\n')),
    still > 0 ? [paint.bold(changes.still(number(still))), ...stillItems(shown, language).map(stillLine)].join('\n') : '',
    nothingLine(shown, language),
    versionLine(shown, language),
  ];
  return parts.filter(Boolean).join('\n\n');
}

const name = ({ id, title }: DifferenceItem): string => [id, title === '' ? '' : paint.bold(title)].filter(Boolean).join('  ');
const movingLines = (item: DifferenceItem): string => `  ${name(item)}\n      ${item.text}`;
const stillLine = (item: DifferenceItem): string => `  ${name(item)}: ${item.text}`;
