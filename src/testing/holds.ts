/** Whether the laws hold of one framework: they are tried on random submissions to it, without any test runner. */
import fc from 'fast-check';
import type { Framework } from '../shape/framework.ts';
import type { Submission } from '../shape/submission.ts';
import { type LawName, lawNames, laws } from './laws.ts';
import { submissions } from './submissions.ts';

/** How hard the laws are tried. */
export interface Trial {
  /** Random submissions for each law; 20 if nothing is said. */
  readonly runs?: number;
  /** The same seed draws the same submissions. */
  readonly seed?: number;
}

/** A law that does not hold, and a submission that shows it. */
export interface BrokenLaw {
  readonly law: LawName;
  /** Where it does not hold, in a few words. */
  readonly why: string;
  /** The smallest submission that was found to show it. */
  readonly submission: Submission;
  readonly seed: number;
}

/**
 * The laws that do not hold, each with the smallest submission that shows it; none where all is well. Throws where there is
 * no framework to try.
 */
export function holds(framework: Framework | undefined, { runs = 20, seed = Date.now() % 2 ** 31 }: Trial = {}): readonly BrokenLaw[] {
  if (!framework) throw new Error('there is no framework: its pack has problems, which `barem check` tells');
  const all = submissions(framework);
  const given = { numRuns: runs, seed };
  const drawn = fc.sample(all, given);
  return lawNames.flatMap((law): BrokenLaw[] => {
    const tell = (submission: Submission): string | undefined => told(law, framework, submission);
    const found = drawn.find((submission) => tell(submission) !== undefined);
    if (!found) return [];
    // The same draw again, to shrink what was found.
    const property = fc.property(all, (submission) => tell(submission) === undefined);
    const submission = fc.check(property, given).counterexample?.[0] ?? found;
    return [{ law, why: tell(submission) ?? '', submission, seed }];
  });
}

/** A rule that throws is a broken law too. */
function told(law: LawName, framework: Framework, submission: Submission): string | undefined {
  try {
    return laws[law]({ framework, submission });
  } catch (thrown) {
    return String(thrown);
  }
}
