/** The shipped packs: one folder a framework, one a year, each with its published revisions and its succession beside it; and the shipped registers. */
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { compareVersions, yearOf } from '../version.ts';
import { filesIn, foldersIn, isFile, isFolder } from './files.ts';
import { loadLock } from './locking/lock.ts';
import { revisionsIn, versionIn } from './locking/revisions.ts';

// Beside the built package, or beside the sources.
const shelfOf = (name: string): string =>
  [`../${name}`, `../../${name}`].map((path) => fileURLToPath(new URL(path, import.meta.url))).find(isFolder) ?? '';
const shelf = shelfOf('rules');
const registers = shelfOf('registers');

/** A shipped pack: `loadFramework` takes it as `id@year`, or as `id@` and one of its versions. */
export interface PackName {
  readonly id: string;
  readonly year: string;
  /** The published ones, the newest last. */
  readonly versions: readonly string[];
}

export function shippedPacks(): readonly PackName[] {
  const { lock = {} } = loadLock(shelf);
  const versionsOf = (id: string): readonly string[] => Object.keys((Object.hasOwn(lock, id) && lock[id]) || {}).sort(compareVersions);
  return shippedYears().map(({ id, year }) => ({ id, year, versions: versionsOf(id).filter((version) => yearOf(version) === year) }));
}

/** The published revisions, as the lock names them. */
export const shippedRevisions = (): readonly { readonly id: string; readonly version: string; readonly digest: string }[] =>
  Object.entries(loadLock(shelf).lock ?? {}).flatMap(([id, versions]) =>
    Object.entries(versions).map(([version, digest]) => ({ id, version, digest })),
  );

const shippedYears = (): readonly Omit<PackName, 'versions'>[] =>
  foldersIn(shelf).flatMap((id) => foldersIn(join(shelf, id)).map((year) => ({ id, year })));

export type Found = { readonly file: string; readonly version?: string } | { readonly problem: Problem };

/** The file of a pack: a folder or file of one's own, or a shipped one by `id@year` or `id@version`. */
export function findPack(name: string): Found {
  if (isFolder(name)) return { file: join(name, 'pack.yaml') };
  if (isFile(name)) return { file: name };
  const [, id = '', wanted = ''] = /^([^@]*)@?([^@]*)$/.exec(name) ?? [];
  const packs = shippedYears();
  const years = packs.filter((pack) => pack.id === id).map((pack) => pack.year);
  if (years.length === 0) {
    const allowed = packs.map((pack) => `${pack.id}@${pack.year}`);
    const meant = nearest(name.replace(wanted, yearOf(wanted)), allowed);
    return { problem: problem('unknown-framework', '', { found: name, allowed }, meant) };
  }
  const year = yearOf(wanted);
  if (!years.includes(year)) return notThere(id, wanted, years);
  const folder = join(shelf, id, year);
  return wanted === year ? { file: join(folder, 'pack.yaml') } : findVersion(folder, id, wanted);
}

/** A revision that is what `pack.yaml` says now is read from there, where its problems have lines; an older one is published beside it. */
function findVersion(folder: string, id: string, version: string): Found {
  const file = join(folder, 'pack.yaml');
  const now = versionIn(file);
  if (now === version) return { file, version };
  const published = revisionsIn(folder);
  const own = published.find((one) => one.version === version);
  if (own) return { file: own.file, version };
  if (now === undefined) return { file }; // what is wrong with it is told
  return notThere(id, version, [...new Set([...published.map((one) => one.version), now])]);
}

/** Of what lies equally near, the later one. */
function notThere(id: string, found: string, known: readonly string[]): Found {
  const allowed = [...known].sort(compareVersions);
  return { problem: problem('unknown-year', '', { id, found, allowed }, nearest(found, [...allowed].reverse())) };
}

/** The file of a succession: of one's own, or beside a pack; nothing where a pack has none. */
export function findSuccession(name: string): Found | undefined {
  if (isFile(name)) return { file: name };
  const pack = findPack(name);
  if ('problem' in pack) return pack;
  const file = join(dirname(pack.file), 'succession.yaml');
  return isFile(file) ? { file } : undefined;
}

/** The ids of the shipped registers. */
export const shippedRegisters = (): readonly string[] =>
  filesIn(registers).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []));

/** The file of a register: of one's own, or a shipped one by its id. */
export function findRegister(name: string): Found {
  if (isFile(name)) return { file: name };
  const allowed = shippedRegisters();
  if (allowed.includes(name)) return { file: join(registers, `${name}.yaml`) };
  return { problem: problem('unknown-register', '', { found: name, allowed }, nearest(name, allowed)) };
}
