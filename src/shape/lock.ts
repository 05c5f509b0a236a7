/** A lock: the digest of every published revision. `docs/semantics.md` § 17. */
import type { Digest } from '../digest.ts';

/** By the id of a framework and by version. */
export type Lock = Readonly<Record<string, Readonly<Record<string, Digest>>>>;
