/** What the leaves of the hand-written scorer share. Points are native numbers; a figure that is not reported gives 0. */

/** Points of a leaf that does not apply and leaves the sum and the maximum. */
export const DROPPED = null;
/** What a leaf's `score` gives where there is nothing to measure; its `notApplicable` says what that comes to. */
export const NOTHING = undefined;

/** `score` reads the answer's figures, and those of the group `above`. Without it, points are given. */
export const leaf = (id, max, score, { min = 0, notApplicable = 0, only, requires, above } = {}) => ({
  id,
  max,
  min,
  score,
  notApplicable,
  only,
  requires,
  above,
  combine: undefined,
  children: undefined,
});

/** `combine` brings its children together. */
export const group = (id, max, combine, children) => ({ ...leaf(id, max), combine, children });

const isYes = (figure) => figure === 'yes' || figure === true || figure === 'có';

export const yesNo = (figure, max) => (isYes(figure) ? max : 0);

/** How many conditions hold; NaN where one is not reported. */
export function howMany(...figures) {
  let held = 0;
  for (const figure of figures) {
    if (figure === undefined) return NaN;
    if (isYes(figure)) held++;
  }
  return held;
}

/** What `points` gives for the share. */
export function ratioBands(part, whole, points) {
  if (part === undefined || whole === undefined) return 0;
  return +whole === 0 ? NOTHING : points(part / whole);
}

/** Nothing below `from`; share ÷ `full` × max; max above. */
export const proportional = (share, max, from = 0, full = 1) => (share < from ? 0 : share >= full ? max : (share / full) * max);

export function ratio(part, whole, max, from, full) {
  if (part === undefined || whole === undefined) return 0;
  return +whole === 0 ? NOTHING : proportional(part / whole, max, from, full);
}

export const each = (count, points, max) => (count === undefined ? 0 : Math.min(max, count * points));

export const deduct = (count, points, max, min = 0) => (count === undefined ? 0 : Math.max(min, Math.min(max, max - count * points)));
