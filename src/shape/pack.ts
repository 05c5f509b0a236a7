/** A pack: a framework as written. Plain data, numbers as text or as JavaScript numbers; `docs/packs.md` tells the meaning. */
import type { RoundingMode } from '../decimal.ts';
import type { AnyNodes } from './nodes.ts';

export type Numeric = string | number;
/** One text, or one per language. */
export type Title = string | { readonly vi: string; readonly en?: string };
export type Unknown = 'unknown';

export const statuses = ['complete', 'partial', 'sample'] as const;
export const provenances = ['seen', 'derived', 'inferred', 'unverified', 'invented'] as const;
export const levels = ['leaf', 'criterion', 'domain', 'total'] as const;
export const tieMethods = ['competition', 'dense', 'max', 'ordinal', 'average'] as const;
export const answerers = ['self', 'appraiser', 'survey'] as const;
export const policies = ['drop', 'full', 'zero', 'forbidden'] as const;
export const combinations = ['sum', 'best', 'worst', 'mean', 'scaled'] as const;

export type Status = (typeof statuses)[number];
export type Level = (typeof levels)[number];
export type Policy = (typeof policies)[number];
export type Combination = (typeof combinations)[number];
export type Answerer = (typeof answerers)[number];

export interface Source {
  /** The clause: annex, item. */
  readonly at?: string;
  readonly url?: string;
  readonly provenance: (typeof provenances)[number];
  readonly note?: string;
}

export interface Decision {
  readonly number: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly url?: string;
}

/** Where a rounded score goes up: `at` names the one level. */
export interface Rounding {
  readonly places: number | string;
  readonly mode: RoundingMode | Unknown;
  readonly at: Level | Unknown;
}

export interface Ranking {
  readonly on: 'published' | 'exact' | Unknown;
  readonly ties: (typeof tieMethods)[number] | Unknown;
}

/** Read on the published index, best first. */
export interface ScoreClass {
  readonly title: string;
  readonly atLeast?: Numeric;
  /** A share such as `80%` that every domain must reach too. */
  readonly everyDomainAtLeast?: string;
  readonly else?: true | 'true';
}

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
  readonly ratio: readonly [part: string, whole: string];
  readonly change: readonly [now: string, before: string];
  readonly weighted: Readonly<Record<string, Numeric>>;
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
export type MeasureKind = keyof MeasureSpecs;
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
  readonly by?: string;
  readonly after?: string;
  readonly else?: Numeric;
  readonly points?: Numeric | readonly [Numeric, Numeric] | 'proportional';
  readonly share?: string;
  /** What the decision calls this band. */
  readonly say?: Title;
}

/** How a measure becomes points: one key, the kind. */
export interface ScaleSpecs {
  readonly bands: readonly BandSpec[];
  readonly proportional: { readonly from?: Numeric; readonly full?: Numeric };
  readonly options: Readonly<Record<string, Numeric>>;
  /** Points for each one of the measure. */
  readonly each: Numeric;
  /** Points off the maximum for each one of the measure. */
  readonly deduct: Numeric;
}
export type ScaleKind = keyof ScaleSpecs;
export type ScaleSpec =
  ({ readonly [K in ScaleKind]?: ScaleSpecs[K] } & { readonly firstFits?: boolean | 'true' | 'false' }) | 'proportional';

/** Edges of a figure; `is` may be a yes or no too. */
export type ConditionSpec = Omit<EdgeSpec, 'is'> & { readonly is?: Numeric | boolean };

/** A node: a leaf has a `measure`, a group has `children`; a block is a domain of `kind` bonus or penalty. */
export interface NodeSpec {
  readonly id: string;
  readonly title: Title;
  readonly max?: Numeric;
  readonly kind?: 'bonus' | 'penalty';
  /** The most that a block may give or take. */
  readonly cap?: Numeric | Unknown;
  readonly source?: Source;
  readonly owner?: string;
  readonly note?: string;
  readonly children?: readonly NodeSpec[];
  /** Points of a group of a partial pack whose lines were not seen. */
  readonly rest?: Numeric;
  /** Where the decision's own maxima do not add up: the difference is a loss of this group. */
  readonly discrepancy?: Source;
  readonly by?: Answerer;
  readonly evidence?: readonly string[];
  readonly facts?: Readonly<Record<string, FactSpec>>;
  readonly measure?: MeasureSpec;
  readonly scale?: ScaleSpec;
  /** What sentences call that which is measured here, where its title does not do. */
  readonly say?: Title;
  /** The groups of units that it is for; the others drop it. */
  readonly appliesTo?: readonly string[];
  /** What figures must say for it to apply. */
  readonly appliesWhen?: Readonly<Record<string, ConditionSpec>>;
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

/** Of nodes N, where they are known as types. */
export interface Pack<N = AnyNodes> {
  readonly id: string;
  readonly year: number | string;
  /** `scores.wording`, such as "1.0". */
  readonly revision: string;
  readonly title: Title;
  readonly status: Status;
  readonly decision: 'none' | Unknown | Decision;
  readonly max: Numeric;
  readonly rest?: Numeric;
  readonly discrepancy?: Source;
  readonly rounding?: Rounding | Unknown;
  readonly index?: { readonly of?: 'applicable'; readonly scale: Numeric } | Unknown;
  readonly ranking?: Ranking | Unknown;
  readonly classes?: readonly ScoreClass[] | Unknown;
  readonly source?: Source;
  readonly notes?: readonly string[];
  /** Days on which nobody works, of the year (`02/09`) or of the calendar (`2023-01-20`). */
  readonly holidays?: readonly string[];
  readonly domains: readonly NodeSpec[];
  /** Never there: it only carries the type. */
  readonly '~nodes'?: { readonly [Id in keyof N]: N[Id] };
}
