/** What sentences about places and about what moved are made of: names and numbers are already written in the language. */
import type { Against } from '../shape/asked.ts';
import type { IndexChange, PlaceChange } from '../shape/comparison.ts';
import type { NearTie, UnrankedUnit } from '../shape/ranking.ts';

/** What told units of one value apart: a node by its id, the penalty, or a key of the host's by its name. */
export interface BrokenWords {
  readonly by: string;
  /** The names of the others that were equal until then. */
  readonly others: readonly string[];
}

/** Two units whose order would be another. */
export interface NearTieWords {
  readonly ahead: string;
  readonly behind: string;
  /** On what it would be. */
  readonly under: string;
}

/** How a language says where a unit stands: phrases that follow the name of a unit. */
export interface PlaceSentences {
  readonly alone: (place: string) => string;
  readonly shared: (place: string, others: readonly string[]) => string;
  readonly broken: Readonly<Record<'node' | 'fewer' | 'key', (tie: BrokenWords) => string>>;
  /** Where figures are missing. */
  readonly bounds: (best: string, worst: string) => string;
  readonly unranked: Readonly<Record<UnrankedUnit['because'], string>>;
  readonly nearTie: Readonly<Record<NearTie['becomes'], (tie: NearTieWords) => string>>;
  readonly under: Readonly<Record<NearTie['under'], string>>;
  /** One of several ways. */
  readonly either: (ways: readonly string[]) => string;
}

/** Upward is better: a smaller place, a larger index. */
export type Way = 'up' | 'down' | 'same';

/** A place or an index in both results; `many` is how far apart they are, without a sign. */
export interface MoveWords {
  readonly many: string;
  readonly before: string;
  readonly after: string;
}

/** The parts of a move, as they are told. */
export const placeParts = ['own', 'others', 'rules', 'membership'] as const satisfies readonly (keyof PlaceChange)[];
/** The parts of the change of an index, in the order in which they are told. */
export const indexParts = ['own', 'unsplit', 'rules', 'added', 'dropped'] as const satisfies readonly (keyof IndexChange)[];
/** One of `placeParts`. */
export type PlacePart = (typeof placeParts)[number];
/** One of `indexParts`. */
export type IndexPart = (typeof indexParts)[number];
/** A side is a printed ranking; no criterion of one is one of the other; what was reported for one cannot be read on the other. */
export type WhyUnknown = 'printed' | 'not-linked' | 'not-read';
/** What a part did, without a sign. */
type PartPhrase = (many: string, isUp: boolean) => string;

/** What a unit is held against: a unit by its name, or the mean. */
export interface AgainstWords extends MoveWords {
  readonly against: Exclude<Against, 'itself'>;
  /** Nothing where it is the mean. */
  readonly other?: string;
  /** Where the two are of different years. */
  readonly years?: { readonly before: string; readonly after: string };
}

/** What a better standing asks for; a class may ask for more in some domains, whose ids are told. */
export interface AwayWords {
  readonly points: string;
  /** True where no points of the total are missing. */
  readonly isEnough: boolean;
  readonly place: string;
  readonly unit: string;
  readonly class: string;
  readonly domains: readonly string[];
}

/** How a language says what moved: phrases that follow the name of a unit. */
export interface MoveSentences {
  readonly place: Readonly<Record<Way, (move: MoveWords) => string>>;
  readonly placeParts: Readonly<Record<PlacePart, PartPhrase>>;
  /** No place in both results; of one that came from several, their names. */
  readonly noPlace: Readonly<Record<'unknown' | 'new' | 'left' | 'not-comparable', (from: readonly string[]) => string>>;
  readonly index: Readonly<Record<Way, (move: MoveWords) => string>>;
  readonly indexParts: Readonly<Record<IndexPart, PartPhrase>>;
  readonly noIndex: string;
  /** Why parts are not told. */
  readonly unknownParts: Readonly<Record<WhyUnknown, string>>;
  /** Above or below what it is held against. */
  readonly gap: Readonly<Record<Way, (gap: AgainstWords) => string>>;
  /** It is held against itself. */
  readonly isLeader: string;
  /** The place that the unit would have with that index. */
  readonly would: (move: MoveWords) => string;
  readonly overtook: (units: readonly string[]) => string;
  readonly overtakenBy: (units: readonly string[]) => string;
  readonly away: Readonly<Record<'nextPlace' | 'firstTen' | 'nextClass', (away: AwayWords) => string>>;
}
