/** A form: what a host needs to draw a framework for a unit that assesses itself, as plain JSON. Numbers are decimal text. */
import type { Block, FactKind } from './framework.ts';
import type { Answerer, MeasureKind, Source, Status, Title } from './pack.ts';

/** An end of what a figure may be: "0", "100%", a day, yes or no. */
export interface FormLimit {
  readonly at: string;
  /** True where `at` itself is outside. */
  readonly open?: true;
}

/** What a figure may be, from the least to the most; an end that is not there is none. */
export interface FormLimits {
  readonly least?: FormLimit;
  readonly most?: FormLimit;
}

/** A leaf applies only where the figure lies between these; of a day without a most, `never` is between them too. */
export interface FormCondition extends FormLimits {
  /** The leaf's id. */
  readonly node: string;
}

/** One figure that is asked for. */
export interface FormFact extends FormLimits {
  /** Its key in `answers[node].facts`. */
  readonly name: string;
  readonly title: string;
  readonly kind: FactKind;
  readonly unit?: string;
  /** Decimal places allowed; any where nothing is said. */
  readonly places?: number;
  /** The outcomes to choose from, of an `option` and of nothing else. */
  readonly options?: readonly string[];
  /** The leaves that apply only where this figure lets them (`appliesWhen`). */
  readonly conditions: readonly FormCondition[];
}

/** One node as a form shows it: what it is worth, who answers it, and what is asked for there. */
export interface FormNode {
  /** Its key in `answers`. */
  readonly id: string;
  /** The parent's id; the root has none. */
  readonly parent: string | null;
  /** 0 for the root, 1 for a domain, 2 for a criterion … */
  readonly depth: number;
  readonly title: Title;
  /** True for the lines of a group that were not seen; the title is the group's. */
  readonly rest?: true;
  readonly block: Block;
  /** Maximum points, of a block its cap; "unknown" where the cap is not known. */
  readonly max: string;
  /** What a leaf measures; a group has none. Under `points` no figure is asked: the points are what is answered. */
  readonly measure?: MeasureKind;
  /** The groups of units that it is for, where it is not for all; not told in the form of one group. */
  readonly appliesTo?: readonly string[];
  /** Where its figures come from. */
  readonly by: Answerer;
  /** Who answers for it. */
  readonly owner?: string;
  /** The clause. */
  readonly source?: Source;
  /** What is to be shown. */
  readonly evidence: readonly string[];
  /** True where "not applicable" may be answered. */
  readonly notApplicable: boolean;
  /** What may be given as `points` for the node and all under it: no `most` where a cap is not known, multiples of `step` where there is one. */
  readonly points: { readonly least: string; readonly most?: string; readonly step?: string };
  /** The leaf is closed until that node has so many points. */
  readonly requires?: { readonly id: string; readonly atLeast: string };
  /** The figures that are asked in the answer to this node; one that serves several leaves is asked once, at their group. */
  readonly facts: readonly FormFact[];
}

/** A framework as a form: its nodes in reading order, the root first. */
export interface Form {
  readonly framework: {
    readonly id: string;
    /** year.scores.wording */
    readonly version: string;
    readonly year: number;
    readonly title: Title;
    readonly status: Status;
  };
  /** The group of units that it is for; null where it shows what is for any. */
  readonly group: string | null;
  /** In reading order, each parent before its children; first the root, `total`. */
  readonly nodes: readonly FormNode[];
}

/** A JSON Schema (draft 2020-12), or a part of one, as plain JSON. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}
