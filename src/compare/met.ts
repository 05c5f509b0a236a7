/** A unit of either side, or of both. */
import type { UnitName } from '../shape/scorecard.ts';
import type { Seen } from '../score/seen.ts';
import type { Pair, Reach } from './reach.ts';
import type { Stood } from './stood.ts';
import type { States } from './states.ts';

export interface Met {
  readonly before?: Stood;
  readonly after?: Stood;
  /** The units that it came from, where it is comparable with none of them. */
  readonly cameFrom?: readonly UnitName[];
  /** How its figures read on both rules; nothing where they cannot be held against each other. */
  readonly crossed?: Crossed;
}

export interface Crossed {
  readonly pair: Pair;
  readonly reach: Reach;
  readonly states: States;
}

/** A unit that has a place on both sides. */
export interface RankedTwice {
  readonly before: Stood & { readonly place: number };
  readonly after: Stood & { readonly place: number };
}

export const isRankedTwice = (met: Met): met is Met & RankedTwice => met.before?.place !== undefined && met.after?.place !== undefined;

/** What a unit is held against: another one, or what many come to. */
export interface Reference {
  readonly stood?: Stood;
  readonly index: string;
  readonly class: string | null;
  readonly nodes: () => readonly (Seen | undefined)[];
}
