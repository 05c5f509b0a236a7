/** Whether what a leaf requires is there, and whether it can still come or go. */
import { settle } from '../enclosed.ts';
import { before, order } from '../interval.ts';
import { type Rational, compare } from '../points.ts';
import type { Outcome } from './outcome.ts';

export interface Gate {
  readonly isClosed: boolean;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

export const OPEN: Gate = { isClosed: false, canOpen: true, canClose: false };
const CLOSED: Gate = { isClosed: true, canOpen: false, canClose: true };

/** A node that does not apply closes nothing; one whose points stand in a node above has none of its own, and closes. */
export function gateOf(required: Outcome | undefined, atLeast: Rational, isRejectedAbove: boolean): Gate {
  if (!required) return { ...CLOSED, canOpen: !isRejectedAbove };
  if (required.state === 'not-applicable') return OPEN;
  const { exact, exactStill } = required;
  const isClosed = settle(exact, (points) => compare(points, atLeast) < 0);
  if (!exactStill) return isClosed ? CLOSED : OPEN;
  const [edge, still] = [before(atLeast), exactStill()];
  return { isClosed, canOpen: order(edge, still.to) < 0, canClose: order(still.from, edge) < 0 };
}
