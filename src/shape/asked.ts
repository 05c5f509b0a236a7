/** What a result is asked for beyond its data; it stands in the receipt. */
import type { Level, Numeric, Policy } from './pack.ts';

/** The numbers that a host hands in for a unit, by the names of their keys. */
export type UnitKeys = Readonly<Record<string, Numeric>>;
/** Numbers that break ties, by unit and by name. */
export type Keys = Readonly<Record<string, UnitKeys>>;

/** What is held against what. */
export const againsts = ['itself', 'leader', 'mean', 'next'] as const;
/** One of `againsts`. */
export type Against = (typeof againsts)[number];

/** Beyond the rules: leaves scored as if they did not apply, scores rounded at another level. */
export interface ReceiptOptions {
  readonly roundedAt?: Level;
  readonly notApplicable?: Readonly<Record<string, Policy>>;
}
