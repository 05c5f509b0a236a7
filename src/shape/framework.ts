/** A framework: one year's pack, compiled. Nodes stand in reading order, each parent before its children. */
import type { RoundingMode } from '../decimal.ts';
import type { Space } from '../interval.ts';
import type { Piece } from '../pieces.ts';
import type { Rational } from '../points.ts';
import type { AssumedRule } from '../problem.ts';
import type { tieMethods } from './pack.ts';
import type { Answerer, Decision, Level, MeasureKind, Policy, ScaleKind, Source, Status, Title, Unknown } from './pack.ts';

/** What a unit is asked for: one figure of one kind. */
export interface Fact {
  readonly name: string;
  readonly title: string;
  readonly unit?: string;
  readonly kind: FactKind;
  /** Decimal places allowed; 0 for whole numbers. */
  readonly places: number;
}
export type FactKind = 'yes-no' | 'option' | 'number' | 'percent' | 'day';

export interface Leaf {
  readonly measure: MeasureKind;
  /** Nothing where points are given directly. */
  readonly scale?: ScaleKind;
  readonly facts: readonly Fact[];
  readonly space: Space;
  readonly pieces: readonly Piece[];
  readonly notApplicable: Policy;
}

/** Which part of the score a node counts in: the base, or what a bonus or a penalty block adds or takes off. */
export type Block = 'base' | 'bonus' | 'penalty';

export interface FrameworkNode {
  readonly id: string;
  readonly title: Title;
  /** The index of the parent; the root has none. */
  readonly parent: number;
  readonly children: readonly number[];
  /** 0 for the root, 1 for a domain, 2 for a criterion … */
  readonly depth: number;
  readonly block: Block;
  /** Maximum points; of a block its cap; nothing where the cap is not known. */
  readonly max?: Rational;
  readonly leaf?: Leaf;
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

export interface Assumption {
  /** The rule that the decision leaves open, and the node where it is one node's. */
  readonly rule: AssumedRule;
  readonly node?: string;
  readonly used: string;
}

export interface FrameworkClass {
  readonly title: string;
  readonly atLeast?: Rational;
  readonly everyDomainAtLeast?: Rational;
}

export interface Framework {
  readonly id: string;
  readonly year: number;
  /** year.scores.wording */
  readonly version: string;
  readonly title: Title;
  readonly status: Status;
  readonly decision: 'none' | Unknown | Decision;
  readonly rounding: { readonly places: number; readonly mode: RoundingMode; readonly at: Level };
  readonly ranking: { readonly on: 'published' | 'exact'; readonly ties: (typeof tieMethods)[number] };
  readonly indexScale: Rational;
  readonly classes: readonly FrameworkClass[];
  readonly assumptions: readonly Assumption[];
  readonly nodes: readonly FrameworkNode[];
  /** From a node's id to its index. */
  readonly index: ReadonlyMap<string, number>;
}
