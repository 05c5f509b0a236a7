/** Versions of rule sets: year.scores.wording, whole numbers of any length. */

/** True of a text that is written as a version. */
export const isVersion = (text: string): boolean => /^\d{4}\.\d+\.\d+$/.test(text);

/** The year of a version, or of what begins like one. */
export const yearOf = (version: string): string => version.split('.', 1)[0] ?? '';

/** Below 0 where the first is the older one: for `sort`. */
export function compareVersions(first: string, second: string): number {
  const [one, other] = [partsOf(first), partsOf(second)];
  const differing = one.findIndex((part, index) => part !== other[index]);
  if (differing < 0) return 0;
  const [left, right] = [one[differing] ?? '', other[differing] ?? ''];
  return left.length === right.length ? (left < right ? -1 : 1) : left.length - right.length;
}

/** Without zeros in front, so that the longer of two is the larger. */
const partsOf = (version: string): readonly string[] => version.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));

/** The last of some versions; nothing where there is none. */
export const latestOf = (versions: readonly string[]): string | undefined => [...versions].sort(compareVersions).at(-1);
