/** What became of each id between two years, and of each unit: data with a source. `docs/semantics.md` § 14, § 15. */
import type { Source } from './pack.ts';

/** What became of a node of the year before. */
export type NodeFate = 'same' | 'reweighted' | 'dropped' | NodeFateSpec;
/** The same with its id, or its ids, in the year after: one of the first five keys. */
export interface NodeFateSpec {
  readonly same?: string;
  readonly reweighted?: string;
  readonly renamed?: string;
  readonly merged?: string;
  readonly split?: readonly string[];
  /** What became of its facts: another name, or `dropped`. */
  readonly facts?: Readonly<Record<string, string>>;
  readonly note?: string;
}

/** From one framework to another. */
export interface Succession {
  /** `id@year`. */
  readonly from: string;
  readonly to: string;
  readonly source?: Source;
  /** A line for each node of `from`. */
  readonly became: Readonly<Record<string, NodeFate>>;
  /** The nodes of `to` that come from none. */
  readonly new?: readonly string[];
}

/** What became of a unit. */
export type UnitFate = 'same' | UnitFateSpec;
/** One of these keys. */
export interface UnitFateSpec {
  readonly renamed?: string;
  readonly merged?: string;
  readonly split?: readonly string[];
  /** Those that took over its tasks. */
  readonly closed?: readonly string[] | 'nobody';
  readonly note?: string;
}

/** Units before and after a day. */
export interface Register {
  readonly id: string;
  readonly title: string;
  /** The first day on which the units are as `after` says, `YYYY-MM-DD`. */
  readonly effective: string;
  readonly source?: Source;
  readonly sources?: readonly string[];
  readonly note?: string;
  /** Titles by ids. */
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  readonly became: Readonly<Record<string, UnitFate>>;
  readonly new?: readonly string[];
  /** Whose place a unit carries on: the id after, the id before. */
  readonly keeps?: Readonly<Record<string, string>>;
}
