/** A lock from plain data: ids, versions and digests, and nothing else. */
import * as z from 'zod';
import type { Digest } from '../digest.ts';
import { type Problem, at, problem, quote } from '../problem.ts';
import type { Lock } from '../shape/lock.ts';
import { isVersion } from '../version.ts';
import { shaped } from './issues.ts';
import { plainCopy } from './plain.ts';
import { mapOf } from './shapes.ts';

export interface LockReading {
  /** Nothing where a problem was found: a lock is whole, or is none. */
  readonly lock?: Lock;
  readonly problems: readonly Problem[];
}

/** Problems carry JSON pointers into the data; it never throws on data. */
export function readLock(data: unknown): LockReading {
  const copy = plainCopy(data);
  if (!('value' in copy)) return { problems: copy.problems };
  const { value, problems: shapes } = shaped<Lock>(lockShape(), copy.value, '');
  const problems = [...copy.problems, ...shapes, ...Object.entries(value ?? {}).flatMap(faultsOf)];
  return value && problems.length === 0 ? { lock: value, problems } : { problems };
}

const lockShape = () => mapOf(mapOf(z.string()));

const faultsOf = ([id, versions]: readonly [string, Readonly<Record<string, string>>]): readonly Problem[] =>
  Object.entries(versions).flatMap(([version, digest]) => [
    ...(isVersion(version) ? [] : [problem('bad-version', at('', id, version), { found: quote(version) })]),
    ...(isDigest(digest) ? [] : [problem('bad-digest', at('', id, version), { found: quote(digest) })]),
  ]);

const isDigest = (text: string): text is Digest => /^sha256:[0-9a-f]{64}$/.test(text);
