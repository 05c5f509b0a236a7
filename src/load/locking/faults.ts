/** What does not agree: the lock, the published revisions, and the packs that say to be of their versions. */
import { type Problem, at, problem } from '../../problem.ts';
import type { Digest } from '../../digest.ts';
import type { Lock } from '../../shape/lock.ts';
import { yearOf } from '../../version.ts';
import { inFile } from '../files.ts';
import { type Held, type HeldPack, type HeldRevision, nameOf } from './held.ts';
import type { LoadedLock } from './lock.ts';
import { revisionFile } from './revisions.ts';

/** A line of the lock. */
export interface Locked {
  readonly id: string;
  readonly version: string;
  readonly digest: Digest;
}

export const linesOf = (lock: Lock): readonly Locked[] =>
  Object.entries(lock).flatMap(([id, versions]) => Object.entries(versions).map(([version, digest]) => ({ id, version, digest })));

/** Of what was published, all that is not what it was. */
export function editedIn(locked: LoadedLock, { packs, revisions, folders }: Held): readonly Problem[] {
  const lines = linesOf(locked.lock ?? {});
  const known = new Map(lines.map((line) => [nameOf(line.id, line.version), line]));
  const byName = new Map(packs.map((pack) => [pack.name, pack]));
  const there = new Set(revisions.map(({ name }) => name));
  const missing = lines.filter(({ id, version }) => !there.has(nameOf(id, version)));
  return [
    ...missing.map(({ id, version, digest }) => {
      const file = revisionFile(folders.get(nameOf(id, yearOf(version))) ?? '', version);
      return locked.place(problem('revision-missing', at('', id, version), { name: nameOf(id, version), file, digest }));
    }),
    ...revisions.flatMap((one) => {
      const line = known.get(one.name);
      if (one.unread) return [one.unread];
      return line ? ofLine(one, line, byName.get(one.name), locked) : [inFile(problem('lock-lost-line', '', named(one)), one.file)];
    }),
  ];
}

const named = ({ name, digest }: HeldRevision): { name: string; digest: Digest } => ({ name, digest });

/** Lock and revision differ: who of them was edited, the pack tells where it is of that version. */
function ofLine(one: HeldRevision, { id, version, digest }: Locked, pack: HeldPack | undefined, { place }: LoadedLock): readonly Problem[] {
  if (one.isWhole && one.digest === digest) return [];
  if (one.isWhole && pack?.framework.digest === one.digest) return [place(problem('lock-edited', at('', id, version), named(one)))];
  return [inFile(problem('revision-edited', '', { name: one.name, digest }), one.file)];
}
