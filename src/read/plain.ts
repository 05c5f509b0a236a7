/** The boundary: a copy of untrusted data that is plain, bounded in depth, in NFC, and free of keys that reach a prototype. */
import { type Problem, at, problem } from '../problem.ts';

const DEPTH = 64;

export interface PlainCopy {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

export function plainCopy(found: unknown): PlainCopy {
  const problems: Problem[] = [];
  const copy = (value: unknown, pointer: string, depth: number): unknown => {
    if (typeof value === 'string') return value.normalize('NFC');
    if (typeof value !== 'object' || value === null) return value;
    if (depth > DEPTH) {
      problems.push(problem('too-deep', pointer, { allowed: String(DEPTH) }));
      return undefined;
    }
    if (Array.isArray(value)) return value.map((one, index) => copy(one, at(pointer, index), depth + 1));
    const result: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) {
      if (inner === null || inner === undefined) continue; // nothing was written there
      if (key === '__proto__') problems.push(problem('forbidden-key', at(pointer, key), { key }));
      else result[key.normalize('NFC')] = copy(inner, at(pointer, key), depth + 1);
    }
    return result;
  };
  return { value: copy(found, '', 0), problems };
}
