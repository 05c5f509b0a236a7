/** What lies under a folder: its packs as they are now, and the revisions that were published of them. */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Digest } from '../../digest.ts';
import { type Problem, hasErrors } from '../../problem.ts';
import { canonical } from '../../read/canonical.ts';
import type { Framework } from '../../shape/framework.ts';
import { foldersIn, isFile, readBytes } from '../files.ts';
import { readFramework } from '../framework.ts';
import { REACH } from './near.ts';
import { type RevisionFile, namedIn, revisionsIn } from './revisions.ts';

/** `id@version` of a rule set; versions have no `@`, so that each has one name. */
export const nameOf = (id: string, version: string): string => `${id}@${version}`;

/** A pack as it is now. */
export interface HeldPack {
  readonly name: string;
  readonly file: string;
  readonly framework: Framework;
  readonly place: (one: Problem) => Problem;
}

/** A revision as its file is now. */
export interface HeldRevision extends RevisionFile {
  readonly name: string;
  /** Of its bytes. */
  readonly digest: Digest;
  /** Whether it is the canonical JSON of the rule set after which it is named. */
  readonly isWhole: boolean;
  /** Why its bytes are not known. */
  readonly unread?: Problem;
}

export interface Held {
  readonly packs: readonly HeldPack[];
  readonly revisions: readonly HeldRevision[];
  /** The folder of each `id@year`, where its revisions lie. */
  readonly folders: ReadonlyMap<string, string>;
  /** The errors of packs that cannot be read. */
  readonly problems: readonly Problem[];
}

/** The files of the packs whose lock may lie in a folder. */
export const packFilesIn = (folder: string): readonly string[] => filesWithin(folder, REACH).filter(isFile);

const filesWithin = (folder: string, steps: number): readonly string[] => [
  join(folder, 'pack.yaml'),
  ...(steps > 0 ? foldersIn(folder).flatMap((name) => filesWithin(join(folder, name), steps - 1)) : []),
];

export function heldIn(files: readonly string[]): Held {
  const packs: HeldPack[] = [];
  const problems: Problem[] = [];
  const revisions: HeldRevision[] = [];
  const folders = new Map<string, string>();
  for (const file of files) {
    const folder = dirname(file);
    const { framework, problems: found, place } = readFramework(file);
    if (framework) packs.push({ name: nameOf(framework.id, framework.version), file, framework, place });
    else problems.push(...(hasErrors(found) ? found : []));
    const { id = framework?.id, year } = namedIn(file);
    if (id !== undefined && year !== undefined && !folders.has(nameOf(id, year))) folders.set(nameOf(id, year), folder);
    revisions.push(...revisionsIn(folder).map((one) => heldRevision(one, id)));
  }
  return { packs, revisions, folders, problems };
}

/** A revision belongs to the pack beside which it lies; where that cannot be read, to whom it says. */
function heldRevision({ version, file }: RevisionFile, beside: string | undefined): HeldRevision {
  const read = readBytes(file);
  const bytes = 'problem' in read ? new Uint8Array() : read.bytes;
  const said = saidIn(new TextDecoder().decode(bytes));
  const id = beside ?? String(said?.id);
  return {
    version,
    file,
    name: nameOf(id, version),
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    isWhole: said?.id === id && said.version === version,
    ...('problem' in read && { unread: read.problem }),
  };
}

/** Whose rules canonical JSON holds; nothing of any other text. */
function saidIn(text: string): { readonly id: string; readonly version: string } | undefined {
  try {
    const data: unknown = JSON.parse(text);
    if (canonical(data) !== text) return undefined;
    const { id, year, revision } = data as Readonly<Record<string, unknown>>;
    return { id: String(id), version: `${String(year)}.${String(revision)}` };
  } catch {
    return undefined; // no JSON, or none of a pack
  }
}
