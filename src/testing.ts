/**
 * `barem/testing`: for those who test rule sets of their own. Random packs and submissions, the laws that hold of all of
 * them, and what a set of cases leaves unnoticed. Needs fast-check beside it, and no test runner.
 */
export { passes, runCase, type Case, type Compared, type ExpectedRow } from './testing/cases.ts';
export { coverage, type Coverage, type Tally } from './testing/coverage.ts';
export { holds, type BrokenLaw, type Trial } from './testing/holds.ts';
export { laws, type LawName } from './testing/laws.ts';
export { mutants, survivors, type Mutant } from './testing/mutants.ts';
export { packs } from './testing/packs.ts';
export { submissions } from './testing/submissions.ts';
export type { Law, World } from './testing/world.ts';
