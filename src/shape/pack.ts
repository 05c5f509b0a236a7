/** A pack: a framework as written. Plain data, numbers as text or as JavaScript numbers; `docs/packs.md` tells the meaning. */
import type { RoundingMode } from '../rounding.ts';
import type { AnyNodes } from './nodes.ts';

/** A number as the decision writes it, with a point: `0.5`, `"80%"`; a JavaScript number is read by its shortest decimal. */
export type Numeric = string | number;
/** One text, or one per language. */
export type Title = string | { readonly vi: string; readonly en?: string };
/** Where no source settles a rule: the default is used, and every result lists it as an assumption. */
export type Unknown = 'unknown';

/** How much of the decision a pack holds: all of it; what could be read of it; or nothing, because it is invented. */
export const statuses = ['complete', 'partial', 'sample'] as const;
/** Where a number comes from: read in the document, reckoned from such, concluded, not checked, made up. */
export const provenances = ['seen', 'derived', 'inferred', 'unverified', 'invented'] as const;
/** At what level scores are rounded, once: a criterion is the second level below the root, a domain the first. */
export const levels = ['leaf', 'criterion', 'domain', 'total'] as const;
/** What places equal scores take: of 1, 2, 2 the next is 4 under `competition`, 3 under `dense`. */
export const tieMethods = ['competition', 'dense', 'max', 'ordinal', 'average'] as const;
/** What a tie-breaker asks: one of these each. */
export const breakerKeys = ['node', 'fewer', 'key'] as const;
/** Where figures come from: the unit itself, an appraiser, a survey. */
export const answerers = ['self', 'appraiser', 'survey'] as const;
/** What a node that does not apply gives: it leaves the sum and the maximum, full points, none; or is not accepted. */
export const policies = ['drop', 'full', 'zero', 'forbidden'] as const;
/** How children's scores become their parent's; `docs/semantics.md` has the formulas. */
export const combinations = ['sum', 'best', 'worst', 'mean', 'scaled'] as const;

/** One of `statuses`. */
export type Status = (typeof statuses)[number];
/** One of `levels`. */
export type Level = (typeof levels)[number];
/** One of `policies`. */
export type Policy = (typeof policies)[number];
/** One of `combinations`. */
export type Combination = (typeof combinations)[number];
/** One of `answerers`. */
export type Answerer = (typeof answerers)[number];

/** Where a line of a pack comes from; it holds for all under it that have none of their own. */
export interface Source {
  /** The clause: annex, item. */
  readonly at?: string;
  readonly url?: string;
  readonly provenance: (typeof provenances)[number];
  readonly note?: string;
}

