/** Files and standard input as text: what cannot be read is a problem, never an exception. */
import { type Dirent, type Stats, readFileSync, readdirSync, statSync } from 'node:fs';
import { type Problem, problem } from '../problem.ts';

const MEGABYTES = 64;

export type FileText = { readonly text: string } | { readonly problem: Problem };

/** The text of a file in NFC; `-` is standard input. */
export function readText(file: string): FileText {
  const read = readBytes(file);
  return 'problem' in read ? read : decode(read.bytes, file);
}

/** A file as it lies there. */
export function readBytes(file: string): { readonly bytes: Uint8Array } | { readonly problem: Problem } {
  try {
    if (file === '-') return { bytes: readFileSync(0) };
    const { size } = statSync(file);
    if (size > MEGABYTES * 2 ** 20) {
      const facts = { megabytes: String(Math.trunc(size / 2 ** 20)), allowed: String(MEGABYTES) };
      return { problem: inFile(problem('file-too-large', '', facts), file) };
    }
    return { bytes: readFileSync(file) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'file-not-found' : 'file-unreadable';
    return { problem: inFile(problem(code, '', { file }), file) };
  }
}

function decode(bytes: Uint8Array, file: string): FileText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).normalize('NFC') };
  } catch {
    return { problem: inFile(problem('not-utf8', '', {}), file) };
  }
}

export const inFile = (one: Problem, file: string): Problem => ({ ...one, where: { file, ...one.where } });

export const isFolder = (path: string): boolean => stateOf(path)?.isDirectory() ?? false;
export const isFile = (path: string): boolean => stateOf(path)?.isFile() ?? false;

function stateOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // no path at all
  }
}

/** The names of the folders in a folder, in order. */
export const foldersIn = (path: string): readonly string[] => namesIn(path, (one) => one.isDirectory());
/** The names of the files in a folder, in order. */
export const filesIn = (path: string): readonly string[] => namesIn(path, (one) => one.isFile());

const namesIn = (path: string, isMeant: (one: Dirent) => boolean): readonly string[] =>
  isFolder(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter(isMeant)
        .map((one) => one.name)
        .sort()
    : [];
