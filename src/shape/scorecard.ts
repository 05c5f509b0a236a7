/** A scorecard: one unit's result as plain JSON. Scores and losses are decimal strings; `exact` is the unrounded fraction. */
import type { Assumption } from './framework.ts';
import type { Policy, Title } from './pack.ts';

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

export type State = 'scored' | 'given' | 'gated' | 'missing' | 'not-applicable' | 'rejected';

/** What the score can still be. */
export interface Bounds {
  readonly low: string;
  readonly high: string;
  /** The ends that are approached and never reached. */
  readonly open?: readonly ('low' | 'high')[];
  /** True where the leaf may still turn out not applicable. */
  readonly mayDrop?: true;
}

/** The row of a node: `score = applicableMax − lost + bonus − penalty` as printed. */
export interface Row {
  readonly score: string;
  /** The score before rounding, where the printed one is not it. */
  readonly exact?: string;
  /** "unknown" where a block's cap is not known. */
  readonly max: string;
  readonly applicableMax: string;
  readonly lost: string;
  readonly bonus?: string;
  readonly penalty?: string;
  /** What rounding at this node or under it added, exact. */
  readonly rounding?: string;
  readonly bounds: Bounds;
}

export interface Reason {
  /** Nothing where no point was lost. */
  readonly cause?: Cause;
  /** The measure: a fraction, a day or an option. */
  readonly measure?: string;
  /** Which piece of the scale was hit, from 0, lowest measure first. */
  readonly piece?: number;
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

export interface UnitName {
  readonly id: string;
  readonly title: string;
  readonly group: string | null;
}

/** What was asked for beyond the rules: leaves scored as if they did not apply, each under a policy. */
export interface ReceiptOptions {
  readonly notApplicable?: Readonly<Record<string, Policy>>;
}

export interface Scorecard<Id extends string = string> extends Row {
  readonly framework: { readonly id: string; readonly version: string };
  readonly unit: UnitName;
  readonly year: number;
  readonly stage: string;
  readonly index: string;
  readonly bonus: string;
  readonly penalty: string;
  readonly rounding: string;
  /** The title of the class; nothing where the framework has none. */
  readonly class: string | null;
  readonly assumptions: readonly Assumption[];
  readonly nodes: readonly ScorecardNode<Id>[];
  readonly receipt: { readonly engine: string; readonly options: ReceiptOptions };
}
