/** A comparison: what moved between two results of the same units, and why; plain JSON. Parts are exact, as text. */
import type { Problem } from '../problem.ts';
import type { Against } from './asked.ts';
import type { Assumption } from './framework.ts';
import type { Title } from './pack.ts';
import type { PlaceBounds } from './ranking.ts';
import type { ComparisonReceipt } from './receipt.ts';
import type { Cause, IndexBounds, Scorecard, State, UnitName } from './scorecard.ts';

/** Exact, as text: a decimal where it has one ("-8.5"), else a fraction ("-7/3"); or that it cannot be known. */
export type Part = string;

/** How far the index moved: before + own + unsplit + rules + added + dropped = after, exactly. */
export interface IndexChange {
  /** As published; "unknown" where there is none. */
  readonly before: string;
  readonly after: string;
  readonly change: Part;
  /** What the unit's own figures did. */
  readonly own: Part;
  /** What cannot be told apart: what could not be read on the other year's rules. */
  readonly unsplit: Part;
  readonly rules: Part;
  /** Criteria that are new. */
  readonly added: Part;
  /** Criteria that are gone. */
  readonly dropped: Part;
}

/** How far the place moved, in places won: own + others + rules + membership = moved, exactly. */
export interface PlaceChange {
  readonly before: number;
  readonly after: number;
  /** Places won: -7 is down seven. */
  readonly moved: number;
  readonly own: Part;
  readonly others: Part;
  readonly rules: Part;
  /** Who is in the ranking. */
  readonly membership: Part;
}

/** What became of a node. */
export type Became = 'same' | 'reweighted' | 'renamed' | 'split' | 'merged' | 'dropped' | 'new';

/** One node in both years; where it is only in one, the other side is null. */
export interface ComparedNode {
  /** Its id after; of one that was dropped, its id before. */
  readonly id: string;
  /** Its id before; several that were merged into it; null where it is new. */
  readonly was: string | readonly string[] | null;
  readonly title: Title;
  /** The id of the node above it, in the same year as `id`. */
  readonly parent: string | null;
  readonly became: Became;
  /** Scores as published. */
  readonly before: string | null;
  readonly after: string | null;
  /** After less before, as printed; null where one of them is. */
  readonly change: string | null;
  readonly max: { readonly before: string | null; readonly after: string | null };
  readonly lost: { readonly before: string | null; readonly after: string | null };
  readonly state: { readonly before: State | null; readonly after: State | null };
  readonly cause: { readonly before: Cause | null; readonly after: Cause | null };
  /** Scores that the other year's figures come to: those of after on the rules of before, those of before on the rules of after. */
  readonly read?: { readonly before: string | null; readonly after: string | null };
  /** True where its figures cannot be read on the other year's rules. */
  readonly unsplit?: true;
}

/** How far away a better standing is, in points of the index. */
export interface Away {
  /** The next better place, who has it, and how much more its index is. */
  readonly nextPlace?: { readonly place: number; readonly unit: UnitName; readonly points: string };
  /** The last unit among the first ten; nothing for those who are. */
  readonly firstTen?: { readonly place: number; readonly unit: UnitName; readonly points: string };
  /** The next better class: 0 points where only domains fall short, whose ids are told. */
  readonly nextClass?: { readonly class: string; readonly points: string; readonly domains?: readonly string[] };
}

/** What a standing can still be, where figures are missing. */
export interface StillOpen {
  readonly index: Pick<IndexBounds, 'low' | 'high'>;
  /** Where it has a place. */
  readonly place?: PlaceBounds;
}

/** One unit in both results. */
export interface ComparedUnit {
  readonly unit: UnitName;
  /** What it was before, where it has another id or group; several where it came from several. */
  readonly was?: readonly UnitName[];
  /** The unit that it is held against; nothing where it is held against itself or against the mean. */
  readonly against?: UnitName;
  readonly index: IndexChange;
  readonly class: { readonly before: string | null; readonly after: string | null };
  /** "new" where it had no place before; "left" where it has none after; "not-comparable" where it came from several. */
  readonly place: PlaceChange | 'unknown' | 'new' | 'left' | 'not-comparable';
  /** Where figures of the unit are missing: what its index and its place can still be on that side. */
  readonly still?: { readonly before?: StillOpen; readonly after?: StillOpen };
  /** In the reading order of the tree after; what was dropped after its neighbours before. */
  readonly nodes: readonly ComparedNode[];
  readonly overtook: readonly UnitName[];
  readonly overtakenBy: readonly UnitName[];
  readonly away: Away;
}

/** Of the two sides: which rules, year and stage; nulls where nothing says it. */
export interface ComparedSide {
  readonly framework: Scorecard['framework'] | null;
  readonly year: number | null;
  readonly stage: string;
  /** How many units have a place, by group. */
  readonly ranked: readonly { readonly group: string | null; readonly units: number }[];
}

/** What moved between two panels. */
export interface Comparison {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly against: Against;
  /** Units of after in the order of their places; then those that are only before. Nothing where a problem is an error. */
  readonly units: readonly ComparedUnit[];
  readonly assumptions: readonly Assumption[];
  readonly problems: readonly Problem[];
  readonly receipt: ComparisonReceipt;
}
