/** Plain data as YAML reads it: every scalar is text, and a key without a value is left out. */

/** Text, lists and maps, and nothing else. */
export type Data = string | readonly Data[] | { readonly [key: string]: Data };

/** The data in that one form; nothing where there is none. */
export function dataOf(value: unknown): Data | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map((one) => dataOf(one) ?? (null as never));
  const form = Object.prototype.toString.call(value);
  if (form !== '[object Object]') return typeof value === 'object' ? form : String(value); // a number, a yes; nothing else is data
  const written = Object.entries(value).flatMap(([key, inner]) => {
    const data = dataOf(inner);
    return data === undefined ? [] : [[key.normalize('NFC'), data] as const];
  });
  return Object.fromEntries(written);
}

/** True of the same data, in whatever order its keys stand. */
export function isSameData(a: Data | undefined, b: Data | undefined): boolean {
  if (!isNested(a) || !isNested(b)) return a === b;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, index) => isSameData(one, b[index]));
  }
  const [one, other] = [a as { readonly [key: string]: Data }, b as { readonly [key: string]: Data }];
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isSameData(one[key], other[key]));
}

/** A list may hold nothing at a place. */
const isNested = (data: Data | null | undefined): data is Exclude<Data, string> => typeof data === 'object' && data !== null;
