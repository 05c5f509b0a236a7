/** The facts of what can be wrong with published revisions and their lock. A rule set is named `id@version`. */

/** Which version a change demands, and because of which lines. */
export interface DemandFacts {
  /** The published revision that it is held against. */
  last: string;
  /** What to write as `revision`. */
  revision: string;
  /** The ids of lines that can give another score, index, class or place; `total` for a rule of the whole. */
  moves: readonly string[];
  /** The ids of lines that differ otherwise. */
  others: readonly string[];
}

export interface LockFacts {
  'bad-version': { found: string };
  'bad-digest': { found: string };
  unpublished: { name: string; folder: string };
  'not-as-published': { name: string; lock: string; digest: string };
  'published-edited': { name: string } & DemandFacts;
  'lock-edited': { name: string; digest: string };
  'revision-edited': { name: string; digest: string };
  'revision-missing': { name: string; file: string; digest: string };
  'lock-lost-line': { name: string; digest: string };
  'version-too-low': { version: string } & DemandFacts;
  'year-goes-back': { id: string; year: string; version: string; last: string; file: string };
  'same-version-twice': { name: string; first: string };
  'not-published': { name: string; folder: string };
  'another-lock': { lock: string; other: string };
  'no-packs': { folder: string };
  'not-written': { file: string };
}
