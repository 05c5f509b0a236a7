/** What makes a scorecard, or a panel of them, come out again. Digests were made where data was read or published. */
import { carriedDigest } from '../digest.ts';
import { engine } from '../engine.ts';
import type { Framework } from '../shape/framework.ts';
import type { ReceiptOptions } from '../shape/asked.ts';
import type { Receipt } from '../shape/receipt.ts';
import type { Submission } from '../shape/submission.ts';

export const receiptOf = ({ digest }: Framework, submission: Submission, options: ReceiptOptions): Receipt => ({
  engine,
  ruleSet: digest,
  submission: carriedDigest(submission),
  options,
});
