/** The first lines of every report: which framework, and where one unit stands. */
import { paint } from './paint.ts';
import type { Explanation } from '../explain.ts';
import { missingIn } from '../explain/groups.ts';
import type { Assumption, Framework } from '../shape/framework.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import { titleIn } from '../say/title.ts';

/** What is invented, or known only in part, is said before any number. */
export function titleLine({ title, year, version, status }: Framework, language: PrintedLanguage): string {
  const name = `${paint.bold(`${titleIn(title, language)} ${year}`)} ${paint.dim(`(${version})`)}`;
  const { sample, partial } = language.words;
  return status === 'complete' ? name : `${name}\n${paint.yellow(status === 'sample' ? sample : partial)}`;
}

export function headline(
  { rounding: { places } }: Framework,
  unit: Omit<Explanation, 'losses'>,
  { words, number }: PrintedLanguage,
): string {
  const { score, applicableMax, index, class: title, bonus, penalty, bounds, lost } = unit;
  const isOpen = bounds.low !== bounds.high;
  const missing = missingIn(unit.lostBy);
  const parts = [
    `${words.score} ${paint.bold(words.outOf(number(score, places), number(applicableMax)))}`,
    index === score || index === 'unknown' ? '' : `${words.index} ${number(index, places)}`,
    title === null ? '' : `${words.class} ${title}${isOpen ? ` (${words.provisional})` : ''}`,
    `${words.ofTotal(number(lost, places))}${missing === '0' ? '' : ` (${words.ofWhichMissing(number(missing, places))})`}`,
    bonus === '0' ? '' : `${words.bonus} ${number(bonus, places)}`,
    penalty === '0' ? '' : `${words.penalty} ${number(penalty, places)}`,
    isOpen ? `${words.bounds} ${words.range(number(bounds.low, places), number(bounds.high, places))}` : '',
  ];
  return [paint.bold(unit.unit.title), parts.filter(Boolean).join(' · ')].join('\n');
}

/** What was assumed, one rule a line. */
export function assumptionLines(assumptions: readonly Assumption[], language: PrintedLanguage): string {
  if (assumptions.length === 0) return '';
  const lines = assumptions.map(({ rule, used, node }) => `  ${language.assumptions[rule](used, node ?? '')}`);
  return [language.words.assumptions, ...lines].map((line) => paint.dim(line)).join('\n');
}
