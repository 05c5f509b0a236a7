/** The facts of what can be wrong with a kept result, with its receipt, or with what is at hand to make it again. */

/** What a receipt names by its digest. */
export type Sought = 'rule-set' | 'submission' | 'succession' | 'register';

/** What is at hand: by its name, and by its digest. */
export interface Named {
  readonly name: string;
  readonly digest: string;
}

export interface ReceiptFacts {
  /** Something else, a receipt alone, a panel, or a result of nothing. */
  'no-result': { found: 'other' | 'receipt' | 'panel' | 'empty' };
  /** Nobody adds what barem did not print. */
  'cut-result': { key: string };
  'bad-engine': { found: string; engine: string };
  'newer-engine': { found: string; engine: string };
  'no-digest': { what: Sought };
  /** `name` is what the result says that it is of; empty where it says nothing. */
  'not-at-hand': { what: Sought; digest: string; name: string; atHand: readonly Named[] };
  'two-rule-sets': { name: string; digests: readonly string[] };
  'unknown-leaf': { found: string; framework: string };
  'unit-not-handed-in': { unit: string; submissions: readonly string[] };
  'answers-without-rules': { submission: string };
}
