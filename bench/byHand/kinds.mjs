/** What the leaves of the hand-written scorer share. Points are native numbers; a figure that is not reported gives 0. */

/** Points of a leaf that does not apply and leaves the sum and the maximum. */
export const DROPPED = null;
/** What a leaf's `score` gives where there is nothing to measure; its `notApplicable` says what that comes to. */
export const NOTHING = undefined;

/** All nodes have the same fields in the same order, which V8 likes. */
export const makeNode = ({ id, max, min = 0, score, notApplicable = 0, only, requires, above, combine, children }) => ({
  id,
  max,
  min,
  score,
  notApplicable,
  only,
  requires,
  above,
  combine,
  children,
});

/** `score` reads the answer's figures, and those of the group `above`. Without it, points are given. */
export const leaf = (id, max, score, rules) => makeNode({ id, max, score, ...rules });

/** `combine` brings its children together. */
export const group = (id, max, combine, children) => makeNode({ id, max, combine, children });

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
