/** A lock from plain data: ids, versions and digests, and nothing else. */
import type { Digest } from '../digest.ts';
import { type Expected, type Problem, at, problem, quote } from '../problem.ts';
import type { Lock } from '../shape/lock.ts';
import { isVersion } from '../version.ts';
import { plainCopy } from './plain.ts';

export interface LockReading {
  /** Nothing where a problem was found: a lock is whole, or is none. */
  readonly lock?: Lock;
  readonly problems: readonly Problem[];
}

/** Problems carry JSON pointers into the data; it never throws on data. */
export function readLock(data: unknown): LockReading {
  const copy = plainCopy(data);
  const problems = [...copy.problems, ...('value' in copy ? faultsOf(copy.value) : [])];
  return problems.length === 0 ? { lock: copy.value as Lock, problems } : { problems };
}

const faultsOf = (ids: unknown): readonly Problem[] =>
  isMap(ids) ? Object.entries(ids).flatMap(([id, versions]) => faultsOfId(at('', id), versions)) : [wrong('', ids, 'map')];

const faultsOfId = (pointer: string, versions: unknown): readonly Problem[] =>
  isMap(versions)
    ? Object.entries(versions).flatMap(([version, digest]) => [
        ...(isVersion(version) ? [] : [problem('bad-version', at(pointer, version), { found: quote(version) })]),
        ...(isDigest(digest) ? [] : [problem('bad-digest', at(pointer, version), { found: written(digest) })]),
      ])
    : [wrong(pointer, versions, 'map')];

const wrong = (pointer: string, found: unknown, expected: Expected): Problem =>
  problem('wrong-type', pointer, { found: written(found), expected });

/** A copy has nothing where `null` was written. */
const written = (value: unknown): string => quote(value ?? null);

const isMap = (value: unknown): value is object => Object.prototype.toString.call(value) === '[object Object]';
const isDigest = (value: unknown): value is Digest => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);
