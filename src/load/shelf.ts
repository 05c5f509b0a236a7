/** The shipped packs: one folder a framework, one a year. */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { foldersIn, isFile, isFolder } from './files.ts';

// Beside the built package, or beside the sources.
const places = ['../rules', '../../rules'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
const shelf = places.find(isFolder) ?? '';

/** A shipped pack: `loadFramework` takes it as `id@year`. */
export interface PackName {
  readonly id: string;
  readonly year: string;
}

export const shippedPacks = (): readonly PackName[] =>
  foldersIn(shelf).flatMap((id) => foldersIn(join(shelf, id)).map((year) => ({ id, year })));

export type Found = { readonly file: string; readonly version?: string } | { readonly problem: Problem };

/** The file of a pack: a folder or file of one's own, or a shipped one by `id@year` or `id@version`. */
export function findPack(name: string): Found {
  if (isFolder(name)) return { file: join(name, 'pack.yaml') };
  if (isFile(name)) return { file: name };
  const [, id = '', wanted = ''] = /^([^@]*)@?([^@]*)$/.exec(name) ?? [];
  const packs = shippedPacks();
  const years = packs.filter((pack) => pack.id === id).map((pack) => pack.year);
  if (years.length === 0) {
    const allowed = packs.map((pack) => `${pack.id}@${pack.year}`);
    return { problem: problem('unknown-framework', '', { found: name, allowed }, nearest(name, allowed)) };
  }
  const year = wanted.split('.')[0] ?? '';
  const file = join(shelf, id, year, 'pack.yaml');
  if (years.includes(year)) return wanted === year ? { file } : { file, version: wanted };
  return { problem: problem('unknown-year', '', { id, found: wanted, allowed: years }, nearest(wanted, years)) };
}
