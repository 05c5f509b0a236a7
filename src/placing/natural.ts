/** Orders for people: ids with their numbers as numbers, names as Vietnamese sorts them. */
import { lazy } from '../lazy.ts';

const parts = /\d+|\D+/g;

/** Negative, zero or positive as an id lies before, at or after another: `so-2` before `so-10`; letters by code point. */
export function naturally(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [a.match(parts) ?? [], b.match(parts) ?? []];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const [one = '', other = ''] = [left[index], right[index]];
    const apart = isNumber(one) && isNumber(other) ? byNumber(one, other) : one < other ? -1 : one > other ? 1 : 0;
    if (apart !== 0) return apart;
  }
  return left.length - right.length || (a < b ? -1 : 1);
}

const isNumber = (text: string): boolean => /^\d/.test(text);

/** However long they are. */
function byNumber(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}

const collator = lazy(() => new Intl.Collator('vi', { numeric: true }));

/** The same for names, as Vietnamese sorts them. */
export const byName = (a: string, b: string): number => collator().compare(a, b);
