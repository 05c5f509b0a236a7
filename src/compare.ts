/** The verb `compare`: what moved between two results of the same units, and why. `docs/semantics.md` § 16. */
import { areOthers, carriedDigest } from './digest.ts';
import { engine } from './engine.ts';
import { compareAgainst } from './compare/against.ts';
import { type ComparedPanel, headOf, settle } from './compare/settled.ts';
import { type Between, assumptionsOf, compareYears } from './compare/years.ts';
import { type Problem, type Report, at, problem } from './problem.ts';
import type { Against } from './shape/asked.ts';
import type { Comparison } from './shape/comparison.ts';
import type { Framework } from './shape/framework.ts';
import type { ComparisonReceipt, SideReceipt } from './shape/receipt.ts';
import { areSameRules } from './succession/nodes.ts';

export type { ComparedPanel } from './compare/settled.ts';

/** What a comparison rests on beside the two panels. */
export interface CompareOptions extends Between {
  /** What each unit is held against: `itself` on the other side if nothing is said. */
  readonly against?: Against;
}

/**
 * Holds the units of two panels against each other: self against appraised, this year against last, one unit against the leader,
 * the mean or the next place. The change of an index and of a place is split into parts that add up to it exactly. Pure and
 * exact; what is wrong is a problem, and where it is an error, nothing is compared. Throws a RangeError for a panel with answers
 * and without a framework.
 */
export function compare(before: ComparedPanel, after: ComparedPanel, options: CompareOptions = {}): Comparison {
  const { against = 'itself' } = options;
  const problems: Problem[] = [];
  const under =
    (name: string): Report =>
    (one) =>
      problems.push(inside(name, one));
  const [was, is] = [settle(before, under('before')), settle(after, under('after'))];
  const areApart = reportTwins(before.framework, after.framework, under('after'));
  const both = was && is && !areApart ? { before: was, after: is } : undefined;
  const units =
    both &&
    (against === 'itself' ? compareYears(both, options, under) : compareAgainst(both, against, options.succession, under('succession')));
  return {
    before: was?.head ?? headOf(before),
    after: is?.head ?? headOf(after),
    against,
    units: units ?? [],
    assumptions: assumptionsOf([was, is]),
    problems,
    receipt: receiptOf(before, after, options),
  };
}

/** The problem where the caller has it: under `before`, `after`, `succession` or `register`. */
const inside = (name: string, one: Problem): Problem => ({ ...one, where: { ...one.where, pointer: at('', name) + one.where.pointer } });

/** Two rule sets of one name and different bytes: true, and told. */
function reportTwins(before: Framework | undefined, after: Framework | undefined, report: Report): boolean {
  if (!before || !after || !areSameRules(before, after) || !areOthers(before.digest, after.digest)) return false;
  report(problem('two-rule-sets', '/framework', { name: `${after.id}@${after.version}`, digests: [before.digest, after.digest] }));
  return true;
}

function receiptOf(before: ComparedPanel, after: ComparedPanel, options: CompareOptions): ComparisonReceipt {
  const { against = 'itself', succession, register, keeps } = options;
  return {
    engine,
    before: sideOf(before),
    after: sideOf(after),
    ...(succession && { succession: carriedDigest(succession) }),
    ...(register && { register: carriedDigest(register) }),
    options: { against, ...(keeps && { keeps }) },
  };
}

const sideOf = ({ framework, submission, keys }: ComparedPanel): SideReceipt => ({
  ruleSet: framework?.digest ?? 'none',
  submission: carriedDigest(submission),
  ...(keys && { keys }),
});
