/** What differs between two rule sets, line by line; plain JSON. `docs/semantics.md` § 18. */
import type { Data } from '../data.ts';
import type { KnownDigest } from '../digest.ts';
import type { Problem } from '../problem.ts';
import type { Title } from './pack.ts';

/** Plain data of a pack, every scalar as text. */
export type PackData = Data;

/** One key of one line of a pack: of a node by its id, of the whole by `total`. What is not there on a side is left out. */
export interface Edit {
  /** The id before; of a line that is new, its id after. */
  readonly id: string;
  /** `children` (of the whole `domains`) holds the ids of the lines under it; a line that is new or gone has one edit for each of its keys. */
  readonly key: string;
  readonly before?: PackData;
  readonly after?: PackData;
  /** Where the whole line is new or gone; an id can be both, of two lines that have nothing to do with each other. */
  readonly line?: 'new' | 'gone';
}

/** Figures that show what a rule now gives another number for. */
export interface Witness {
  /** As for people: "95%", "3", "2023-01-31", an option. */
  readonly measure: string;
  /** Points, exactly, as decimal text or a fraction. */
  readonly before: string;
  readonly after: string;
}

/** What a difference of each kind tells beside its edits. Text is as packs write it. */
export interface DifferenceFacts {
  /** Maximum points; of a block its cap. */
  added: { readonly max: string };
  dropped: { readonly max: string };
  renamed: { readonly was: string };
  split: { readonly into: readonly string[] };
  merged: { readonly from: readonly string[] };
  /** Stands under another node. */
  moved: { readonly before: string; readonly after: string };
  /** Its children stand in another order. */
  reordered: Readonly<Record<never, never>>;
  /** Maximum points, of a block its cap; `rest`, where the points of lines that were not seen differ. What is not there is an empty text. */
  reweighted: { readonly before: string; readonly after: string; readonly rest?: { readonly before: string; readonly after: string } };
  /** Only edges of the same pieces; of days the last one that belongs to the lower piece, `YYYY-MM-DD` in its own year. */
  'band-edge': { readonly edges: readonly { readonly before: string; readonly after: string }[]; readonly witness?: Witness };
  /** How figures become points. */
  formula: { readonly witness?: Witness };
  /** For whom and when it applies, what it gives where it does not, what it requires. */
  applies: { readonly keys: readonly string[] };
  rounding: { readonly before: RoundingText; readonly after: RoundingText };
  /** What full points come to on the index. */
  index: { readonly before: string; readonly after: string };
  ranking: { readonly before: RankingText; readonly after: RankingText };
  class: { readonly before: readonly ClassText[]; readonly after: readonly ClassText[] };
  /** Who is asked, and for what documents; who answers for it. */
  asked: { readonly keys: readonly string[] };
  wording: { readonly keys: readonly string[]; readonly before?: string; readonly after?: string };
  /** Where it comes from: the decision, clauses, what the pack holds of it. */
  source: { readonly keys: readonly string[] };
}
/** A line of the list of classes, as compiled. */
export interface ClassText {
  readonly title: string;
  /** On the scale of the index; one without it takes the rest. */
  readonly atLeast?: string;
  /** A percentage. */
  readonly everyDomainAtLeast?: string;
  readonly appliesTo?: readonly string[];
}
/** As compiled: what is left open is the default. */
export interface RoundingText {
  readonly places: string;
  readonly mode: string;
  readonly at: string;
}
/** As compiled. */
export interface RankingText {
  readonly on: string;
  readonly ties: string;
  /** Tie-breakers: the id of a node, `fewer penalty`, or the name of a key. */
  readonly tieBreakers: readonly string[];
}

/** A closed list. */
export type DifferenceKind = keyof DifferenceFacts;

/** One thing that differs, of one kind. */
export interface DifferenceOf<K extends DifferenceKind> {
  readonly kind: K;
  /** The node after; of one that is gone, before; `total` for a rule of the whole. */
  readonly id: string;
  /** After; of one that is gone, before. */
  readonly title: Title;
  /** Whether the score, the index, the class or the place of a unit can be another because of it. */
  readonly moves: boolean;
  readonly facts: DifferenceFacts[K];
  /** None of a line that was moved where the lists that say so go with another line, which is new or gone in them. */
  readonly edits: readonly Edit[];
}
/** Narrowed by its `kind`, its facts have their types. */
export type Difference = { [K in DifferenceKind]: DifferenceOf<K> }[DifferenceKind];

/** Which rule set. */
export interface RuleSetName {
  readonly id: string;
  readonly year: number;
  /** year.scores.wording */
  readonly version: string;
  readonly digest: KnownDigest;
}

/** All that differs. */
export interface RuleSetDiff {
  readonly before: RuleSetName;
  readonly after: RuleSetName;
  /** Rules of the whole first, then nodes in the reading order of after, what is gone after its neighbours before. Nothing where a problem is an error. */
  readonly differences: readonly Difference[];
  /** Whether some score, index, class or place can be another. */
  readonly moves: boolean;
  /** The lowest version that `after` can have as the next of `before`. */
  readonly proposes: string;
  readonly problems: readonly Problem[];
}
