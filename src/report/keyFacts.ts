/** Where one unit stands, in a few numbers. */
import { missingIn } from '../explain/groups.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import type { Framework } from '../shape/framework.ts';
import type { Told } from './told.ts';

export interface KeyFact {
  readonly name: string;
  readonly value: string;
}

export function keyFacts({ rounding: { places } }: Framework, unit: Told, { words, number }: PrintedLanguage): readonly KeyFact[] {
  const { score, applicableMax, index, class: title, lost, bonus, penalty, bounds, lostBy } = unit;
  const isOpen = bounds.low !== bounds.high;
  const missing = missingIn(lostBy);
  const facts: readonly (KeyFact | undefined)[] = [
    { name: words.score, value: words.outOf(number(score, places), number(applicableMax)) },
    index === score || index === 'unknown' ? undefined : { name: words.index, value: number(index, places) },
    title === null ? undefined : { name: words.class, value: `${title}${isOpen ? ` (${words.provisional})` : ''}` },
    { name: words.lost, value: number(lost, places) },
    missing === '0' ? undefined : { name: words.open, value: number(missing, places) },
    bonus === '0' ? undefined : { name: words.bonus, value: number(bonus, places) },
    penalty === '0' ? undefined : { name: words.penalty, value: number(penalty, places) },
    isOpen ? { name: words.bounds, value: words.range(number(bounds.low, places), number(bounds.high, places)) } : undefined,
  ];
  return facts.filter((fact): fact is KeyFact => fact !== undefined);
}
