/** A framework and one unit that answered it, as the laws look at them. */
import { evaluate } from '../evaluate.ts';
import { readFraction } from '../decimal.ts';
import type { Rational } from '../points.ts';
import { readSheet } from '../score/sheet.ts';
import type { Framework } from '../shape/framework.ts';
import { type Outcomes, addedUp } from './outcomes.ts';
import type { Scorecard } from '../shape/scorecard.ts';
import type { Answer, Submission, UnitAnswers } from '../shape/submission.ts';

/** A framework and one unit that answered it. */
export interface World {
  readonly framework: Framework;
  /** A valid submission of one unit. */
  readonly submission: Submission;
}

/** Nothing where the law holds; else where it does not, in a few words. */
export type Law = (world: World) => string | undefined;

export const unitOf = ({ submission }: World): UnitAnswers => submission.units[0] as UnitAnswers;

export const cardOf = ({ framework, submission }: World): Scorecard => evaluate(framework, submission).units[0] as Scorecard;

/** What every node came to, exactly. */
export const outcomesOf = (world: World): Outcomes => addedUp(readSheet(world.framework, unitOf(world), '', () => undefined));

/** True where the framework has nothing to say against the submission. */
export const isValid = ({ framework, submission }: World): boolean => evaluate(framework, submission).problems.length === 0;

/** The same unit with other answers. */
export const answered = (world: World, answers: Readonly<Record<string, Answer>>): World => ({
  ...world,
  submission: { ...world.submission, units: [{ ...unitOf(world), answers }] },
});

/** A number of a row, which may be left out where it is nothing. */
export const numberOf = (text: string | undefined): Rational => readFraction(text ?? '0');

/** The first of many that does not hold. */
export function firstOf<T>(many: Iterable<T>, law: (one: T) => string | undefined): string | undefined {
  for (const one of many) {
    const found = law(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Made once for each framework: what a law changes in a pack does not hang on the submission. */
export function once<T>(make: (framework: Framework) => T): (framework: Framework) => T {
  const made = new WeakMap<Framework, T>();
  return (framework) => {
    const known = made.get(framework);
    if (known !== undefined) return known;
    const fresh = make(framework);
    made.set(framework, fresh);
    return fresh;
  };
}
