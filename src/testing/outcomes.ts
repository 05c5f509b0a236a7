/** What every node came to, with everything added up: as the laws look at it. */
import { exactly } from '../enclosed.ts';
import { type Interval, exactly as exactlyAt } from '../interval.ts';
import type { Rational } from '../points.ts';
import { shownIn } from '../score/figures.ts';
import { type Outcome as Lazy, type Why, lostOf } from '../score/outcome.ts';
import { causeOf } from '../score/reason.ts';
import type { Sheet } from '../score/sheet.ts';
import { scoreUnit } from '../score/unit.ts';
import type { PlannedNode } from '../score/plan.ts';

type Settled = 'applicableMax' | 'bonus' | 'penalty' | 'deducted' | 'discrepancy' | 'share';

export interface Outcome extends Pick<Lazy, 'state' | Settled> {
  readonly why: Why;
  /** Figures in the order of the leaf's facts; nothing where one is missing. */
  readonly figures: readonly (Rational | undefined)[];
  readonly score: Rational;
  readonly exact: Rational;
  readonly still: Interval | undefined;
  readonly exactStill: Interval | undefined;
  readonly lost: Rational;
  readonly rounding: Rational;
}

/** By the index of the node; nothing under a node whose points stand for all of it. */
export type Outcomes = readonly (Outcome | undefined)[];

export const addedUp = (sheet: Sheet): Outcomes =>
  scoreUnit(sheet).map((outcome, index) => {
    const planned = sheet.plan.nodes[index] as PlannedNode;
    const cause = outcome && causeOf(planned, outcome);
    return (
      outcome && {
        ...outcome,
        why: { ...outcome.why, ...(cause && { cause }) },
        figures: planned.all.map((fact) => shownIn(sheet.figures, fact, index)),
        score: exactly(outcome.score),
        exact: exactly(outcome.exact),
        still: outcome.still?.(),
        exactStill: outcome.exactStill?.(),
        lost: lostOf(outcome),
        rounding: exactly(outcome.rounding),
      }
    );
  });

export const stillOf = ({ score, still }: Outcome): Interval => still ?? exactlyAt(score);
