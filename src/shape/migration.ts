/** A submission carried from one rule set to another; plain JSON. `docs/semantics.md` § 20. */
import type { Problem } from '../problem.ts';
import type { RuleSetName } from './difference.ts';
import type { Title } from './pack.ts';
import type { Submission } from './submission.ts';

/** Why an answer, or one figure of it, is not carried. */
export const leftBehind = ['dropped', 'split', 'merged', 'points', 'fact-dropped', 'not-accepted', 'wrong'] as const;
/** One of `leftBehind`. */
export type LeftBehind = (typeof leftBehind)[number];

/** One answer, or one figure, that stays behind. */
export interface Left {
  readonly unit: string;
  /** The node before. */
  readonly id: string;
  readonly title: Title;
  /** The name of the figure, where it is only one. */
  readonly fact?: string;
  readonly because: LeftBehind;
  /** The nodes after that it became, where there are some. */
  readonly became: readonly string[];
}

/** What came over, and what did not. */
export interface Migration {
  readonly from: RuleSetName;
  readonly to: RuleSetName;
  /** For `to`, which it names by its version. Nothing where an id or a figure has no instruction, or two units have one id. */
  readonly submission?: Submission;
  /** How many answers came over, of all units. */
  readonly carried: number;
  /** In the order of the units, and of the nodes before. */
  readonly left: readonly Left[];
  /** The nodes of `to` that ask for something that no answer before could answer: to be filled in. */
  readonly asked: readonly { readonly id: string; readonly title: Title }[];
  readonly problems: readonly Problem[];
}
