/** The folders of frameworks that `compare` is told, and which of them a submission means. */
import { dirname } from 'node:path';
import { isFile, isFolder } from '../load/files.ts';
import { packFilesIn } from '../load/locking/held.ts';
import { revisionsIn } from '../load/locking/revisions.ts';
import { type LoadedFramework, loadFramework } from '../load.ts';
import { type Problem, problem } from '../problem.ts';
import { compareVersions } from '../version.ts';

export interface Pack extends LoadedFramework {
  /** Where it is: a folder, or `id@year`. */
  readonly pack: string;
}

export interface Folders {
  readonly packs: readonly Pack[];
  readonly problems: readonly Problem[];
  /** Whether it cannot be told which rules a name means: then nothing is scored. */
  readonly isDoubtful: boolean;
}

export function loadFolders(names: readonly string[]): Folders {
  const packs = names.flatMap(packsIn).map((pack): Pack => ({ pack, ...loadFramework(pack) }));
  const problems = [...packs.flatMap((one) => one.problems), ...packs.flatMap((one, index) => twinOf(one, packs.slice(0, index)))];
  return { packs, problems, isDoubtful: problems.some(({ code }) => code === 'same-version-twice' || code === 'not-as-published') };
}

/** A folder that holds packs stands for all of them. */
export function packsIn(name: string): readonly string[] {
  const files = isFolder(name) ? packFilesIn(name) : [];
  return files.length > 0 ? files.map((file) => dirname(file)) : [name];
}

/** Two packs of one name and with other bytes: nobody knows which of them a submission means. */
function twinOf({ framework: one, place }: Pack, others: readonly Pack[]): readonly Problem[] {
  if (!one) return [];
  const twin = others.find(
    ({ framework }) => framework?.id === one.id && framework.version === one.version && framework.digest !== one.digest,
  );
  return twin ? [place(problem('same-version-twice', '/revision', { name: `${one.id}@${one.version}`, first: twin.pack }))] : [];
}

/** By a version that one, or the revision that was published beside one; by a year the newest; where none is named, the only one. */
export function packCalled(packs: readonly Pack[], name: string | undefined): Pack | undefined {
  if (name === undefined) return packs.length === 1 ? packs[0] : undefined;
  const ofVersion = packs.find(({ framework }) => framework && name === `${framework.id}@${framework.version}`);
  const ofYear = packs
    .filter(({ framework }) => framework && name === `${framework.id}@${framework.year}`)
    .sort((one, other) => compareVersions(one.framework?.version ?? '', other.framework?.version ?? ''));
  return ofVersion ?? ofYear.at(-1) ?? packs.flatMap((one) => publishedBeside(one, name))[0];
}

const publishedBeside = ({ pack, framework }: Pack, name: string): readonly Pack[] =>
  revisionsIn(isFile(pack) ? dirname(pack) : pack)
    .filter(({ version }) => framework && name === `${framework.id}@${version}`)
    .map(({ file }) => ({ pack, ...loadFramework(file) }));
