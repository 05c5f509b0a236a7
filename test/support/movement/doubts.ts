/** Where a difference is held to move scores and no unit can show it: each such class with its name, and what makes it one. */
import type { Difference } from '../../../src/shape/difference.ts';
import type { Framework } from '../../../src/shape/framework.ts';

type Doubt = (one: Difference, before: Framework, after: Framework) => boolean;

export const doubts: Readonly<Record<string, Doubt>> = {};

/** The name of the class, if it is one. */
export const doubtOf = (one: Difference, before: Framework, after: Framework): string | undefined =>
  Object.keys(doubts).find((name) => doubts[name]?.(one, before, after));
