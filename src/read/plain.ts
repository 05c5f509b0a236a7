/** The boundary: a copy of untrusted data that is plain, bounded, in NFC, and free of keys that reach a prototype. */
import { type Problem, at, problem, quote } from '../problem.ts';

const DEPTH = 64;
/** A country of communes with a hundred leaves each has some millions of values. */
const VALUES = 20_000_000;

export interface PlainCopy {
  /** Nothing where there is no data to copy: the problem tells. */
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}

export function plainCopy(found: unknown): PlainCopy {
  const problems: Problem[] = [];
  const above = new Set<object>();
  let left = VALUES;

  const copy = (value: unknown, pointer: string): unknown => {
    left -= 1;
    if (typeof value === 'string') return printable(value.normalize('NFC'));
    if (typeof value !== 'object' || value === null) return value;
    if (above.has(value) || above.size > DEPTH || left < 0) {
      throw problem('too-deep', pointer, { allowed: String(DEPTH) });
    }
    above.add(value);
    const result = Array.isArray(value) ? copyList(value, pointer) : copyKeys(value, pointer);
    above.delete(value);
    return result;
  };

  // A list with holes is as long as it says: what is not there is nothing.
  const copyList = (value: readonly unknown[], pointer: string): unknown =>
    Array.from(value, (one, index) => copy(one, at(pointer, index)));

  const copyKeys = (value: object, pointer: string): unknown => {
    if (Object.prototype.toString.call(value) !== '[object Object]') return value; // a Map, a Date: told by its shape
    const result: Record<string, unknown> = {};
    for (const [written, inner] of Object.entries(value)) {
      const key = printable(written.normalize('NFC'));
      if (key === '__proto__') problems.push(problem('forbidden-key', at(pointer, key), { key }));
      else if (Object.hasOwn(result, key)) problems.push(problem('duplicate-key', at(pointer, key), { key: quote(key) }));
      else result[key] = inner === null ? undefined : copy(inner, at(pointer, key)); // the key stands, its value does not
    }
    return result;
  };

  try {
    return { value: copy(found, ''), problems };
  } catch (thrown) {
    // A getter or a proxy that throws is no data either.
    const isTooDeep = typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'too-deep';
    const told = isTooDeep ? (thrown as Problem) : problem('wrong-type', '', { found: '{…}', expected: 'map' });
    return { problems: [...problems, told] };
  }
}

/** Control characters are for terminals, not for data; half a character is none. */
const printable = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/gu, '\ufffd');
