/** What was told a second time goes beside what was told first: both are read for their faults, and neither counts. */
import { at } from '../problem.ts';
import type { Answer, Submission } from '../shape/submission.ts';
import type { Again } from './text.ts';

export function withAgain(submission: Submission, again: Again): Submission {
  if (again.size === 0) return submission;
  const units = submission.units.map((unit, index) => {
    const answers = Object.entries(unit.answers).map(([node, answer]): [string, Answer] => {
      const others = again.get(at('', 'units', unit.position ?? index, 'answers', node));
      return [node, others ? { ...answer, isWrong: true, again: others } : answer];
    });
    return { ...unit, answers: Object.fromEntries(answers) };
  });
  return { ...submission, units };
}
