/** A submission: what units hand in for one year and one stage. Figures stay as they were written until they are scored. */

export type Figure = string | number | boolean;

export interface Evidence {
  readonly title: string;
  readonly page?: string | number;
  readonly date?: string;
  readonly url?: string;
}

/** What a unit says of one node. The first that fits of not applicable, rejected and given is its state. */
export interface Answer {
  readonly facts?: Readonly<Record<string, Figure>>;
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

export interface UnitAnswers {
  readonly id: string;
  readonly title?: string;
  readonly group?: string;
  readonly stated?: Stated;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Where it stood among the units of its file, where others could not be read. */
  readonly position?: number;
}

export interface Submission {
  /** `id@year` or `id@version`. */
  readonly framework?: string;
  readonly stage?: string;
  readonly units: readonly UnitAnswers[];
}
