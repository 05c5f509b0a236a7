/** The lock of a folder, `rules.lock.json`: read from its file, and written as text. */
import { join } from 'node:path';
import { lazy } from '../../lazy.ts';
import { type Problem, problem, quote } from '../../problem.ts';
import { readLock } from '../../read/lock.ts';
import type { Lock } from '../../shape/lock.ts';
import { compareVersions } from '../../version.ts';
import { type Document, readDocument } from '../document.ts';
import { isFile, readText } from '../files.ts';

const LOCK = 'rules.lock.json';

export interface LoadedLock {
  readonly file: string;
  /** Nothing where there is a problem. */
  readonly lock?: Lock;
  readonly problems: readonly Problem[];
  /** Adds file, line and column to a problem that knows its pointer. */
  readonly place: (one: Problem) => Problem;
}

export const lockFile = (folder: string): string => join(folder, LOCK);

/** The lock of a folder; an empty one where it has none. */
export function loadLock(folder: string): LoadedLock {
  const file = lockFile(folder);
  if (!isFile(file)) return { file, lock: {}, problems: [], place: (one) => one };
  // Read again, once, only where something is wrong: places are asked for seldom.
  const document = lazy(() => readDocument(file));
  const place: Document['place'] = (one) => document().place(one);
  const read = readText(file);
  if ('problem' in read) return { file, problems: [read.problem], place };
  const value = parseJson(read.text);
  if (value === undefined)
    return { file, problems: document().problems.length > 0 ? document().problems : [notJson(read.text, file)], place };
  const { lock, problems } = readLock(value);
  // A lock that reads as it is written has no key twice; of any other the keys are looked at.
  const isAsWritten = lock !== undefined && lockText(lock) === read.text;
  const twice = isAsWritten ? [] : document().problems.filter(({ code }) => code === 'duplicate-key');
  return { file, ...(lock && twice.length === 0 && { lock }), problems: [...twice, ...problems.map(place)], place };
}

/** JSON is stricter than YAML; a mark of its encoding before it is no data. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** What YAML takes and JSON does not: a comma too many, a word without quotes. */
function notJson(text: string, file: string): Problem {
  const tokens = /\s*(?:"(?:[^"\\\n]|\\.)*"|,(?!\s*[}\]])|[{}[\]:])/y;
  let end = 0;
  while (tokens.test(text)) end = tokens.lastIndex;
  const offset = end + (/\S/.exec(text.slice(end))?.index ?? 0);
  const above = text.slice(0, offset).split('\n');
  const { where, ...rest } = problem('not-json', '', { found: quote(text.slice(offset).split('\n', 1)[0]) });
  return { ...rest, where: { file, line: above.length, column: (above.at(-1)?.length ?? 0) + 1, ...where } } as Problem;
}

/** The text of a lock: a line a revision, ids in alphabetical order, versions in theirs. */
export function lockText(lock: Lock): string {
  const sorted = inOrder(lock, (one, other) => (one < other ? -1 : 1)).map(([id, versions]) => [
    id,
    Object.fromEntries(inOrder(versions, compareVersions)),
  ]);
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

const inOrder = <T>(map: Readonly<Record<string, T>>, compare: (one: string, other: string) => number): readonly (readonly [string, T])[] =>
  Object.entries(map).sort(([one], [other]) => compare(one, other));
