/** A scorecard: one unit's result as plain JSON. Scores and losses are decimal strings; `exact` is the unrounded fraction. */
import type { Assumption } from './framework.ts';
import type { Answerer, Policy, Source, Title } from './pack.ts';

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

export interface ScorecardNode extends Row {
  readonly id: string;
  readonly title: Title;
  readonly parent: string | null;
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

export interface Scorecard extends Row {
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
  readonly nodes: readonly ScorecardNode[];
  readonly receipt: { readonly engine: string; readonly options: ReceiptOptions };
}

/** One line of an explanation: points of the total that one cause took at one node. */
export interface Loss {
  readonly id: string;
  readonly title: Title;
  readonly rest?: true;
  readonly cause: Cause;
  /** Points of the total, rounded for print; `exact` where that is not exact. */
  readonly lost: string;
  readonly exact?: string;
  readonly max: string;
  /** The node's score, and what it can still be. */
  readonly score: string;
  readonly bounds: Bounds;
  readonly source?: Source;
  readonly owner?: string;
  /** Who can change it: the unit itself, an appraiser or a survey. */
  readonly by: Answerer;
  readonly reason: Reason;
  /** What wins the points back, one figure at a time, the others as reported; each re-evaluated gives what it says. */
  readonly changes: readonly FigureChange[];
  /** Why no figure does, where none does. */
  readonly unchangeable?: Unchangeable;
  /** True where one case more or less moves a whole band: see the explanation's `cliffs`. */
  readonly cliff?: true;
}

/** Why the points of a loss cannot be won back by changing one reported figure. */
export const unchangeables = [
  'missing',
  'rejected',
  'given',
  'gated',
  'deducted',
  'decision',
  'not-arisen',
  'several-figures',
  'out-of-reach',
  'no-more-points',
] as const;
export type Unchangeable = (typeof unchangeables)[number];

/** The least changes of one figure of a node. */
export interface FigureChange {
  /** The name of the fact. */
  readonly fact: string;
  /** The node in whose answer it is reported, where that is one above. */
  readonly reportedAt?: string;
  /** The smallest step that raises the score of the node; of an outcome, the one that gives the fewest points more. */
  readonly raises: Step;
  /** The smallest step that gives the most that the node can have; nothing where no step of this figure does. */
  readonly full?: Step;
}

/** One figure changed, and the score of the node that it gives. */
export interface Step {
  /** The figure afterwards, as an answer writes it. */
  readonly to: string;
  /** How much more, or less, in the unit of the figure, days, or percentage points; nothing for a yes, an outcome or `never`. */
  readonly by?: string;
  /** The node's score with it, as its row would print it. */
  readonly score: string;
  readonly exact?: string;
}

/** One case more or less that moves a whole band: by itself worth more than its share. */
export interface Cliff extends Step {
  readonly id: string;
  readonly title: Title;
  readonly fact: string;
  readonly reportedAt?: string;
}

/** What losses can be added up by; an answerer is who can change them: the unit, an appraiser or a survey. */
export const groupings = ['domain', 'owner', 'cause', 'answerer'] as const;
export type Grouping = (typeof groupings)[number];

/** Losses that have something in common, in points of the total. */
export interface LossGroup {
  /** The id of a domain, an owner, a cause or an answerer; nothing for losses without an owner. */
  readonly key: string | null;
  readonly lost: string;
  readonly exact?: string;
  /** How many losses these are. */
  readonly losses: number;
}

/** What a block brought beyond its cap, which does not count. */
export interface Capped {
  readonly id: string;
  readonly title: Title;
  readonly brought: string;
  readonly cap: string;
  readonly cut: string;
}
