/** The one text of plain data, and its digest: whatever form it was written in, the same data has the same. `docs/semantics.md` § 17. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import canonicalize from 'canonicalize';
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

const canonicalOf = (copy: unknown): string => canonicalize(asText(copy) ?? null) as string;

function asText(value: unknown): unknown {
  if (value === null || value === undefined || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((one) => asText(one) ?? null);
  const form = Object.prototype.toString.call(value);
  if (form !== '[object Object]') return typeof value === 'object' ? form : String(value); // a number, a yes; nothing else is data
  const written = Object.entries(value).flatMap(([key, inner]) => {
    const text = asText(inner);
    return text === undefined || text === null ? [] : [[key, text] as const];
  });
  return Object.fromEntries(written);
}