/** The legal act that issues a framework. */
export interface Decision {
  /** Its number, as printed. */
  readonly number: string;
  /** The day of signing, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly issuer?: string;
  readonly url?: string;
}

/** Where a rounded score goes up: `at` names the one level. */
export interface Rounding {
  /** Decimal places, 0 to 10. */
  readonly places: number | string;
  readonly mode: RoundingMode | Unknown;
  readonly at: Level | Unknown;
}

/** What places equal ones take: one of `tieMethods`. */
export type TieMethod = (typeof tieMethods)[number];

/** One of `breakerKeys`. */
export type BreakerKey = (typeof breakerKeys)[number];

/** What tells equal units apart: more points at a node, less taken off in all, or a number that the host hands in, larger first. */
export type TieBreaker = { readonly node: string } | { readonly fewer: 'penalty' } | { readonly key: string };

/** What units are ranked by, and what places equal ones take. */
export interface RankingRule {
  readonly on: 'published' | 'exact' | Unknown;
  readonly ties: TieMethod | Unknown;
  /** Tried from the first on among units that are equal so far. */
  readonly tieBreakers?: readonly TieBreaker[];
}

/** Read on the published index, best first. */
export interface ScoreClass {
  readonly title: string;
  /** On the scale of the index. */
  readonly atLeast?: Numeric;
  /** A share such as `80%` that every domain must reach too. */
  readonly everyDomainAtLeast?: string;
  readonly else?: true | 'true';
  /** The groups of units that it is for, where it is not for all. */
  readonly appliesTo?: readonly string[];
}

/** A figure that units report: its title; with `places` where it may have decimals. */
export type FactSpec = string | { readonly title: string; readonly unit?: string; readonly places?: number | string };

/** What is measured: one key, the kind; its value, the names of the facts it reads. */
export interface MeasureSpecs {
  readonly yesNo: string;
  readonly allOf: readonly string[];
  readonly anyOf: readonly string[];
  readonly howMany: readonly string[];
  readonly choice: string;
  readonly count: string;
  readonly amount: string;
  readonly percent: string;
  /** A share: the part of the whole. */
  readonly ratio: readonly [part: string, whole: string];
  /** A share: how much more it is now than before, of what it was before. */
  readonly change: readonly [now: string, before: string];
  /** What each figure weighs; a yes counts 1. */
  readonly weighted: Readonly<Record<string, Numeric>>;
  /** What each answer of a survey is worth, a share. */
  readonly mean: Readonly<Record<string, Numeric>>;
  readonly date: string;
  readonly days: DaysSpec;
  /** No fact and no scale: the answer's own `points`. */
  readonly points: Record<never, never>;
}
/** From one day to another: each a fact's name or a day of the year. */
export interface DaysSpec {
  readonly from: string;
  readonly to: string;
  /** Count Mondays to Fridays that are no holidays. */
  readonly working?: boolean | 'true' | 'false';
}
/** The kinds of measure: a closed list. */
export type MeasureKind = keyof MeasureSpecs;
/** A measure as a pack writes it: one key, its kind; or `points`, where points are given. */
export type MeasureSpec = { readonly [K in MeasureKind]?: MeasureSpecs[K] } | 'points';

/** The edges of a stretch of numbers, as a decision writes them. */
export interface EdgeSpec {
  readonly atLeast?: Numeric;
  readonly over?: Numeric;
  readonly atMost?: Numeric;
  readonly under?: Numeric;
  readonly is?: Numeric;
}

/** One line of a banded scale. */
export interface BandSpec extends EdgeSpec {
  /** The last day that belongs to it: `31/12 previous`, `end of Q1`. */
  readonly by?: string;
  /** The last day that does not. */
  readonly after?: string;
  /** The points of all that fits no band, `never` included. */
  readonly else?: Numeric;
  /** Points; two of them straight from its lower to its upper edge; or the share × the maximum. */
  readonly points?: Numeric | readonly [Numeric, Numeric] | 'proportional';
  /** A share of the maximum, `50%`, in place of points. */
  readonly share?: string;
  /** What the decision calls this band. */
  readonly say?: Title;
}

/** How a measure becomes points: one key, the kind. */
export interface ScaleSpecs {
  readonly bands: readonly BandSpec[];
  /** Nothing below `from`; the measure ÷ `full` × the maximum; the maximum from `full`. */
  readonly proportional: { readonly from?: Numeric; readonly full?: Numeric };
  /** The points of each outcome, or a share of the maximum. */
  readonly options: Readonly<Record<string, Numeric>>;
  /** Points for each one of the measure. */
  readonly each: Numeric;
  /** Points off the maximum for each one of the measure. */
  readonly deduct: Numeric;
}
/** The kinds of scale: a closed list. */
export type ScaleKind = keyof ScaleSpecs;
/** A scale as a pack writes it: one key, its kind; `firstFits` reads bands from the top. */
export type ScaleSpec =
  ({ readonly [K in ScaleKind]?: ScaleSpecs[K] } & { readonly firstFits?: boolean | 'true' | 'false' }) | 'proportional';

/** Edges of a figure; `is` may be a yes or no too. */
export type ConditionSpec = Omit<EdgeSpec, 'is'> & { readonly is?: Numeric | boolean };

/** A node: a leaf has a `measure`, a group has `children`; a block is a domain of `kind` bonus or penalty. */
export interface NodeSpec {
  readonly id: string;
  readonly title: Title;
  /** Maximum points; a block has a `cap` in its place. */
  readonly max?: Numeric;
  readonly kind?: 'bonus' | 'penalty';
  /** The most that a block may give or take. */
  readonly cap?: Numeric | Unknown;
  readonly source?: Source;
  /** Who answers for it, and for all under it. */
  readonly owner?: string;
  readonly note?: string;
  readonly children?: readonly NodeSpec[];
  /** Points of a group of a partial pack whose lines were not seen. */
  readonly rest?: Numeric;
  /** Where the decision's own maxima do not add up: the difference is a loss of this group. */
  readonly discrepancy?: Source;
  /** Where its figures come from; `self` if nothing is said. */
  readonly by?: Answerer;
  /** Documents that are asked for. */
  readonly evidence?: readonly string[];
  /** What is reported in the answer to it, by name; all leaves under it may read these. */
  readonly facts?: Readonly<Record<string, FactSpec>>;
  readonly measure?: MeasureSpec;
  /** Left out, the plain one: yes is the maximum, a share its part of it. */
  readonly scale?: ScaleSpec;
  /** What sentences call that which is measured here, where its title does not do. */
  readonly say?: Title;
  /** The groups of units that it is for; the others drop it. */
  readonly appliesTo?: readonly string[];
  /** What figures must say for it to apply. */
  readonly appliesWhen?: Readonly<Record<string, ConditionSpec>>;
  /** What it gives where it does not apply; `forbidden` if nothing is said here or above. */
  readonly notApplicable?: Policy | Unknown;
  /** Closes this leaf while another node has fewer points. */
  readonly requires?: { readonly id: string; readonly atLeast: Numeric };
  /** How the children's scores become this one's; they are added up if nothing is said. */
  readonly combine?: Combination;
  /** The fewest points, where a leaf may go below zero. */
  readonly min?: Numeric;
  /** Points that are given come in multiples of this. */
  readonly step?: Numeric;
  /** True where the part of a ratio may be larger than its whole. */
  readonly mayExceed?: boolean | 'true' | 'false';
}

/** A framework as written: plain data, which `readPack` reads and `compile` makes a framework of. Of nodes N, where they are known as types. */
export interface Pack<N = AnyNodes> {
  readonly id: string;
  /** The assessed year, against which days are written. */
  readonly year: number | string;
  /** `scores.wording`, such as "1.0". */
  readonly revision: string;
  readonly title: Title;
  readonly status: Status;
  readonly decision: 'none' | Unknown | Decision;
  /** Maximum points of the whole; of a partial pack what it holds. */
  readonly max: Numeric;
  readonly rest?: Numeric;
  readonly discrepancy?: Source;
  readonly rounding?: Rounding | Unknown;
  /** The exact score ÷ the applicable maximum × `scale`, rounded once. */
  readonly index?: { readonly of?: 'applicable'; readonly scale: Numeric } | Unknown;
  readonly ranking?: RankingRule | Unknown;
  /** Best first. */
  readonly classes?: readonly ScoreClass[] | Unknown;
  readonly source?: Source;
  readonly notes?: readonly string[];
  /** Days on which nobody works, of the year (`02/09`) or of the calendar (`2023-01-20`). */
  readonly holidays?: readonly string[];
  readonly domains: readonly NodeSpec[];
  /** Never there: it only carries the type. */
  readonly '~nodes'?: { readonly [Id in keyof N]: N[Id] };
}
