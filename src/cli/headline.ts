/** The first lines of every report: which framework, and where one unit stands. */
import { paint } from './paint.ts';
import type { Assumption, Framework } from '../shape/framework.ts';
import type { Scorecard } from '../shape/scorecard.ts';
import type { Language } from '../say/language.ts';
import { titleIn } from '../say/title.ts';

/** What is invented, or known only in part, is said before any number. */
export function titleLine({ title, year, version, status }: Framework, language: Language): string {
  const name = `${paint.bold(`${titleIn(title, language)} ${year}`)} ${paint.dim(`(${version})`)}`;
  const { sample, partial } = language.words;
  return status === 'complete' ? name : `${name}\n${paint.yellow(status === 'sample' ? sample : partial)}`;
}

export function headline({ rounding: { places } }: Framework, scorecard: Scorecard, { words, number }: Language): string {
  const { unit, score, applicableMax, index, class: title, bonus, penalty, bounds, lost } = scorecard;
  const parts = [
    `${words.score} ${paint.bold(words.outOf(number(score, places), number(applicableMax)))}`,
    index === score ? '' : `${words.index} ${number(index, places)}`,
    title === null ? '' : `${words.class} ${title}`,
    words.ofTotal(number(lost, places)),
    bonus === '0' ? '' : `${words.bonus} ${number(bonus)}`,
    penalty === '0' ? '' : `${words.penalty} ${number(penalty)}`,
    bounds.low === bounds.high ? '' : `${words.bounds} ${words.range(number(bounds.low), number(bounds.high))}`,
  ];
  return [paint.bold(unit.title), parts.filter(Boolean).join(' · ')].join('\n');
}

/** What was assumed, one rule a line. */
export function assumptionLines(assumptions: readonly Assumption[], language: Language): string {
  if (assumptions.length === 0) return '';
  const lines = assumptions.map(({ rule, used, node }) => `  ${language.assumptions[rule](used, node ?? '')}`);
  return [language.words.assumptions, ...lines].map((line) => paint.dim(line)).join('\n');
}
