/** Published revisions as files: each beside the pack of its year, as `<version>.json`. */
import { join } from 'node:path';
import { isVersion } from '../../version.ts';
import { readDocument } from '../document.ts';
import { filesIn } from '../files.ts';

export interface RevisionFile {
  readonly version: string;
  readonly file: string;
}

/** Where the revision of a version lies. */
export const revisionFile = (folder: string, version: string): string => join(folder, `${version}.json`);

/** The revisions beside a pack, by their names. */
export const revisionsIn = (folder: string): readonly RevisionFile[] =>
  filesIn(folder).flatMap((name) => {
    const version = name.replace(/\.json$/, '');
    return version !== name && isVersion(version) ? [{ version, file: join(folder, name) }] : [];
  });

/** Whose rules a `pack.yaml` says that it holds, whatever else is wrong with it. */
export interface Named {
  readonly id?: string;
  readonly year?: string;
  readonly revision?: string;
}

export function namedIn(file: string): Named {
  const { value } = readDocument(file);
  if (typeof value !== 'object' || value === null) return {};
  const said = (['id', 'year', 'revision'] as const).flatMap((key) => {
    const found = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    return typeof found === 'string' ? [[key, found]] : [];
  });
  return Object.fromEntries(said) as Named;
}

/** The version that a `pack.yaml` says. */
export function versionIn(file: string): string | undefined {
  const { year, revision } = namedIn(file);
  return year === undefined || revision === undefined ? undefined : `${year}.${revision}`;
}
