/** `barem/load`: packs, submissions, successions and registers from files. The only part, with the command line, that touches the file system. */
import { withAgain } from './load/again.ts';
import { isTakenOut, readDocument } from './load/document.ts';
import type { LoadedFramework } from './load/framework.ts';
import { otherDocument } from './load/kind.ts';
import { againstLocks } from './load/locking/near.ts';
import { readNamed } from './load/named.ts';
import { type PackName, shippedPacks } from './load/shelf.ts';
import { type Problem, hasErrors } from './problem.ts';
import { readSubmission } from './read/submission.ts';
import type { Submission } from './shape/submission.ts';

/** A framework by `id@year`, `id@version`, or from a folder or file: read and compiled, and what was published under its version. */
export function loadFramework(name: string): LoadedFramework {
  const { framework, problems, place, file } = readNamed(name);
  if (!framework || file === undefined) return { problems, place };
  const all = [...problems, ...againstLocks(file, framework, place)];
  return hasErrors(all) ? { problems: all, place } : { framework, problems: all, place };
}

/** A submission from a file, with the file, line and column of every problem. */
export interface LoadedSubmission {
  /** Nothing where the file cannot be read at all. */
  readonly submission?: Submission;
  readonly problems: readonly Problem[];
  /** Adds file, line and column to the problems that `evaluate` finds in the submission. */
  readonly place: (one: Problem) => Problem;
}

/** A submission from a YAML, JSON or CSV file, or from standard input (`-`). */
export function loadSubmission(file: string): LoadedSubmission {
  const { value, again, problems, place } = readDocument(file);
  if (value === undefined) return { problems, place };
  const other = otherDocument(value, 'submission');
  if (other) return { problems: [place(other)], place };
  const { submission, problems: faults } = readSubmission(value);
  const broken = problems.map(({ where }) => where.pointer);
  const others = faults.filter((one) => !isTakenOut(one, broken));
  return {
    ...(submission && { submission: again ? withAgain(submission, again) : submission }),
    problems: [...problems, ...others.map(place)],
    place,
  };
}

/** The shipped packs, by id and year, each with its published versions. */
export const listPacks = (): readonly PackName[] => shippedPacks();
export type { LoadedFramework, PackName };
export { loadRegister, loadSuccession, type LoadedRegister, type LoadedSuccession } from './load/successions.ts';
