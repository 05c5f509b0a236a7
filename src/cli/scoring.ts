/** What `score` and `explain` share: a framework, and the scorecards of all submissions on it. */
import { evaluate } from '../evaluate.ts';
import { loadFramework, loadSubmission } from '../load.ts';
import { type Problem, at, problem } from '../problem.ts';
import type { Framework } from '../shape/framework.ts';
import type { Submission } from '../shape/submission.ts';
import type { Scorecard } from '../shape/scorecard.ts';
import type { Arguments, Usage } from './command.ts';

export interface Scoring {
  /** Nothing where the framework cannot be used; then there are no units either. */
  readonly framework?: Framework;
  readonly units: readonly Scorecard[];
  /** What they were scored on. */
  readonly submissions: readonly Submission[];
  readonly problems: readonly Problem[];
}

export function scoreAll({ names, unit, language: { words } }: Arguments): Scoring | Usage {
  const [name, ...files] = names;
  if (name === undefined) return { usage: words.needsFramework };
  if (files.length === 0) return { usage: words.needsSubmission };
  const { framework, problems: faults } = loadFramework(name);
  if (!framework) return { units: [], submissions: [], problems: faults };
  const problems = [...faults];
  const units: Scorecard[] = [];
  const submissions: Submission[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const loaded = loadSubmission(file);
    problems.push(...loaded.problems);
    if (!loaded.submission) continue;
    submissions.push(loaded.submission);
    const result = evaluate(framework, loaded.submission);
    problems.push(...result.problems.map(loaded.place));
    for (const scorecard of result.units) {
      const { id } = scorecard.unit;
      const key = JSON.stringify([id, scorecard.stage]);
      if (!seen.has(key)) units.push(scorecard);
      else problems.push(loaded.place(problem('duplicate-unit', idPointer(loaded.submission, id), { unit: id })));
      seen.add(key);
    }
  }
  const wanted = units.filter((scorecard) => unit === undefined || scorecard.unit.id === unit);
  if (unit !== undefined && wanted.length === 0 && units.length > 0) {
    return { usage: words.unknownUnit(unit, units.map((scorecard) => scorecard.unit.id).join(', ')) };
  }
  return { framework, units: wanted, submissions, problems };
}

/** Where a unit's id stands in its file, units that could not be read counted too. */
function idPointer({ units }: Submission, id: string): string {
  const index = units.findIndex((unit) => unit.id === id);
  return at('', 'units', units[index]?.position ?? index, 'id');
}
