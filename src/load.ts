/** `barem/load`: packs and submissions from files. The only part, with the command line, that touches the file system. */
import { compile } from './compile.ts';
import { readDocument, readPackDocument } from './load/document.ts';
import { type PackName, findPack, shippedPacks } from './load/shelf.ts';
import { type Problem, problem } from './problem.ts';
import { readDraft } from './read/pack.ts';
import { follows } from './read/prune.ts';
import { readSubmission } from './read/submission.ts';
import type { Framework } from './shape/framework.ts';
import type { Submission } from './shape/submission.ts';

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
  const { value, problems, place, broken } = readPackDocument(found.file);
  if (value === undefined) return { problems, place };
  const { draft, problems: shapes } = readDraft(value);
  const { framework, problems: faults } = draft ? compile(draft) : { problems: [] };
  if (shapes.length > 0 || problems.length > 0) {
    // What is wrong with the rest of the pack is told in the same run, but for what may only follow from its shape.
    const torn = [...shapes.map(({ where }) => where.pointer), ...broken];
    const others = faults.filter((one) => !follows(one, torn));
    return { problems: [...problems, ...[...shapes, ...others].map(place)], place };
  }
  if (framework && found.version !== undefined && found.version !== framework.version) {
    const facts = { id: framework.id, found: found.version, allowed: [framework.version] };
    return { problems: [problem('unknown-year', '', facts)], place };
  }
  return { ...(framework && { framework }), problems: faults.map(place), place };
}

export interface LoadedSubmission {
  /** Nothing where the file cannot be read at all. */
  readonly submission?: Submission;
  readonly problems: readonly Problem[];
  /** Adds file, line and column to the problems that `evaluate` finds in the submission. */
  readonly place: (one: Problem) => Problem;
}

/** A submission from a YAML, JSON or CSV file, or from standard input (`-`). */
export function loadSubmission(file: string): LoadedSubmission {
  const { value, problems, place } = readDocument(file);
  if (value === undefined) return { problems, place };
  const { submission, problems: faults } = readSubmission(value);
  return { ...(submission && { submission }), problems: [...problems, ...faults.map(place)], place };
}

/** The shipped packs, by id and year. */
export const listPacks = (): readonly PackName[] => shippedPacks();
export type { PackName };
