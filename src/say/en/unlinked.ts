/** What keeps two rule sets from being held against each other, in English. */
import type { UnlinkedFacts } from '../../problem/unlinked.ts';
import type { Language } from '../language.ts';

const q = (text: string): string => `“${text}”`;

export const unlinkedProblems: Pick<Language['problems'], keyof UnlinkedFacts> = {
  'diff-needs-succession': ({ before, after }) =>
    `There is no succession from ${q(before)} to ${q(after)}, so nobody knows which criterion became which, and nothing is compared; write a succession.yaml for the two.`,
};
