/** What stands above and below the differences of two rule sets: which they are, whose, and which version the later one needs. */
import { decisionText } from '../../say/difference/texts.ts';
import type { PrintedLanguage } from '../../say/printed.ts';
import { titleIn } from '../../say/title.ts';
import { type ShownDiff, counts } from './shown.ts';
import { compareVersions } from '../../version.ts';

/** The name of the later one; its years, or its versions within a year. */
export function diffTitle({ frameworks: { before, after } }: ShownDiff, language: PrintedLanguage): string {
  const [old, now] = before.year === after.year ? [before.version, after.version] : [before.year, after.year];
  const [was, is] = [before, after].map(({ title }) => titleIn(title, language)) as [string, string];
  return was === is ? `${is}, ${old} → ${now}` : `${was} ${old} → ${is} ${now}`;
}

/** Which versions, and which decisions where there are some. */
export function headLines({ frameworks: { before, after } }: ShownDiff, language: PrintedLanguage): readonly string[] {
  const { changes } = language.words;
  const [old, now] = [before, after].map((one) =>
    typeof one.decision === 'string' ? changes.noDecision[one.decision] : decisionText(language, one),
  ) as [string, string];
  const isDecided = [before, after].some(({ decision }) => typeof decision !== 'string');
  return [
    `${changes.version}: ${before.id}@${before.version} → ${after.id}@${after.version}`,
    ...(isDecided ? [`${changes.decision}: ${old === now ? now : `${old} → ${now}`}`] : []),
  ];
}

/** What is invented, or known only in part. */
export const noticesOf = ({ frameworks: { before, after } }: ShownDiff, { words }: PrintedLanguage): readonly string[] => [
  ...new Set([before, after].flatMap(({ status }) => (status === 'complete' ? [] : [words[status]]))),
];

/** Where there is nothing to list: nothing differs, or nothing but what the head tells. */
export function nothingLine(shown: ShownDiff, { words: { changes } }: PrintedLanguage): string {
  if (shown.diff.differences.length === 0) return changes.nothing;
  const { moving, still } = counts(shown);
  return moving + still === 0 ? changes.nothingElse : '';
}

/** Whether the later one has a version that these differences allow. */
export function versionLine({ diff }: ShownDiff, { words: { changes } }: PrintedLanguage): string {
  const { before, after, differences, proposes } = diff;
  if (differences.length === 0 || before.id !== after.id || before.year !== after.year) return ''; // another year begins anew
  if (after.version === proposes) return changes.right(after.version);
  return compareVersions(after.version, proposes) < 0 ? changes.tooLow(after.version, proposes) : changes.higher(after.version, proposes);
}
