/** The entries of a map that a pack writes, in an order of their own: how its keys are ordered is no data, so no result may depend on it. */
import { readNumber, readShare } from './decimal.ts';
import { type Rational, ZERO, compare } from './points.ts';

type Entry = readonly [name: string, worth: string | number];
type Written = Readonly<Record<string, string | number>>;

/** By name. */
export const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** By what each is worth, equals by their names. */
export const mostFirst = (written: Written): readonly Entry[] =>
  Object.entries(written).sort((one, other) => compare(worthOf(other), worthOf(one)) || byName(one, other));
export const leastFirst = (written: Written): readonly Entry[] =>
  Object.entries(written).sort((one, other) => compare(worthOf(one), worthOf(other)) || byName(one, other));

/** What cannot be read is told where it is read, and is worth nothing. */
function worthOf([, found]: Entry): Rational {
  const [number, share] = [readNumber(found), readShare(found)];
  if (typeof number !== 'string') return number;
  return typeof share === 'string' ? ZERO : share;
}
