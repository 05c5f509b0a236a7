/** What keeps a submission from being carried to another rule set, in English. */
import type { MigrationFacts } from '../../problem/migrations.ts';
import type { Language } from '../language.ts';

export const migrationProblems: Pick<Language['problems'], keyof MigrationFacts> = {
  'no-way-over': ({ before, after }) =>
    `There is no succession from “${before}” to “${after}”, so nobody knows where each answer goes, and nothing was carried; write a succession.yaml for the two.`,
};
