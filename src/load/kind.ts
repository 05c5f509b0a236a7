/** What kind of document a file holds, by its keys: one handed in place of another is told as what it is. */
import { type DocumentKind, type Problem, problem } from '../problem.ts';
import { looksKept } from '../read/result.ts';

const has =
  (...keys: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));

const signs: Readonly<Record<DocumentKind, (value: unknown) => boolean>> = {
  pack: has('domains'),
  submission: (value) => has('units')(value) && !looksKept(value),
  succession: has('from', 'became'),
  register: has('before', 'became'),
  result: looksKept,
};

/** The problem of a document that has the keys of another kind, and not those of the wanted one. */
export function otherDocument(value: unknown, wanted: DocumentKind): Problem | undefined {
  if (signs[wanted](value)) return undefined;
  const found = (Object.keys(signs) as DocumentKind[]).find((kind) => signs[kind](value));
  return found && problem('other-document', '', { found, wanted });
}
