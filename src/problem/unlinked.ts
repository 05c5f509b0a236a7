/** The facts of what keeps two rule sets from being held against each other. */

export interface UnlinkedFacts {
  /** `id@year` each. */
  'diff-needs-succession': { before: string; after: string };
}
