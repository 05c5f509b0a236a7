/** The shipped packs: one folder a framework, one a year, each with its succession beside it; and the shipped registers. */
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { filesIn, foldersIn, isFile, isFolder } from './files.ts';

// Beside the built package, or beside the sources.
const shelfOf = (name: string): string =>
  [`../${name}`, `../../${name}`].map((path) => fileURLToPath(new URL(path, import.meta.url))).find(isFolder) ?? '';
const shelf = shelfOf('rules');
const registers = shelfOf('registers');

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
