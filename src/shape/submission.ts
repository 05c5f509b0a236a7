/** A submission: what units hand in for one year and one stage. Figures stay as they were written until they are scored. */
import type { AnyNodes, NodeId, Spelt } from './nodes.ts';

/** A figure as it was reported: a number or a share as text, a day `YYYY-MM-DD` or `never`, yes or no, an outcome. */
export type Figure = string | number | boolean;

/** A document that a unit names for its figures: listed, never read. */
export interface Evidence {
  readonly title: string;
  readonly page?: string | number;
  readonly date?: string;
  readonly url?: string;
}

/** The figures of one answer, by the names of their facts F. */
export type Figures<F extends string = string> = [F] extends [never]
  ? NoFacts
  : string extends F
    ? Readonly<Record<string, Figure>>
    : Facts<F>;
type Facts<F extends string> = { readonly [Name in F]?: Figure };
/** A group, and a leaf whose points are given, report none. */
type NoFacts = { readonly '~none'?: Figure };

/** What a unit says of one node. The first that fits of not applicable, rejected and given is its state. */
export interface Answer<F extends string = string> {
  /** The figures of the node, by the names of its facts. */
  readonly facts?: Figures<F>;
  /** Points given directly: the score of the node and of all under it. */
  readonly points?: string | number;
  readonly notApplicable?: boolean | 'true' | 'false';
  /** Why it was not recognised. */
  readonly rejected?: string;
  /** Points taken off after appraisal. */
  readonly deducted?: string | number;
  readonly evidence?: readonly Evidence[];
  readonly note?: string;
  /** Set where a part of the answer could not be read: it counts as missing. */
  readonly isWrong?: boolean;
  /** Set where parts of the answer were told again: they are read for their faults only. */
  readonly again?: readonly Answer[];
}

/** What a source prints of a unit: never scored, only compared. */
export interface Stated {
  readonly total?: string | number;
  readonly index?: string | number;
  readonly place?: string | number;
  readonly class?: string;
}

/** Answers by the ids of their nodes. */
export type Answers<N = AnyNodes> = string extends keyof N ? Readonly<Record<string, Answer>> : NodeAnswers<N>;
type NodeAnswers<N> = { readonly [Id in NodeId<N>]?: Answer<N[Id] & string> };

/** One unit and what it says, by the ids of nodes; `total` is the root. */
export interface UnitAnswers<N = AnyNodes> {
  readonly id: string;
  readonly title?: string;
  /** Units are ranked inside their group; rules may be for some groups only. */
  readonly group?: string;
  /** Scored, and not ranked. */
  readonly assessedOnly?: boolean | 'true' | 'false';
  readonly stated?: Stated;
  readonly answers: Answers<N>;
  /** Where it stood among the units of its file, where others could not be read. */
  readonly position?: number;
}

/** What units hand in for one year and one stage. */
export interface Submission<N = AnyNodes> {
  /** `id@year` or `id@version`. */
  readonly framework?: string;
  /** `self`, `appraised`, or a name of your own. */
  readonly stage?: string;
  readonly units: readonly UnitAnswers<N>[];
}

/** A submission in which an id that is no node's is told by itself. */
export interface SpeltSubmission<Id extends string, N> extends Omit<Submission<N>, 'units'> {
  readonly units: readonly (UnitAnswers<N> & { readonly answers: Spelt<Id, N> })[];
}
