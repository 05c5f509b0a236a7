/** What sentences are made of: numbers and days are already written in the language. */
import type { FactKind } from '../shape/framework.ts';
import type { MeasureKind } from '../shape/pack.ts';
import type { Unchangeable } from '../shape/explanation.ts';

/** A figure as a sentence names it. */
export interface FigureWords {
  readonly title: string;
  /** The title as it stands inside a sentence. */
  readonly noun: string;
  /** The figure, written for people; nothing where it is missing. */
  readonly value?: string;
  /** A condition that does not hold. */
  readonly isUnmet: boolean;
  readonly unit?: string;
}

/** What was read of a unit: figures and the measure that they give. */
export interface ReadWords {
  readonly figures: readonly FigureWords[];
  /** What is counted or done, in the words of the pack. */
  readonly noun: string;
  /** The measure: a percentage, a day, an option, a number. */
  readonly measure: string;
  readonly isNegative: boolean;
  /** More of it never costs points. */
  readonly isRising: boolean;
}

/** What the sentence of a loss is made of. */
export interface LossWords {
  /** The node with the word for its level: “criterion 1.2”. */
  readonly node: string;
  readonly lost: string;
  readonly max: string;
  readonly score: string;
  readonly low: string;
  readonly high: string;
  readonly figures: readonly FigureWords[];
  /** What was read; empty where nothing was measured. */
  readonly read: string;
  /** What wins it back, with the mark that goes before it; or empty. */
  readonly remedy: string;
  /** What the pack calls the band that was hit. */
  readonly band?: string;
  /** Points that one more costs, where the scale says so. */
  readonly rate?: string;
  /** What each one that costs them is called. */
  readonly one?: string;
  /** The nearest edge of the best piece: a deadline, a floor, a number needed. */
  readonly edge?: string;
  /** How many days after that edge, with the word for them. */
  readonly daysLate?: string;
  readonly note?: string;
  /** What must be there first: the node and the points it needs, where those are not all it can have. */
  readonly required?: { readonly node: string; readonly isMissing: boolean; readonly points?: string };
  /** The figure for which the rule does not apply, and what it would have to be. */
  readonly outside?: { readonly title: string; readonly value: string; readonly where: string };
  /** What was nothing before, so that no growth can be told. */
  readonly nothing?: string;
}

/** One step of a figure, and what it brings. */
export interface StepWords {
  readonly to: string;
  /** How much, without its sign; nothing for a yes, an outcome, or from `never`. */
  readonly by?: string;
  readonly isMore: boolean;
  readonly score: string;
  /** It brings all the points of the node. */
  readonly isFull: boolean;
}

/** The least changes of one figure that a sentence speaks of: the smallest first; or why there is none. */
export interface RemedyWords {
  readonly kind: FactKind;
  readonly measure: MeasureKind;
  readonly figure: Pick<FigureWords, 'title' | 'noun' | 'unit'>;
  readonly steps: readonly StepWords[];
  readonly unchangeable?: Unchangeable;
}

/** A stretch of a measure; an edge that is not there is open. */
export interface StretchWords {
  readonly from?: string;
  readonly to?: string;
  /** The edge itself does not belong. */
  readonly isOver: boolean;
  readonly isUnder: boolean;
  readonly isDay: boolean;
  /** `never` belongs to it. */
  readonly hasNever: boolean;
}

/** One line of a scale: where, and the points at both ends of it, once where they are the same. */
export interface RuleLine {
  readonly where: string;
  readonly points: readonly string[];
  readonly say?: string;
}

/** What the sentence of a rule is made of. */
export interface RuleWords {
  readonly measured: string;
  /** What each one of the measure is called: a case, a day. */
  readonly one: string;
  /** Its points are taken off. */
  readonly isPenalty: boolean;
  readonly lines: readonly RuleLine[];
  readonly max: string;
  readonly min: string;
  /** Points of one more. */
  readonly rate: string;
}

/** What the sentence of a block beyond its cap is made of. */
export interface CappedWords {
  readonly title: string;
  readonly kind: 'bonus' | 'penalty';
  readonly brought: string;
  readonly cap: string;
  readonly cut: string;
}
