/** What a language must be able to say. Every table is closed: a sentence that is missing does not compile. */
import type { AssumedRule, Code, ProblemFacts, Severity } from '../problem.ts';
import type { Status } from '../shape/pack.ts';
import type { Cause, State } from '../shape/scorecard.ts';
import type { words } from './vi/words.ts';

/** The words of the command line: those that Vietnamese has. */
export type Words = typeof words;

/** A figure as a sentence names it. */
export interface FigureWords {
  readonly title: string;
  /** The figure, written for people; nothing where it is missing. */
  readonly value?: string;
  /** A condition that does not hold. */
  readonly isUnmet: boolean;
  readonly unit?: string;
}

/** What the sentence of a loss is made of; numbers and days are already written in the language. */
export interface LossWords {
  readonly lost: string;
  readonly max: string;
  readonly score: string;
  readonly low: string;
  readonly high: string;
  readonly figures: readonly FigureWords[];
  /** The first figure is a part of the second. */
  readonly isPartOfWhole: boolean;
  /** The measure: a percentage, a day, an option, a number. */
  readonly measure?: string;
  /** The nearest edge of the best piece: a deadline, a floor, a number needed. */
  readonly edge?: string;
  /** How many days after that edge, with the word for them. */
  readonly daysLate?: string;
  readonly note?: string;
  /** What must be there first: the node's title and the points it needs. */
  readonly required?: { readonly title: string; readonly points: string };
}

export interface Language {
  readonly code: 'vi' | 'en';
  /** A decimal text in the manner of the language, every digit kept; with so many places at least. */
  readonly number: (text: string, places?: number) => string;
  /** A calendar day, from `YYYY-MM-DD`. */
  readonly day: (text: string) => string;
  /** A number of days, of the calendar or working days; and the same as a limit. */
  readonly days: (many: string, isWorking: boolean) => string;
  readonly limit: (many: string, isWorking: boolean) => string;
  readonly yesNo: { readonly yes: string; readonly no: string };
  readonly severities: Readonly<Record<Severity, string>>;
  readonly problems: { readonly [C in Code]: (facts: ProblemFacts[C]) => string };
  readonly causes: Readonly<Record<Cause, (loss: LossWords) => string>>;
  readonly states: Readonly<Record<State, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly assumptions: Readonly<Record<AssumedRule, (used: string, node: string) => string>>;
  /** Above an edge that does not belong. */
  readonly above: (edge: string) => string;
  /** Asks whether the nearest known word was meant. */
  readonly hint: (word: string) => string;
  readonly words: Words;
}
