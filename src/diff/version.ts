/** The version that a change asks for. `docs/semantics.md` § 17 and § 18. */
import type { Framework } from '../shape/framework.ts';

type Versioned = Pick<Framework, 'year' | 'version'>;

/** The lowest version that `after` can have as the next revision of `before`. */
export function proposedVersion(before: Versioned, after: Versioned, change: 'none' | 'words' | 'scores'): string {
  if (before.year !== after.year) return `${after.year}.1.0`;
  if (change === 'none') return before.version;
  const [scores = '0', wording = '0'] = before.version.split('.').slice(1);
  return change === 'scores' ? `${after.year}.${BigInt(scores) + 1n}.0` : `${after.year}.${scores}.${BigInt(wording) + 1n}`;
}
