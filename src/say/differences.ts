/** What sentences about differences between two rule sets are made of: names, numbers and rules are already written in the language. */
import type { RoundingMode } from '../rounding.ts';
import type { DifferenceKind } from '../shape/difference.ts';
import type { Combination, Level, MeasureKind, NodeSpec, Pack, TieMethod } from '../shape/pack.ts';

/** What a difference may make another; or nothing. */
export type Effect = 'score' | 'index' | 'class' | 'place' | 'none';

/** A key of a pack, of the whole or of a node. */
export type PackKey = Exclude<keyof NodeSpec | keyof Pack, '~nodes'>;

/** Both sides of something, as phrases; empty where a side says nothing of it. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

/** Points of a node: a maximum, a cap, those of lines that were not seen; nothing where they are not known. */
export interface MaxWords {
  readonly what: 'max' | 'cap' | 'rest';
  readonly before?: string;
  readonly after?: string;
  readonly isMore: boolean;
}

/** A figure, as the start of a sentence, and what it gives. */
export interface WitnessWords extends Sides {
  readonly where: string;
  /** Its points are taken off. */
  readonly isPenalty: boolean;
}

/** A measure that several figures give. */
export interface ReachedWords {
  readonly measure: string;
  readonly isNegative: boolean;
  readonly isRising: boolean;
  /** How many figures there are. */
  readonly of: string;
}
/** Measures whose one figure is the measure, and points, which measure nothing. */
export type OneFigure = 'yesNo' | 'choice' | 'count' | 'amount' | 'percent' | 'date' | 'points';

/** What is told, a sentence each, and the names of keys of which no more is told than that they differ. */
export interface ToldWords {
  readonly parts: readonly string[];
  readonly keys: readonly string[];
}

/** A decision as far as it is known. */
export interface DecisionWords {
  readonly number: string;
  readonly day?: string;
  readonly issuer?: string;
}

/** A class: its title, and from where on. */
export interface ClassWords {
  readonly title: string;
  readonly atLeast?: string;
  readonly everyDomainAtLeast?: string;
  readonly groups: readonly string[];
}

/** The sentence of each kind is made of these. */
export interface DifferenceWords {
  /** `reused`, where its id was that of another line: the title of that. */
  added: { readonly id: string; readonly max: string; readonly rule: string; readonly reused?: string };
  dropped: { readonly max: string };
  renamed: { readonly was: string };
  /** Nodes with their titles and points. */
  split: { readonly node: string; readonly into: readonly string[] };
  merged: { readonly node: string; readonly from: readonly string[] };
  moved: Sides;
  reordered: { readonly ids: readonly string[] };
  reweighted: { readonly points: readonly MaxWords[] };
  'band-edge': { readonly edges: readonly Sides[]; readonly witness: string };
  /** `daysOff`, where only these differ: the lines that count working days. */
  formula: Sides & {
    readonly keys: readonly string[];
    readonly witness: string;
    readonly moves: boolean;
    readonly daysOff?: readonly string[];
  };
  applies: ToldWords;
  rounding: Sides;
  index: Sides;
  ranking: Sides;
  class: Sides;
  asked: ToldWords;
  wording: { readonly was?: string; readonly keys: readonly string[] };
  source: ToldWords;
}

/** How a language says what differs between two rule sets: a sentence each, and the phrases in them. */
export interface DifferenceSentences {
  readonly kinds: { readonly [K in DifferenceKind]: (words: DifferenceWords[K]) => string };
  /** Whether scores can move, as the end of a sentence about the difference. */
  readonly effects: Readonly<Record<Effect, string>>;
  readonly keys: Readonly<Record<PackKey, string>>;
  /** A key with what it says on both sides. */
  readonly valued: (name: string, sides: Sides) => string;
  /** What is worded otherwise where figures, or bands, have other names. */
  readonly worded: Readonly<Record<'facts' | 'scale', string>>;
  /** What a figure now gives, as the end of a sentence. */
  readonly witness: (words: WitnessWords) => string;
  readonly reached: Readonly<Record<Exclude<MeasureKind, OneFigure>, (words: ReachedWords) => string>>;
  readonly combinations: Readonly<Record<Combination, string>>;
  /** A node with its title and its points; those may not be known. */
  readonly line: (node: { readonly id: string; readonly title: string; readonly max: string }) => string;
  /** Where domains stand. */
  readonly top: string;
  readonly applies: {
    readonly groups: (before: readonly string[], after: readonly string[]) => string;
    readonly when: (sides: Sides) => string;
    readonly otherwise: (sides: Sides) => string;
  };
  readonly rounding: { readonly places: (many: string) => string } & {
    readonly modes: Readonly<Record<RoundingMode, string>>;
    readonly levels: Readonly<Record<Level, string>>;
  };
  readonly ranking: {
    readonly on: Readonly<Record<'published' | 'exact', string>>;
    readonly ties: Readonly<Record<TieMethod, string>>;
    readonly breakers: Readonly<Record<'node' | 'fewer' | 'key', (by: string) => string>>;
    readonly thenBy: (breakers: readonly string[]) => string;
  };
  readonly class: (words: ClassWords) => string;
  readonly noClasses: string;
  readonly asked: {
    readonly by: (sides: Sides) => string;
    readonly owner: (sides: Sides) => string;
    readonly evidence: (more: readonly string[], fewer: readonly string[]) => string;
  };
  readonly source: {
    readonly clause: (sides: Sides) => string;
    readonly decision: (sides: Sides) => string;
    readonly decisionName: (decision: DecisionWords) => string;
    readonly status: (sides: Sides) => string;
  };
}
