/** A side that is scored: its units with their accounts and scorecards. */
import type { Account } from '../score/account.ts';
import { receiptOf } from '../score/receipt.ts';
import { writeScorecard } from '../score/scorecard.ts';
import type { Standing } from '../score/stated.ts';
import { type ScoredUnits, scoreUnits } from '../score/units.ts';
import type { Framework } from '../shape/framework.ts';
import type { Scorecard } from '../shape/scorecard.ts';
import type { Submission, UnitAnswers } from '../shape/submission.ts';

/** A unit of a side. */
export interface ScoredUnit extends Standing {
  readonly answers: UnitAnswers;
  readonly account: Account;
  readonly card: Scorecard;
}

export function scoreSide(framework: Framework, submission: Submission): ScoredUnits<ScoredUnit> {
  const heading = { stage: submission.stage ?? 'unknown', receipt: receiptOf(framework, submission, {}) };
  return scoreUnits(framework, submission, {
    make: (answers, account): ScoredUnit => {
      const card = writeScorecard(framework, answers, heading, account);
      const { unit, score, index, class: title } = card;
      return { unit, score, index, class: title, answers, account, card };
    },
    kept: 'sums',
  });
}
