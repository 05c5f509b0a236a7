/** What `compare`, `migrate` and `diff` link two years with: a succession and a register, of one's own or shipped. */
import { type LoadedRegister, type LoadedSuccession, loadRegister, loadSuccession } from '../load.ts';
import type { Framework } from '../shape/framework.ts';
import type { Succession } from '../shape/succession.ts';
import { areOfOneYear } from '../succession/revisions.ts';
import type { Arguments } from './command.ts';
import type { Side } from './sides.ts';

/** A framework, and where its pack is. */
type Ruled = Pick<Side, 'framework' | 'pack'>;

export interface Links {
  readonly succession: LoadedSuccession;
  readonly register: LoadedRegister;
}

export function loadLinks({ succession, register }: Arguments, before: Ruled, after: Ruled): Links {
  return {
    succession: succession === undefined ? besidePack(before, after) : loadSuccession(succession),
    register: register === undefined ? nothing : loadRegister(register),
  };
}

const nothing: LoadedSuccession & LoadedRegister = { problems: [], place: (one) => one };

/** Beside the later pack, else beside the earlier; nothing where none of them is about these two. */
export function besidePack(before: Ruled, after: Ruled): LoadedSuccession {
  const [one, other] = [before.framework, after.framework];
  if (!one || !other || areOfOneYear(one, other)) return nothing;
  const packs = one.year > other.year ? [before.pack, after.pack] : [after.pack, before.pack];
  const found = packs.map((pack) => (pack === undefined ? nothing : loadSuccession(pack)));
  return found.find(({ succession, problems }) => problems.length > 0 || (succession && isBetween(succession, one, other))) ?? nothing;
}

const isBetween = ({ from, to }: Succession, one: Framework, other: Framework): boolean => {
  const names = [one, other].map(({ id, year }) => `${id}@${year}`);
  return names.includes(from) && names.includes(to);
};
