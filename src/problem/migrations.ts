/** The facts of what keeps a submission from being carried to another rule set. */

export interface MigrationFacts {
  'no-way-over': { before: string; after: string };
}
