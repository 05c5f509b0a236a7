/** Is a pack what was published under its version? Asked of the locks that speak for it. */
import { dirname, join } from 'node:path';
import { type Problem, problem } from '../../problem.ts';
import type { Digest } from '../../digest.ts';
import type { Framework } from '../../shape/framework.ts';
import type { Lock } from '../../shape/lock.ts';
import { isFile } from '../files.ts';
import { loadLock, lockFile } from './lock.ts';

/** How far above a pack its lock may lie: beside it, above its year, above its id. */
export const REACH = 2;

/** The folders of the locks that speak for the packs of a folder, nearest first. */
export function lockedAbove(folder: string): readonly string[] {
  const above = Array.from({ length: REACH + 1 }, (_, steps) => join(folder, ...Array<string>(steps).fill('..')));
  return [...new Set(above)].filter((one) => isFile(lockFile(one)));
}

/** The digest of a published revision; nothing of what is not in the lock. */
export const lockedDigest = (lock: Lock, id: string, version: string): Digest | undefined => {
  const versions = Object.hasOwn(lock, id) ? lock[id] : undefined;
  return versions && Object.hasOwn(versions, version) ? versions[version] : undefined;
};

/**
 * What keeps a pack of this file from being used: a lock that cannot be read, or one in which its version has another digest; and
 * that its version is in none of them, which keeps nobody from trying it.
 */
export function againstLocks(
  file: string,
  { id, version, digest }: Pick<Framework, 'id' | 'version' | 'digest'>,
  place: (one: Problem) => Problem,
): readonly Problem[] {
  return lockedAbove(dirname(file)).flatMap((folder) => {
    const { lock, problems, file: locked } = loadLock(folder);
    const published = lock && lockedDigest(lock, id, version);
    if (lock && published === undefined) return [place(problem('unpublished', '/revision', { name: `${id}@${version}`, folder }))];
    if (published === undefined || published === digest) return problems;
    return [place(problem('not-as-published', '/revision', { name: `${id}@${version}`, lock: locked, digest: published }))];
  });
}
