/** Successions and registers from files: of one's own, or those that are shipped. */
import type { Problem } from '../problem.ts';
import { readRegister, readSuccession } from '../read/succession.ts';
import type { Register, Succession } from '../shape/succession.ts';
import { readDocument } from './document.ts';
import { otherDocument } from './kind.ts';
import { type Found, findRegister, findSuccession } from './shelf.ts';

/** A succession from a file, with the file, line and column of every problem. */
export interface LoadedSuccession {
  /** Nothing where a problem is an error; nor, without a problem, where a pack has none. */
  readonly succession?: Succession;
  readonly problems: readonly Problem[];
  /** Adds file, line and column to problems that are found when it is held against the frameworks. */
  readonly place: (one: Problem) => Problem;
}

/** What became of each id since the year before: from a file, or beside the pack of a folder or of `id@year`. */
export function loadSuccession(name: string): LoadedSuccession {
  const found = findSuccession(name);
  if (!found) return { problems: [], place: (one) => one };
  const { value, ...rest } = loaded(found, 'succession', (data) => {
    const { succession, problems } = readSuccession(data);
    return { value: succession, problems };
  });
  return { ...(value && { succession: value }), ...rest };
}

/** A register from a file, with the file, line and column of every problem. */
export interface LoadedRegister {
  /** Nothing where a problem is an error. */
  readonly register?: Register;
  readonly problems: readonly Problem[];
  /** Adds file, line and column to problems that are found when it is held against two panels. */
  readonly place: (one: Problem) => Problem;
}

/** What became of each unit: from a file, or a shipped register by its id. */
export function loadRegister(name: string): LoadedRegister {
  const { value, ...rest } = loaded(findRegister(name), 'register', (data) => {
    const { register, problems } = readRegister(data);
    return { value: register, problems };
  });
  return { ...(value && { register: value }), ...rest };
}

interface Loaded<T> {
  readonly value?: T | undefined;
  readonly problems: readonly Problem[];
  readonly place: (one: Problem) => Problem;
}

function loaded<T>(found: Found, wanted: 'succession' | 'register', read: (data: unknown) => Omit<Loaded<T>, 'place'>): Loaded<T> {
  if ('problem' in found) return { problems: [found.problem], place: (one) => one };
  const { value: data, problems: torn, place } = readDocument(found.file);
  if (data === undefined) return { problems: torn, place };
  const other = otherDocument(data, wanted);
  if (other) return { problems: [place(other)], place };
  const { value, problems } = read(data);
  return { ...(torn.length === 0 && { value }), problems: [...torn, ...problems.map(place)], place };
}
