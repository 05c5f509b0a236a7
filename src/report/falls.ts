/** The steps from the maximum to the score: what each domain lost, what bonus, penalty and rounding did; they close as printed. */
import { readFraction } from '../decimal.ts';
import { type Rational, add, isZero, negate, subtract } from '../points.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import { nameOf } from './names.ts';
import type { Told } from './told.ts';

export interface Fall {
  readonly name: string;
  readonly change: Rational;
  /** Where it leads to. */
  readonly level: Rational;
}

export function fallsOf(unit: Told, language: PrintedLanguage): readonly Fall[] {
  const { nodes, losses, bonus, penalty, applicableMax, score } = unit;
  const { words, causeNames } = language;
  const [root] = nodes;
  const domains = nodes.filter(({ parent, lost }) => parent !== null && parent === root?.id && lost !== '0');
  // What the total itself lost, under no domain: where it was given whole, or where the decision's maxima do not add up.
  const own = losses.filter(({ id }) => id === root?.id);
  const steps = [
    ...domains.map((row) => ({ name: nameOf(row, language), change: negate(readFraction(row.lost)) })),
    ...own.map(({ cause, lost }) => ({ name: `${words.lost}: ${causeNames[cause]}`, change: negate(readFraction(lost)) })),
    { name: words.bonus, change: readFraction(bonus) },
    { name: words.penalty, change: negate(readFraction(penalty)) },
  ];
  const max = readFraction(applicableMax);
  const reached = steps.reduce((level, { change }) => add(level, change), max);
  // What is left to make the total's own row close is rounding.
  const all = [...steps, { name: words.roundingName, change: subtract(readFraction(score), reached) }];
  let level = max;
  return all.filter(({ change }) => !isZero(change)).map((step) => ({ ...step, level: (level = add(level, step.change)) }));
}
