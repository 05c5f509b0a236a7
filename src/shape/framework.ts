/** A framework: one year's pack, compiled. Nodes stand in reading order, each parent before its children. */
import type { KnownDigest } from '../digest.ts';
import type { RoundingMode } from '../rounding.ts';
import type { Interval, Space } from '../interval.ts';
import type { Piece } from '../pieces.ts';
import type { Rational } from '../points.ts';
import type { AssumedRule } from '../problem.ts';
import type { AnyNodes, NodeId } from './nodes.ts';
import type {
  Answerer,
  Combination,
  Decision,
  Level,
  MeasureKind,
  Pack,
  Policy,
  ScaleKind,
  Source,
  Status,
  TieBreaker,
  TieMethod,
  Title,
  Unknown,
} from './pack.ts';

/** What a unit is asked for: one figure of one kind. */
export interface Fact {
  readonly name: string;
  readonly title: string;
  readonly unit?: string;
  readonly kind: FactKind;
  /** Decimal places allowed, 0 for whole numbers; any where nothing is said. */
  readonly places?: number;
  /** The index of the node that declares it, in whose answer it is reported. */
  readonly home: number;
  /** The words of a choice, as its scale names them. */
  readonly options?: readonly string[];
  /** Its place among all figures that a unit reports, from 0. */
  readonly slot: number;
}
/** A tally is a number, or a yes that counts as one. */
export type FactKind = 'yes-no' | 'option' | 'number' | 'tally' | 'percent' | 'day';

/** What a measure knows beside its figures. */
export interface Terms {
  /** What each figure weighs, in the order of the facts. */
  readonly weights?: readonly Rational[];
  /** Ends of a span of days that are no facts. */
  readonly from?: Rational;
  readonly to?: Rational;
  /** Where only working days count: the days off, in order. */
  readonly holidays?: readonly number[];
}

/** What a figure must be for a leaf to apply. */
export interface Condition {
  /** Which of the leaf's facts. */
  readonly fact: number;
  readonly allowed: Interval;
}

/** A leaf is closed while a node's exact score is less. */
export interface Requirement {
  readonly node: number;
  readonly atLeast: Rational;
}

/** A node with a rule: its measure read on its scale, as pieces. */
export interface Leaf {
  readonly measure: MeasureKind;
  /** Nothing where points are given directly. */
  readonly scale?: ScaleKind;
  /** What the measure reads, in its order; after that, what only conditions read. */
  readonly facts: readonly Fact[];
  /** How many of the facts the measure reads. */
  readonly reads: number;
  readonly terms: Terms;
  /** The values that the measure can take. */
  readonly space: Space;
  /** The scale over that space, lowest measure first: points as a linear function of the measure. */
  readonly pieces: readonly Piece[];
  /** What must hold for it to apply, each a figure of its own. */
  readonly conditions: readonly Condition[];
  readonly requires?: Requirement;
  readonly notApplicable: Policy;
  /** Scored as if it did not apply, under this policy. */
  readonly supposed?: Policy;
  /** Points that are given come in multiples of this. */
  readonly step?: Rational;
  /** The pack's own words for what is measured, and for its bands in the order of the pack. */
  readonly say?: Title;
  readonly bandSay?: readonly (Title | undefined)[];
}

/** Which part of the score a node counts in: the base, or what a bonus or a penalty block adds or takes off. */
export type Block = 'base' | 'bonus' | 'penalty';

/** One node of a framework; other nodes are named by their index in `nodes`. */
export interface FrameworkNode<Id extends string = string> {
  readonly id: Id;
  readonly title: Title;
  /** The index of the parent; the root has none. */
  readonly parent: number;
  readonly children: readonly number[];
  /** 0 for the root, 1 for a domain, 2 for a criterion … */
  readonly depth: number;
  readonly block: Block;
  /** Maximum points; of a block its cap; nothing where the cap is not known. */
  readonly max?: Rational;
  /** The fewest points: below zero only for a leaf that says so, and for sums of such leaves. */
  readonly min: Rational;
  readonly combine: Combination;
  readonly leaf?: Leaf;
  /** What is reported in the answer to this node. */
  readonly facts: readonly Fact[];
  /** The groups of units that it is for, where it is not for all. */
  readonly appliesTo?: readonly string[];
  /** Max minus what the children's maxima add up to, where the decision's own do not. */
  readonly discrepancy?: Rational;
  /** True for the lines of a group that were not seen. */
  readonly rest: boolean;
  readonly source?: Source;
  readonly owner?: string;
  readonly by: Answerer;
  readonly evidence: readonly string[];
  /** Where the node stands in the pack. */
  readonly pointer: string;
}

/** What is used where the decision leaves a rule open. */
export interface Assumption {
  /** The rule that the decision leaves open, and the node where it is one node's. */
  readonly rule: AssumedRule;
  readonly node?: string;
  /** What is used in its place: `half-up`, `total`, `competition`. */
  readonly used: string;
}

/** A class of the published index, best first; one without an edge takes the rest. */
export interface FrameworkClass {
  readonly title: string;
  readonly atLeast?: Rational;
  readonly everyDomainAtLeast?: Rational;
  /** The groups of units that it is for, where it is not for all. */
  readonly appliesTo?: readonly string[];
}

/** One year's pack, compiled: what `evaluate`, `explain` and `check` work on. */
export interface Framework<N = AnyNodes> {
  readonly id: string;
  readonly year: number;
  /** year.scores.wording */
  readonly version: string;
  /** Of its pack, where that was read or published. */
  readonly digest: KnownDigest;
  readonly title: Title;
  readonly status: Status;
  readonly decision: 'none' | Unknown | Decision;
  readonly rounding: { readonly places: number; readonly mode: RoundingMode; readonly at: Level };
  readonly ranking: { readonly on: 'published' | 'exact'; readonly ties: TieMethod; readonly tieBreakers: readonly TieBreaker[] };
  /** What full points come to on the index; 100 if the pack does not say. */
  readonly indexScale: Rational;
  readonly classes: readonly FrameworkClass[];
  /** The rules that the pack leaves open, with what is used. */
  readonly assumptions: readonly Assumption[];
  readonly nodes: readonly FrameworkNode<NodeId<N>>[];
  /** The order in which nodes can be scored: what a node needs stands before it. */
  readonly order: readonly number[];
  /** From a node's id to its index. */
  readonly index: ReadonlyMap<string, number>;
  /** What it was compiled from. */
  readonly pack: Pack<N>;
}
