/** A submission as it stands where it was written: its answers by their nodes, and which of them are wrong. */
import { type Code, type Report, at, inside, problem, stepsOf } from '../problem.ts';
import { unitsOf, withAbout } from '../score/about.ts';
import { answersOf } from '../score/answers.ts';
import { readAnswers } from '../score/sheet.ts';
import { isWrittenFor } from '../score/units.ts';
import type { Framework } from '../shape/framework.ts';
import type { Answer, Submission, UnitAnswers } from '../shape/submission.ts';

export interface WrittenUnit {
  readonly unit: UnitAnswers;
  /** By the index of the node; none where there is no answer. */
  readonly answers: readonly Answer[];
  /** The ids of the nodes where something is wrong with the answer. */
  readonly wrong: ReadonlySet<string>;
}

/** What nobody can say of where it goes. */
const lost: readonly Code[] = ['another-framework', 'duplicate-unit', 'unknown-id', 'unknown-fact', 'facts-not-here'];

/** Nothing where one of its ids or figures is none of that rule set; all that is wrong is told. */
export function writtenFor(framework: Framework, submission: Submission, report: Report): readonly WrittenUnit[] | undefined {
  const placed = unitsOf(submission);
  let isLost = false;
  const tell: Report = (one) => {
    isLost ||= lost.includes(one.code);
    report(withAbout(framework, placed, one));
  };
  if (!isWrittenFor(framework, submission, tell)) return undefined;
  const seen = new Set<string>();
  const units = submission.units.map((unit, index): WrittenUnit => {
    const pointer = at('', 'units', unit.position ?? index);
    if (seen.has(unit.id)) tell(problem('duplicate-unit', at(pointer, 'id'), { unit: unit.id }));
    seen.add(unit.id);
    const place = inside(pointer, 'answers');
    const answers = answersOf(framework, unit, place, tell);
    const wrong = new Set(Object.keys(unit.answers).filter((id) => unit.answers[id]?.isWrong));
    readAnswers(framework, unit.group, answers, place, (one) => {
      wrong.add(stepsOf(one.where.pointer)[3] ?? '');
      tell(one);
    });
    return { unit, answers, wrong };
  });
  return isLost ? undefined : units;
}
