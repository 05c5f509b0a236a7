/** How many come before the first of which it is not true, in a list where it is not true of any after that. */
export function firstNot<T>(sorted: readonly T[], is: (one: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(sorted[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
