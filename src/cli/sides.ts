/** The submissions that `compare` is given, each with the framework that it names. */
import { isPrinted } from '../compare/settled.ts';
import { loadFramework, loadSubmission } from '../load.ts';
import type { Problem } from '../problem.ts';
import { reportTwins } from '../replay/atHand.ts';
import { unitsOf, withAbout } from '../score/about.ts';
import type { Framework } from '../shape/framework.ts';
import type { Submission } from '../shape/submission.ts';
import type { Arguments, Usage } from './command.ts';

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

interface Pack {
  readonly pack: string;
  readonly framework?: Framework;
  readonly problems: readonly Problem[];
}

export function loadSides({ names, frameworks, language }: Arguments): Sides | Usage {
  const folders = frameworks.map((pack): Pack => ({ pack, ...loadFramework(pack) }));
  const problems = folders.flatMap((one) => one.problems);
  reportTwins(
    folders.flatMap(({ framework }) => framework ?? []),
    (one) => problems.push(one),
  );
  if (problems.some(({ code }) => code === 'two-rule-sets')) return { problems };
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
    const named = submission.framework;
    const found = folders.find(({ framework }) => framework && isCalled(framework, named)) ?? onlyOf(folders, named);
    if (!found && named === undefined) return { usage: language.words.tables.namesNoFramework(name) };
    const pack = found ?? known.get(named ?? '') ?? { pack: named ?? '', ...loadFramework(named ?? '') };
    // What is wrong with a pack is told once; one that was told may be the one that is named, where it cannot be read.
    const isTold = known.has(pack.pack) || folders.some((one) => !one.framework);
    if (!found && !isTold) problems.push(...pack.problems.map((one) => (one.where.file === undefined ? whereNamed(place, one) : one)));
    known.set(pack.pack, pack);
    const { framework } = pack;
    const units = unitsOf(submission);
    problems.push(...faults.map((one) => (framework ? withAbout(framework, units, one) : one)));
    if (framework) sides.push({ name, submission, framework, pack: pack.pack, place });
  }
  return { ...(sides.length === names.length && { sides }), problems };
}

const isCalled = ({ id, year, version }: Framework, named: string | undefined): boolean =>
  named === `${id}@${year}` || named === `${id}@${version}`;

/** Where a submission names none, the only one that was told. */
const onlyOf = (folders: readonly Pack[], named: string | undefined): Pack | undefined =>
  named === undefined && folders.length === 1 ? folders[0] : undefined;

/** A name that is no framework's is wrong where it stands. */
const whereNamed = (place: (one: Problem) => Problem, one: Problem): Problem => place({ ...one, where: { pointer: '/framework' } });
