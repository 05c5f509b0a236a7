/** The one text of plain data, and its digest: whatever form it was written in, the same data has the same. `docs/semantics.md` § 17. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import canonicalize from 'canonicalize';
import { dataOf } from '../data.ts';
import type { Digest } from '../digest.ts';
import { plainCopy } from './plain.ts';

/** Canonical JSON (RFC 8785) in NFC; numbers, yes and no are text, as in YAML; keys without a value are left out. */
export const canonical = (data: unknown): string => canonicalOf(plainCopy(data).value);

/** The digest of plain data: of a pack, a submission, a result. */
export const digestOf = (data: unknown): Digest => digestOfText(canonical(data));

/** The same of what `plainCopy` made. */
export const copyDigest = (copy: unknown): Digest => digestOfText(canonicalOf(copy));

/** The digest of canonical JSON. */
export const digestOfText = (text: string): Digest => `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;

const canonicalOf = (copy: unknown): string => canonicalize(dataOf(copy) ?? null) as string;
