/** How the groups bring their children together. Each gives points, or DROPPED where nothing applies. */
import { DROPPED } from './kinds.mjs';

/** Takes no notice of what is dropped: it has no points. */
export function sum({ children }, unit, result, score) {
  let points = 0;
  for (const child of children) points += score(child, unit, result) ?? 0;
  return points;
}

export function best({ children }, unit, result, score) {
  let top = DROPPED;
  for (const child of children) {
    const points = score(child, unit, result);
    if (points !== DROPPED && (top === DROPPED || points > top)) top = points;
  }
  return top;
}

export function worst({ children }, unit, result, score) {
  let bottom = DROPPED;
  for (const child of children) {
    const points = score(child, unit, result);
    if (points !== DROPPED && (bottom === DROPPED || points < bottom)) bottom = points;
  }
  return bottom;
}

export function mean({ children }, unit, result, score) {
  let points = 0;
  let count = 0;
  for (const child of children) {
    const own = score(child, unit, result);
    if (own === DROPPED) continue;
    points += own;
    count++;
  }
  return count === 0 ? DROPPED : points / count;
}

/** The sum, brought from the maxima of what applies to the maximum of the group. */
export function scaled({ max, children }, unit, result, score) {
  let points = 0;
  let possible = 0;
  for (const child of children) {
    const own = score(child, unit, result);
    if (own === DROPPED) continue;
    points += own;
    possible += child.max;
  }
  return possible === 0 ? DROPPED : (points / possible) * max;
}

/** The sum, up to the cap. */
export const capped = (group, unit, result, score) => Math.min(group.max, sum(group, unit, result, score));

/** Points and figures of a penalty are positive; they are taken off. */
export function takenOff(group, unit, result, score) {
  const points = capped(group, unit, result, score);
  for (const { id } of group.children) result.leaves.set(id, -result.leaves.get(id));
  return -points;
}
