/** `barem/load`: packs, submissions, successions and registers from files. The only part, with the command line, that touches the file system. */
import { compile } from './compile.ts';
import { withAgain } from './load/again.ts';
import { readDocument, readPackDocument } from './load/document.ts';
import { otherDocument } from './load/kind.ts';
import { type PackName, findPack, shippedPacks } from './load/shelf.ts';
import { type Problem, at, problem } from './problem.ts';
import { readDraft } from './read/pack.ts';
import { follows } from './read/prune.ts';
import { readSubmission } from './read/submission.ts';
import type { Framework } from './shape/framework.ts';
import type { Submission } from './shape/submission.ts';

/** A framework from a file: compiled, with the file, line and column of every problem. */
export interface LoadedFramework {
  /** Nothing where a problem is an error. */
  readonly framework?: Framework;
  readonly problems: readonly Problem[];
  /** Adds file, line and column to problems that other verbs find in the pack. */
  readonly place: (one: Problem) => Problem;
}

/** A framework by `id@year`, `id@version`, or from a folder or file: read and compiled, its problems with their places. */
export function loadFramework(name: string): LoadedFramework {
  const found = findPack(name);
  if ('problem' in found) return { problems: [found.problem], place: (one) => one };
  const { value, problems, place, broken, files } = readPackDocument(found.file);
  const rank = new Map(files.map((file, index) => [file, index] as const).reverse());
  const rankOf = ({ where }: Problem): number => rank.get(where.file ?? '') ?? files.length;
  const byFile = (all: readonly Problem[]): readonly Problem[] => [...all].sort((a, b) => rankOf(a) - rankOf(b));
  if (value === undefined) return { problems, place };
  const other = otherDocument(value, 'pack');
  if (other) return { problems: [place(other)], place };
  const { draft, problems: shapes, torn, spelt } = readDraft(value);
  const { framework, problems: faults } = draft ? compile(draft) : { problems: [] };
  if (shapes.length > 0 || problems.length > 0) {
    // What is wrong with the rest of the pack is told in the same run, but for what may only follow from its shape.
    const others = [
      ...shapes.filter((one) => !isTakenOut(one, broken)),
      ...faults.filter((one) => !follows(one, [...torn, ...broken])).map(spelt),
    ];
    return { problems: byFile([...problems, ...others.map(place)]), place };
  }
  if (framework && found.version !== undefined && found.version !== framework.version) {
    const facts = { id: framework.id, found: found.version, allowed: [framework.version] };
    return { problems: [problem('unknown-year', '', facts)], place };
  }
  return { ...(framework && { framework }), problems: byFile(faults.map(place)), place };
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

/** True of a key that is missing only because it was written twice, which is told. */
const isTakenOut = (one: Problem, broken: readonly string[]): boolean =>
  one.code === 'missing-key' && broken.includes(at(one.where.pointer, one.facts.key));

/** The shipped packs, by id and year. */
export const listPacks = (): readonly PackName[] => shippedPacks();
export type { PackName };
export { loadRegister, loadSuccession, type LoadedRegister, type LoadedSuccession } from './load/successions.ts';
