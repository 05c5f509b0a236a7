/** The digest of what was read or published, carried along with it. How one is made: `read/canonical.ts`. */

/** SHA-256 of canonical JSON, in hexadecimal digits. */
export type Digest = `sha256:${string}`;
/** The digest, or that none was made: the data was neither read nor published. */
export type KnownDigest = Digest | 'unknown';

/**
 * Where an object carries its digest. It is not listed, copied or serialised, so that an edited copy carries none; one and the
 * same for every copy of the package in a process.
 */
const DIGEST = Symbol.for('barem.digest');

/** The object itself, from now on with its digest, and frozen: what carries one is what was digested. */
export const withDigest = <T extends object>(one: T, digest: Digest): T => frozen(Object.defineProperty(one, DIGEST, { value: digest }));

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** What `withDigest` left there. */
export const carriedDigest = (one: object): KnownDigest => (one as { readonly [DIGEST]?: Digest })[DIGEST] ?? 'unknown';

/** Enough of a digest to tell it from others, for people. */
export const shortDigest = (digest: string): string => (digest.length > 19 ? `${digest.slice(0, 19)}…` : digest);

/** True of two that are known and differ: of other bytes, whatever name they go by. */
export const areOthers = (one: KnownDigest, other: KnownDigest): boolean => one !== 'unknown' && other !== 'unknown' && one !== other;
