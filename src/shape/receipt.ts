/** What makes a result come out again, years later: which engine, on which rules and figures, asked for what. */
import type { KnownDigest } from '../digest.ts';
import type { Against, Keys, ReceiptOptions } from './asked.ts';
import type { Level } from './pack.ts';

/** Of a scorecard, or of a panel. */
export interface Receipt {
  /** The engine with its version: `barem@1.2.3`. */
  readonly engine: string;
  /** The digest of the pack. */
  readonly ruleSet: KnownDigest;
  /** The digest of the submission, as it was read. */
  readonly submission: KnownDigest;
  readonly options: ReceiptOptions;
}

/** Of a ranking. */
export interface RankingReceipt extends Omit<Receipt, 'submission' | 'options'> {
  /** Of all that its scorecards were made of, each once, sorted: the order of scorecards changes nothing. */
  readonly submissions: readonly KnownDigest[];
  /** The ids of the units that were ranked, sorted: a host may rank some of a submission only. */
  readonly units: readonly string[];
  readonly options: ReceiptOptions & {
    readonly keys?: Keys;
    /** The levels at which scores were rounded otherwise, to find near ties. */
    readonly roundedOtherwise?: readonly Level[];
  };
}

/** Of one side of a comparison: its rule set is `none` where the side is a printed ranking. */
export interface SideReceipt {
  readonly ruleSet: KnownDigest | 'none';
  readonly submission: KnownDigest;
  readonly keys?: Keys;
}

/** Of a comparison. */
export interface ComparisonReceipt {
  readonly engine: string;
  readonly before: SideReceipt;
  readonly after: SideReceipt;
  /** Where there were some. */
  readonly succession?: KnownDigest;
  readonly register?: KnownDigest;
  readonly options: {
    readonly against: Against;
    /** Whose place a unit carries on that came from several, by the host's word. */
    readonly keeps?: Readonly<Record<string, string>>;
    /** The only unit that is told, where one was asked for. */
    readonly unit?: string;
  };
}
