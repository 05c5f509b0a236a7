/** Versions of rule sets: year.scores.wording, whole numbers of any length. */

/** True of scores and wording, each number in its one way of writing: without zeros in front. */
export const isRevision = (text: string): boolean => /^(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(text);

/** True of a text that is written as a version. */
export const isVersion = (text: string): boolean => /^\d{4}\./.test(text) && isRevision(text.slice(5));

/** The year of a version, or of what begins like one. */
export const yearOf = (version: string): string => version.split('.', 1)[0] ?? '';

/** Below 0 where the first is the older one: for `sort`. Without zeros in front, the longer of two numbers is the larger. */
export function compareVersions(first: string, second: string): number {
  const [one, other] = [first.split('.'), second.split('.')];
  const differing = one.findIndex((part, index) => part !== other[index]);
  if (differing < 0) return 0;
  const [left, right] = [one[differing] ?? '', other[differing] ?? ''];
  return left.length === right.length ? (left < right ? -1 : 1) : left.length - right.length;
}

/** The last of some versions; nothing where there is none. */
export const latestOf = (versions: readonly string[]): string | undefined => [...versions].sort(compareVersions).at(-1);
