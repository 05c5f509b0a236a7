/** The word that was probably meant, for one that is not known. */
import { closest, distance } from 'fastest-levenshtein';

/** The same among ids: where only the last digit is another, another node was meant, and nobody knows which. */
export function nearestId(found: string, known: readonly string[]): string | undefined {
  const id = nearest(found, known);
  return id?.length === found.length && /\d$/.test(found) ? undefined : id;
}

/** The known word that was probably meant, if one is near. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const word = closest(found, known as string[]);
  const apart = distance(found, word);
  // Two letters that changed places are two apart, and an ending that is wrong may be too.
  const isTurned = [...found].sort().join('') === [...word].sort().join('');
  const isBegun = found.length > 4 && word.startsWith(found.slice(0, 3));
  const allowed = isTurned || isBegun ? 2 : Math.max(1, Math.trunc(found.length / 3));
  return apart < found.length && apart <= allowed ? word : undefined;
}
