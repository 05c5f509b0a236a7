/** Publishing the packs of a folder: what stands, what is new, and what keeps it from being published. */
import { dirname, resolve } from 'node:path';
import type { Digest, KnownDigest } from '../../digest.ts';
import { type Problem, problem } from '../../problem.ts';
import { canonical } from '../../read/canonical.ts';
import type { Lock } from '../../shape/lock.ts';
import { inFile } from '../files.ts';
import { editedIn, linesOf } from './faults.ts';
import { type HeldPack, heldIn, packFilesIn } from './held.ts';
import { type LoadedLock, loadLock, lockFile, lockText } from './lock.ts';
import { lockedAbove } from './near.ts';
import { revisionFile } from './revisions.ts';
import { sortPacks } from './versions.ts';
import { writeAll } from './written.ts';

/** A rule set with its digest. */
export interface Revision {
  readonly id: string;
  readonly version: string;
  readonly digest: KnownDigest;
}

export interface Locking {
  /** What was published now. */
  readonly published: readonly Revision[];
  /** What was in the lock before. */
  readonly stood: readonly Revision[];
  readonly problems: readonly Problem[];
}

/** Whether the packs of a folder are what was published, each of them published; writes nothing. */
export function checkLock(folder: string): Locking {
  const { ready, ...locking } = prepare(folder);
  const open = ready.map(({ name, place }) => place(problem('not-published', '/revision', { name, folder })));
  return { ...locking, published: [], problems: [...locking.problems, ...open] };
}

/** Publishes those packs of a folder that are not: all of them, or none where there is a problem. */
export function publish(folder: string): Locking {
  const { ready, locked, ...locking } = prepare(folder);
  if (ready.length === 0 || locking.problems.length > 0) return { ...locking, published: [] };
  const files = ready.map(({ file, framework: { version, pack } }) => ({
    file: revisionFile(dirname(file), version),
    text: canonical(pack),
  }));
  const problems = writeAll(files, { file: locked.file, text: lockText(withLines(locked.lock ?? {}, ready)) });
  return { ...locking, published: problems.length > 0 ? [] : ready.map(revisionOf), problems };
}

interface Prepared extends Omit<Locking, 'published'> {
  readonly ready: readonly HeldPack[];
  readonly locked: LoadedLock;
}

function prepare(folder: string): Prepared {
  const files = packFilesIn(folder);
  const locked = loadLock(folder);
  const nothing = { ready: [], locked, stood: [] };
  const elsewhere = [
    ...(files.length === 0 ? [inFile(problem('no-packs', '', { folder }), folder)] : []),
    ...files.flatMap((file) => locksBeside(file, locked)),
  ];
  if (elsewhere.length > 0) return { ...nothing, problems: elsewhere };
  const held = heldIn(files);
  const { lock } = locked;
  if (!lock) return { ...nothing, problems: [...locked.problems, ...held.problems] };
  const { ready, problems } = sortPacks(lock, held);
  return { ready, locked, stood: linesOf(lock), problems: [...held.problems, ...editedIn(locked, held), ...problems] };
}

/** A pack has one lock. */
const locksBeside = (file: string, { file: lock }: LoadedLock): readonly Problem[] =>
  lockedAbove(dirname(file))
    .map(lockFile)
    .filter((other) => resolve(other) !== resolve(lock))
    .map((other) => inFile(problem('another-lock', '', { lock, other }), file));

const revisionOf = ({ framework: { id, version, digest } }: HeldPack): Revision => ({ id, version, digest });

function withLines(lock: Lock, packs: readonly HeldPack[]): Lock {
  const lines = new Map(Object.entries(lock));
  for (const { id, version, digest } of packs.map(revisionOf)) lines.set(id, { ...lines.get(id), [version]: digest as Digest }); // read, so it is known
  return Object.fromEntries(lines);
}
