/** What was kept held against what comes out now: as canonical JSON, value by value. */
import { at } from '../problem.ts';
import { canonical } from '../read/canonical.ts';
import type { ReplayDifference, Replayed } from '../shape/replay.ts';

/** A result that was made of something else differs everywhere: so many are told, the rest is counted. */
const MANY = 100;

export function held(kept: unknown, now: unknown): Pick<Replayed, 'isEqual' | 'differences' | 'more'> {
  const [was, is] = [canonical(kept), canonical(now)];
  if (was === is) return { isEqual: true, differences: [] };
  const differences: ReplayDifference[] = [];
  let all = 0;
  differ(JSON.parse(was), JSON.parse(is), '', (one) => {
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
  for (const key of new Set([...Object.keys(kept), ...Object.keys(now)])) differ(own(kept, key), own(now, key), at(pointer, key), tell);
}

const isNested = (value: unknown): value is Bag => typeof value === 'object' && value !== null;
const own = (bag: Bag, key: string): unknown => (Object.hasOwn(bag, key) ? bag[key] : undefined);
