/** What a language must be able to say. Every table is closed: a sentence that is missing does not compile. */
import type { About, AssumedRule, Code, ProblemFacts, Severity } from '../problem.ts';
import type { Answerer, MeasureKind, Policy, ScaleKind, Status } from '../shape/pack.ts';
import type { Cause, State } from '../shape/scorecard.ts';
import type { CappedWords, LossWords, ReadWords, RemedyWords, RuleWords, StretchWords } from './parts.ts';
import type { DifferenceSentences } from './differences.ts';
import type { MoveSentences, PlaceSentences } from './standings.ts';

/** A language is data and small functions; a host may hand in one of its own, or another one with a few of them changed. */
export interface Language {
  /** "vi", "en" or the host's own: titles of a pack are taken in it where there are some, else in Vietnamese. */
  readonly code: string;
  /** A decimal text in the manner of the language, every digit kept; with so many places at least. */
  readonly number: (text: string, places?: number) => string;
  /** A number that is not written exactly. */
  readonly roughly: (number: string) => string;
  /** A calendar day, from `YYYY-MM-DD`. */
  readonly day: (text: string) => string;
  /** A number of days, of the calendar or working days; and the same as a limit. */
  readonly days: (many: string, isWorking: boolean) => string;
  readonly limit: (many: string, isWorking: boolean) => string;
  readonly yesNo: { readonly yes: string; readonly no: string };
  /** The same of what is better not done: in a penalty block. */
  readonly happened: { readonly yes: string; readonly no: string };
  readonly severities: Readonly<Record<Severity, string>>;
  readonly problems: { readonly [C in Code]: (facts: ProblemFacts[C]) => string };
  readonly causes: Readonly<Record<Cause, (loss: LossWords) => string>>;
  /** What was read, as a sentence goes on about it; and what a rule measures. */
  readonly measures: Readonly<Record<MeasureKind, (read: ReadWords) => string>>;
  readonly measured: Readonly<Record<MeasureKind, (quoted: readonly string[]) => string>>;
  /** How a measure becomes points. */
  readonly scales: Readonly<Record<ScaleKind, (rule: RuleWords) => string>>;
  /** A stretch between two edges. */
  readonly stretch: (stretch: StretchWords) => string;
  /** What a figure weighs, after its title. */
  readonly weight: (weight: string) => string;
  /** What each one of a measure is called: a case, a day. */
  readonly one: (measure: MeasureKind) => string;
  /** How many points of the total one point of a node is. */
  readonly worth: (points: string) => string;
  /** When a rule applies, or what it requires first, after its sentence. */
  readonly onlyIf: {
    readonly applies: (fact: string, where: string) => string;
    readonly requires: (node: string, points: string) => string;
  };
  /** What wins points back, as the end of a sentence; nothing where nothing is to be said. */
  readonly remedy: (remedy: RemedyWords) => string;
  readonly capped: (block: CappedWords) => string;
  /** Where a unit stands in a ranking, and what moved between two results. */
  readonly places: PlaceSentences;
  readonly moves: MoveSentences;
  /** What differs between two rule sets. */
  readonly differences: DifferenceSentences;
  readonly states: Readonly<Record<State, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly answerers: Readonly<Record<Answerer, string>>;
  readonly policies: Readonly<Record<Policy, string>>;
  /** What a cause is called where losses are added up by it. */
  readonly causeNames: Readonly<Record<Cause, string>>;
  readonly assumptions: Readonly<Record<AssumedRule, (used: string, node: string) => string>>;
  /** The title of a fact inside a sentence, after a number or before a day. */
  readonly noun: (title: string) => string;
  /** A node by its id and its depth: 1 a domain, 2 a criterion, deeper a sub-criterion. */
  readonly node: (id: string, depth: number) => string;
  readonly quote: (text: string) => string;
  /** Above, and below, an edge that does not belong. */
  readonly above: (edge: string) => string;
  readonly below: (edge: string) => string;
  /** Whom and what a problem is about, before its sentence. */
  readonly about: (about: About) => string;
  /** Asks whether the nearest known word was meant. */
  readonly hint: (word: string) => string;
}
