/** What explaining a scorecard adds to it, as plain JSON: losses, and what wins them back. */
import type { Answerer, Source, Title } from './pack.ts';
import type { Bounds, Cause, Reason, State } from './scorecard.ts';

/** One line of an explanation: points of the total that one cause took at one node. */
export interface Loss<Id extends string = string> {
  readonly id: Id;
  readonly title: Title;
  /** True for the lines of a group that were not seen. */
  readonly rest?: true;
  readonly cause: Cause;
  /** Points of the total, rounded for print; `exact` where that is not exact. */
  readonly lost: string;
  readonly exact?: string;
  /** Maximum points of the node. */
  readonly max: string;
  /** The node's score, and what it can still be. */
  readonly score: string;
  readonly bounds: Bounds;
  /** The clause of the rule. */
  readonly source?: Source;
  /** Who answers for the node. */
  readonly owner?: string;
  /** Who can change it: the unit itself, an appraiser or a survey. */
  readonly by: Answerer;
  /** How many points of the total one point of the node is, where it is not 1: a fraction. */
  readonly worth?: string;
  /** What was taken off the node beside this loss. */
  readonly deducted?: string;
  /** The figures and the measure that were read, and the piece of the scale that was hit. */
  readonly reason: Reason;
  /** What a gated node requires, and how that stands. */
  readonly requires?: Required<Id>;
  /** What wins the points back, one figure at a time, the others as reported; each re-evaluated gives what it says. */
  readonly changes: readonly FigureChange<Id>[];
  /** Why no figure does, where none does. */
  readonly unchangeable?: Unchangeable | undefined;
  /** True where one case more or less moves a whole band: see the explanation's `cliffs`. */
  readonly cliff?: true | undefined;
}

/** A node that must have so many points first, and what it has. */
export interface Required<Id extends string = string> {
  readonly id: Id;
  readonly atLeast: string;
  readonly score: string;
  readonly state: State;
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
  'rounded-away',
] as const;
/** One of `unchangeables`. */
export type Unchangeable = (typeof unchangeables)[number];

/** The least changes of one figure of a node. */
export interface FigureChange<Id extends string = string> {
  /** The name of the fact, and its title. */
  readonly fact: string;
  readonly factTitle: string;
  /** The node in whose answer it is reported, where that is one above. */
  readonly reportedAt?: Id;
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
  /** That score as a fraction, where its text is not exact. */
  readonly exact?: string;
}

/** One case more or less that moves a whole band: by itself worth more than its share. */
export interface Cliff<Id extends string = string> extends Step {
  readonly id: Id;
  readonly title: Title;
  readonly fact: string;
  readonly factTitle: string;
  readonly reportedAt?: Id;
}

/** What losses can be added up by; an answerer is who can change them: the unit, an appraiser or a survey. */
export const groupings = ['domain', 'owner', 'cause', 'answerer'] as const;
/** One of `groupings`. */
export type Grouping = (typeof groupings)[number];

/** Losses that have something in common, in points of the total. */
export interface LossGroup {
  /** The id of a domain, an owner, a cause or an answerer; nothing for losses without an owner. */
  readonly key: string | null;
  /** Added up exactly, then rounded once; `exact` where that is not exact. */
  readonly lost: string;
  readonly exact?: string;
  /** How many losses these are. */
  readonly losses: number;
}

/** What a block brought beyond its cap, which does not count. */
export interface Capped<Id extends string = string> {
  readonly id: Id;
  readonly title: Title;
  readonly kind: 'bonus' | 'penalty';
  /** Points before the cap; what counts is `cap`, and `cut` is the difference. */
  readonly brought: string;
  readonly cap: string;
  readonly cut: string;
}
