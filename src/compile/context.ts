/** What all nodes of a pack are compiled with. */
import type { Problem, Report } from '../problem.ts';

export interface Context {
  readonly year: number;
  readonly holidays: readonly number[];
  readonly report: Report;
  /** True the first time that a problem is met. */
  readonly isFirst: (one: Problem) => boolean;
}

/** Tells a problem from those that were met before. */
export function onlyOnce(): (one: Problem) => boolean {
  const met = new Set<string>();
  return ({ code, where }) => {
    const many = met.size;
    return met.add(`${code} ${where.pointer}`).size > many;
  };
}
