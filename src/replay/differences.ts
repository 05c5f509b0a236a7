/** What was kept held against what comes out now: as canonical JSON, value by value. */
import { dataOf, isSameData } from '../data.ts';
import { at } from '../problem.ts';
import { plainCopy } from '../read/plain.ts';
import type { ReplayDifference, Replayed } from '../shape/replay.ts';

/** A result that was made of something else differs everywhere: so many are told, the rest is counted. */
const MANY = 100;

export function held(kept: unknown, now: unknown): Pick<Replayed, 'isEqual' | 'differences' | 'more'> {
  // The same data is the same canonical JSON, and the other way round.
  const [was, is] = [dataOf(plainCopy(kept).value), dataOf(plainCopy(now).value)];
  if (isSameData(was, is)) return { isEqual: true, differences: [] };
  const differences: ReplayDifference[] = [];
  let all = 0;
  differ(was, is, '', (one) => {
    all += 1;
    if (all <= MANY) differences.push(one);
  });
  return { isEqual: false, differences, ...(all > MANY && { more: all - MANY }) };
}

type Bag = Readonly<Record<string, unknown>>;

/** Depth first, in the order of canonical JSON; how deep it goes is bounded by what made it canonical. */
function differ(kept: unknown, now: unknown, pointer: string, tell: (one: ReplayDifference) => void): void {
  if (!isNested(kept) || !isNested(now) || Array.isArray(kept) !== Array.isArray(now)) {
    if (kept !== now) tell({ pointer, ...(kept !== undefined && { kept }), ...(now !== undefined && { now }) });
    return;
  }
  for (const key of keysOf(kept, now)) differ(own(kept, key), own(now, key), at(pointer, key), tell);
}

const isNested = (value: unknown): value is Bag => typeof value === 'object' && value !== null;
const own = (bag: Bag, key: string): unknown => (Object.hasOwn(bag, key) ? bag[key] : undefined);

const keysOf = (kept: Bag, now: Bag): readonly string[] => {
  const keys = [...new Set([...Object.keys(kept), ...Object.keys(now)])];
  return Array.isArray(kept) ? keys : keys.sort();
};
