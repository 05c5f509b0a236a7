/** What `score`, `explain` and `rank` share: a framework, and the scorecards of all submissions on it. */
import { evaluate } from '../evaluate.ts';
import { loadFramework, loadSubmission } from '../load.ts';
import { type Problem, at, problem, stepsOf } from '../problem.ts';
import { unitOf, unitsOf, withAbout } from '../score/about.ts';
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
  /** True where no file and no unit was left out. */
  readonly isWhole: boolean;
  /** Adds file, line and column to what is wrong with a list of these units. */
  readonly place: (one: Problem) => Problem;
  readonly problems: readonly Problem[];
}

export function scoreAll({ names, unit, language: { words } }: Arguments): Scoring | Usage {
  const [name, ...files] = names;
  if (name === undefined) return { usage: words.needsFramework };
  if (files.length === 0) return { usage: words.needsSubmission };
  const { framework, problems: faults } = loadFramework(name);
  if (isSubmission(faults)) return { usage: words.wrongOrder(name) };
  if (!framework) return { units: [], submissions: [], isWhole: false, place: (one) => one, problems: faults };
  const problems = [...faults];
  const units: Scorecard[] = [];
  const submissions: Submission[] = [];
  const sources = new Map<Scorecard, Source>();
  const seen = new Set<string>();
  let known = 0;
  for (const file of files) {
    const loaded = loadSubmission(file);
    const { submission } = loaded;
    known += submission ? submission.units.length : 1;
    if (!submission) {
      problems.push(...loaded.problems);
      continue;
    }
    submissions.push(submission);
    const placed = unitsOf(submission);
    const result = evaluate(framework, submission);
    const told = [...loaded.problems.map((one) => withAbout(framework, placed, one)), ...result.problems.map(loaded.place)];
    problems.push(...told.filter((one) => isAbout(unit, unitOf(placed, one))));
    for (const scorecard of result.units) {
      const { id } = scorecard.unit;
      const key = JSON.stringify([id, scorecard.stage]);
      if (!seen.has(key)) {
        units.push(scorecard);
        sources.set(scorecard, { submission, place: loaded.place });
      } else if (isAbout(unit, scorecard.unit))
        problems.push(loaded.place(problem('duplicate-unit', at(unitPointer(submission, id), 'id'), { unit: id })));
      seen.add(key);
    }
  }
  const wanted = units.filter((scorecard) => isAbout(unit, scorecard.unit));
  if (unit !== undefined && wanted.length === 0 && units.length > 0) {
    return { usage: words.unknownUnit(unit, units.map((scorecard) => scorecard.unit.id).join(', ')) };
  }
  const isWhole = units.length === known;
  return { framework, units: wanted, submissions, isWhole, place: (one) => placeIn(wanted, sources, one), problems };
}

/** True of what is said of a submission in place of a framework. */
export const isSubmission = (faults: readonly Problem[]): boolean =>
  faults.some(({ code, facts }) => code === 'other-document' && facts.found === 'submission');

interface Source {
  readonly submission: Submission;
  readonly place: (one: Problem) => Problem;
}

/** A scorecard stands in a list; what it was made of stands in a file. */
function placeIn(units: readonly Scorecard[], sources: ReadonlyMap<Scorecard, Source>, one: Problem): Problem {
  const [index = '', ...inner] = stepsOf(one.where.pointer);
  const scorecard = units[Number(index)];
  const source = scorecard && sources.get(scorecard);
  if (index === '' || !source) return one;
  const [what, ...rest] = inner[0] === 'unit' ? inner.slice(1) : inner;
  const isWritten = what === 'id' || what === 'group' || what === 'stated';
  const unit = unitPointer(source.submission, scorecard.unit.id);
  return source.place({ ...one, where: { pointer: isWritten ? at(unit, what, ...rest) : unit } });
}

/** True of all but another unit: where one is asked for, what is wrong with the others is not told. */
const isAbout = (wanted: string | undefined, unit: { readonly id: string } | undefined): boolean =>
  wanted === undefined || !unit || unit.id === wanted;

/** Where a unit stands in its file, units that could not be read counted too. */
function unitPointer({ units }: Submission, id: string): string {
  const index = units.findIndex((unit) => unit.id === id);
  return at('', 'units', units[index]?.position ?? index);
}
