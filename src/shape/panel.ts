/** A panel: the published scores of many units as one table, plain JSON. */
import type { Problem } from '../problem.ts';
import type { Cause, Scorecard, UnitName } from './scorecard.ts';

/** One unit of a panel. */
export interface PanelRow {
  readonly unit: UnitName;
  /** The total, its index and its class, as on the unit's scorecard. */
  readonly score: string;
  readonly index: string;
  readonly class: string | null;
  /** The score of each node, in the order of the panel's `nodes`; nothing where one above it was given or rejected as a whole. */
  readonly scores?: readonly (string | null)[];
  /** What each node lost, as its row prints it. */
  readonly lost?: readonly (string | null)[];
  /** Why each node lost points by itself; nothing where it did not. */
  readonly causes?: readonly (Cause | null)[];
}

/** What is told of every node. */
export type Column = 'scores' | 'lost' | 'causes';

/** Units by nodes. */
export interface Panel<Id extends string = string> extends Pick<Scorecard, 'framework' | 'year' | 'stage' | 'receipt'> {
  /** The ids of all nodes in reading order: the root, `total`, first. */
  readonly nodes: readonly Id[];
  /** In the order of the submission. */
  readonly units: readonly PanelRow[];
  readonly problems: readonly Problem[];
}
