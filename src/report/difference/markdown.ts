/** What differs between two rule sets in Markdown, as a changelog takes it. */
import type { PrintedLanguage } from '../../say/printed.ts';
import { listOf, plain } from '../marks.ts';
import { diffTitle, headLines, nothingLine, noticesOf, versionLine } from './head.ts';
import { type DifferenceItem, type ShownDiff, counts, movingGroups, stillItems } from './shown.ts';

export function diffMarkdown(shown: ShownDiff, language: PrintedLanguage): string {
  const { changes } = language.words;
  const { moving, still } = counts(shown);
  const number = (many: number): string => language.number(String(many));
  const parts = [
    `# ${plain(diffTitle(shown, language))}`,
    ...noticesOf(shown, language).map((notice) => `> ${plain(notice)}`),
    listOf([...headLines(shown, language), versionLine(shown, language)].filter(Boolean)),
    moving > 0 ? `## ${plain(changes.moving(number(moving)))}` : '',
    ...movingGroups(shown, language).map(({ head, items }) => `### ${plain(head)}\n\n${itemList(items)}`),
    still > 0 ? `## ${plain(changes.still(number(still)))}\n\n${itemList(stillItems(shown, language))}` : '',
    plain(nothingLine(shown, language)),
  ];
  return parts.filter(Boolean).join('\n\n');
}

const itemList = (items: readonly DifferenceItem[]): string =>
  items.map(({ id, title, text }) => `- **${plain([id, title].filter(Boolean).join(' '))}**: ${plain(text)}`).join('\n');
