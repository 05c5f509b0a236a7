/** A misspelt key takes what it should have been called, so that what stands under it is checked in the same run. */
import { type Problem, at, stepsOf } from '../problem.ts';
import { parentOf } from './issues.ts';

/** The pointers of keys that were renamed, as they are now, with the word that the data has. */
export type Respelt = Map<string, string>;

/** Renames in place, where the right key is free; gives the problems of the keys that were renamed. */
export function respell(copy: unknown, problems: readonly Problem[], respelt: Respelt): readonly Problem[] {
  return problems.filter((one) => {
    // Domains may be the names of files, which are read before.
    if (one.code !== 'unknown-key' || one.hint === undefined || one.hint === 'domains') return false;
    const parent = parentOf(one.where.pointer);
    const map = stepsOf(parent).reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], copy) as Record<string, unknown>;
    if (Object.hasOwn(map, one.hint)) return false;
    const written = stepsOf(one.where.pointer).at(-1) ?? '';
    map[one.hint] = map[written];
    delete map[written];
    respelt.set(at(parent, one.hint), written);
    return true;
  });
}

/** The problem where the data has it. */
export function asSpelt(one: Problem, respelt: Respelt): Problem {
  if (respelt.size === 0) return one;
  let above = '';
  const steps = stepsOf(one.where.pointer).map((step) => {
    above = at(above, step);
    return respelt.get(above) ?? step;
  });
  return { ...one, where: { ...one.where, pointer: at('', ...steps) } } as Problem;
}
