/** The rule sets, successions and registers that a replay finds by digest: shipped ones, and those in the folders that were told. */
import { listPacks, loadFramework, loadRegister, loadSuccession } from '../load.ts';
import { isFolder } from '../load/files.ts';
import { revisionsIn } from '../load/locking/revisions.ts';
import { shippedRegisters, shippedRevisions } from '../load/shelf.ts';
import type { Problem } from '../problem.ts';
import type { AtHand } from '../replay/atHand.ts';
import type { NamedDigests } from '../replay/named.ts';
import type { Framework } from '../shape/framework.ts';
import type { Arguments } from './command.ts';
import { packsIn } from './folders.ts';

export interface Rules {
  readonly atHand: Omit<AtHand, 'submissions'>;
  readonly names: ReadonlyMap<object, string>;
  readonly problems: readonly Problem[];
}

/** What no receipt asks for is not loaded. */
export function loadRules({ frameworks: folders, succession, register }: Arguments, named: NamedDigests): Rules {
  const problems: Problem[] = [];
  const names = new Map<object, string>();
  const packs = folders.flatMap(packsIn);
  const own = packs.flatMap((name) => ownRules(name, problems));
  const years = listPacks().map(({ id, year }) => `${id}@${year}`);
  const successions = named.succession.length === 0 ? [] : succession === undefined ? [...packs, ...years] : [succession];
  const registers = named.register.length === 0 ? [] : register === undefined ? shippedRegisters() : [register];
  /** What is wrong with a file matters where it was told. */
  const kept = <T extends object>(one: T | undefined, name: string, isTold: boolean, faults: readonly Problem[]): readonly T[] => {
    if (one) names.set(one, name);
    else if (isTold) problems.push(...faults);
    return one ? [one] : [];
  };
  return {
    atHand: {
      frameworks: [...own, ...shippedRules(named['rule-set'], own)],
      successions: successions.flatMap((name) => {
        const found = loadSuccession(name);
        return kept(found.succession, name, succession !== undefined, found.problems);
      }),
      registers: registers.flatMap((name) => {
        const found = loadRegister(name);
        return kept(found.register, name, register !== undefined, found.problems);
      }),
    },
    names,
    problems,
  };
}

/** A pack of one's own, and what was published of it beside it. */
function ownRules(name: string, problems: Problem[]): readonly Framework[] {
  const files = [name, ...(isFolder(name) ? revisionsIn(name).map(({ file }) => file) : [])];
  return files.flatMap((file) => {
    const { framework, problems: faults } = loadFramework(file);
    if (!framework) problems.push(...faults);
    return framework ? [framework] : [];
  });
}

/** Found in the lock by digest or, beside one's own, by name; all of them where something is not there, to tell what is. */
function shippedRules(wanted: readonly string[], own: readonly Framework[]): readonly Framework[] {
  const revisions = shippedRevisions();
  const known = new Set([...revisions, ...own].map(({ digest }) => digest));
  const isWhole = wanted.every((digest) => known.has(digest));
  const isMeant = ({ id, version, digest }: (typeof revisions)[number]): boolean =>
    wanted.includes(digest) || own.some((one) => one.id === id && one.version === version);
  const published = revisions.filter((one) => !isWhole || isMeant(one)).map(({ id, version }) => `${id}@${version}`);
  const years = isWhole ? [] : listPacks().map(({ id, year }) => `${id}@${year}`);
  return [...published, ...years].flatMap((name) => loadFramework(name).framework ?? []);
}
