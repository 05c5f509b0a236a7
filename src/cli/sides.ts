/** The submissions that `compare` and `migrate` are given, each with the framework that it names. */
import { isPrinted } from '../compare/settled.ts';
import { loadFramework, loadSubmission } from '../load.ts';
import type { Problem } from '../problem.ts';
import { unitsOf, withAbout } from '../score/about.ts';
import type { Framework } from '../shape/framework.ts';
import type { Submission } from '../shape/submission.ts';
import type { Arguments, Usage } from './command.ts';
import { type Pack, loadFolders, packCalled } from './folders.ts';

export interface Side {
  /** The submission as it was named. */
  readonly name: string;
  readonly submission: Submission;
  /** Nothing for a printed ranking. */
  readonly framework?: Framework;
  /** Where its pack is: a folder, or `id@year`. */
  readonly pack?: string;
  /** Adds file, line and column to what is wrong with the submission. */
  readonly place: (one: Problem) => Problem;
}

export interface Sides {
  /** In the order in which they were named; nothing where one cannot be used. */
  readonly sides?: readonly Side[];
  readonly problems: readonly Problem[];
}

export function loadSides({ names, frameworks, language }: Arguments): Sides | Usage {
  const { packs, problems: told, isDoubtful } = loadFolders(frameworks);
  const problems = [...told];
  if (isDoubtful) return { problems };
  const known = new Map<string, Pack>();
  const sides: Side[] = [];
  for (const name of names) {
    const { submission, problems: faults, place } = loadSubmission(name);
    if (!submission) {
      problems.push(...faults);
      continue;
    }
    if (isPrinted(submission)) {
      problems.push(...faults);
      sides.push({ name, submission, place });
      continue;
    }
    const { framework: named = '' } = submission;
    const found = known.get(named) ?? packCalled(packs, submission.framework);
    if (!found && named === '') return { usage: language.words.tables.namesNoFramework(name) };
    const pack: Pack = found ?? { pack: named, ...loadFramework(named) };
    // What is wrong with a pack is told once; one that was told may be the one that is named, where it cannot be read.
    const isTold = known.has(named) || packs.includes(pack) || (!found && packs.some((one) => !one.framework));
    if (!isTold) problems.push(...pack.problems.map((one) => (one.where.file === undefined ? whereNamed(place, one) : one)));
    known.set(named, pack);
    const { framework } = pack;
    const units = unitsOf(submission);
    problems.push(...faults.map((one) => (framework ? withAbout(framework, units, one) : one)));
    if (framework) sides.push({ name, submission, framework, pack: pack.pack, place });
  }
  return { ...(sides.length === names.length && { sides }), problems };
}

/** A name that is no framework's is wrong where it stands. */
const whereNamed = (place: (one: Problem) => Problem, one: Problem): Problem => place({ ...one, where: { pointer: '/framework' } });
