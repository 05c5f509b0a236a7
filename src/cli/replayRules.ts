/** The rule sets, successions and registers that a replay finds by digest: shipped ones, and those in the folders that were told. */
import { type LoadedRegister, type LoadedSuccession, listPacks, loadFramework, loadRegister, loadSuccession } from '../load.ts';
import { shippedRegisters } from '../load/shelf.ts';
import type { Problem } from '../problem.ts';
import type { Sought } from '../problem/receipts.ts';
import type { AtHand } from '../replay/atHand.ts';
import type { Framework } from '../shape/framework.ts';
import type { Arguments } from './command.ts';

export interface Rules {
  readonly atHand: Omit<AtHand, 'submissions'>;
  readonly names: ReadonlyMap<object, string>;
  readonly problems: readonly Problem[];
}

/** What nothing asks for is not loaded. */
export function loadRules(
  { frameworks: folders, succession, register }: Arguments,
  named: Readonly<Record<Sought, readonly string[]>>,
): Rules {
  const problems: Problem[] = [];
  const names = new Map<object, string>();
  const own = folders.flatMap((name): readonly Framework[] => {
    const loaded = loadFramework(name);
    if (!loaded.framework) problems.push(...loaded.problems);
    return loaded.framework ? [loaded.framework] : [];
  });
  const shipped = listPacks().map(({ id, year }) => `${id}@${year}`);
  const successions = succession === undefined ? [...folders, ...shipped] : [succession];
  const registers = register === undefined ? shippedRegisters() : [register];
  const keep = <T extends object>(one: T | undefined, name: string, faults: readonly Problem[], isNamed: boolean): readonly T[] => {
    if (one) names.set(one, name);
    if (!one && isNamed) problems.push(...faults);
    return one ? [one] : [];
  };
  const links = named.succession.length === 0 ? [] : successions;
  const lists = named.register.length === 0 ? [] : registers;
  return {
    atHand: {
      frameworks: [...own, ...(named['rule-set'].length === 0 ? [] : shippedRules(shipped))],
      successions: links.flatMap((name) => {
        const found: LoadedSuccession = loadSuccession(name);
        return keep(found.succession, name, found.problems, succession !== undefined);
      }),
      registers: lists.flatMap((name) => {
        const found: LoadedRegister = loadRegister(name);
        return keep(found.register, name, found.problems, register !== undefined);
      }),
    },
    names,
    problems,
  };
}

const shippedRules = (names: readonly string[]): readonly Framework[] => names.flatMap((name) => loadFramework(name).framework ?? []);
