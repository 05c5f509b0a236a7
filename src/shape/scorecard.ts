/** A scorecard: one unit's result as plain JSON. Scores and losses are decimal strings; `exact` is the unrounded fraction. */
import type { Assumption } from './framework.ts';
import type { Title } from './pack.ts';
import type { Receipt } from './receipt.ts';
import type { Stated } from './submission.ts';

/** Why points are lost: a closed list; each language has a sentence for each. */
export const causes = [
  'not-met',
  'lower-band',
  'short-of-full',
  'below-floor',
  'late',
  'never-done',
  'too-few',
  'per-occurrence',
  'deducted',
  'gated',
  'given',
  'missing',
  'rejected',
  'not-applicable-zero',
  'not-chosen',
  'over-cap',
  'discrepancy',
] as const;
/** Why points were lost: a closed list. */
export type Cause = (typeof causes)[number];

/** What became of a node: the first that fits of not applicable, rejected, given, gated, missing, scored. */
export type State = 'scored' | 'given' | 'gated' | 'missing' | 'not-applicable' | 'rejected';

/** What the score can still be. */
export interface Bounds {
  /** Points, as decimal text, rounded as the score is. */
  readonly low: string;
  readonly high: string;
  /** The ends that are approached and never reached. */
  readonly open?: readonly ('low' | 'high')[];
  /** True where the leaf may still turn out not applicable. */
  readonly mayDrop?: true;
}

/** What an index can still be: as published, and exactly where that is another number. */
export interface IndexBounds extends Pick<Bounds, 'low' | 'high' | 'open'> {
  readonly exact?: { readonly low: string; readonly high: string };
}

/** The row of a node: `score = applicableMax − lost + bonus − penalty` as printed. */
export interface Row {
  /** Points, rounded for publication as the framework says. */
  readonly score: string;
  /** The score before rounding, where the printed one is not it. */
  readonly exact?: string;
  /** "unknown" where a block's cap is not known. */
  readonly max: string;
  /** The maximum without what does not apply to the unit. */
  readonly applicableMax: string;
  /** Applicable maximum + bonus − penalty − score. */
  readonly lost: string;
  readonly bonus?: string;
  readonly penalty?: string;
  /** What rounding at this node or under it added, exact. */
  readonly rounding?: string;
  readonly bounds: Bounds;
}

/** Why a node has its score, as far as one figure, band or person made it. */
export interface Reason {
  /** Nothing where no point was lost. */
  readonly cause?: Cause;
  /** The measure: a fraction, a day or an option. */
  readonly measure?: string;
  /** Which piece of the scale was hit, from 0, lowest measure first. */
  readonly piece?: number;
  /** The figures that were read, by name, as text. */
  readonly facts?: Readonly<Record<string, string>>;
  /** The facts still missing. */
  readonly missing?: readonly string[];
  /** The words of whoever rejected or gave it. */
  readonly note?: string;
  /** What a block came to before its cap, where that is more. */
  readonly brought?: string;
  /** What was to be taken off after appraisal, where that is more than there was. */
  readonly deducted?: string;
}

/** One row a node, in reading order, each parent before its children. */
export interface ScorecardNode<Id extends string = string> extends Row {
  readonly id: Id;
  readonly title: Title;
  readonly parent: Id | null;
  /** True for the lines of a group that were not seen; the title is the group's. */
  readonly rest?: true;
  readonly state: State;
  /** How a point here counts in the parent: 1 in a group that sums. */
  readonly share: string;
  /** Taken off after appraisal; the loss that this made. */
  readonly deducted?: string;
  /** Where the decision's own maxima do not add up; the loss that this made. */
  readonly discrepancy?: string;
  readonly reason?: Reason;
}

/** The unit of a result: its title is its id where it has none; `group` is null where it is in none. */
export interface UnitName {
  readonly id: string;
  readonly title: string;
  readonly group: string | null;
}

/** One unit's result: the row of the total, and one row a node. */
export interface Scorecard<Id extends string = string> extends Row {
  readonly framework: { readonly id: string; readonly version: string };
  readonly unit: UnitName;
  readonly year: number;
  /** `unknown` where the submission does not say. */
  readonly stage: string;
  /** The exact score ÷ the applicable maximum × the scale, rounded once; read by classes and rankings. */
  readonly index: string;
  readonly bonus: string;
  readonly penalty: string;
  readonly rounding: string;
  /** What the index can still be, where that is open. */
  readonly indexBounds?: IndexBounds;
  /** The title of the class; nothing where the framework has none. */
  readonly class: string | null;
  /** True where the unit has no place. */
  readonly assessedOnly?: true;
  /** What a source prints of it: never scored, only compared. */
  readonly stated?: Stated;
  /** The rules that the decision leaves open, and what was used for each. */
  readonly assumptions: readonly Assumption[];
  readonly nodes: readonly ScorecardNode<Id>[];
  /** What makes it come out again. */
  readonly receipt: Receipt;
}
