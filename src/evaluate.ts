/** The verb `evaluate`: what units handed in becomes scorecards. */
import { readNumber, write } from './decimal.ts';
import { lazy } from './lazy.ts';
import { equal, subtract } from './points.ts';
import { isProblem, readAmount } from './measure/figure.ts';
import { type Problem, type Report, at, problem, quote } from './problem.ts';
import { badNumber } from './problem/written.ts';
import { type Supposed, supposing } from './score/supposed.ts';
import { unitsOf, withAbout } from './score/about.ts';
import { readSheet } from './score/sheet.ts';
import { accountOf } from './score/account.ts';
import { noSums } from './score/sums.ts';
import { writeScorecard } from './score/scorecard.ts';
import type { Framework } from './shape/framework.ts';
import type { AnyNodes, NodeId, Settled, Spelt } from './shape/nodes.ts';
import type { Scorecard } from './shape/scorecard.ts';
import type { Submission, UnitAnswers } from './shape/submission.ts';

/** One scorecard a unit, in the order of the submission, and all that is wrong with it. */
export interface Evaluation<Id extends string = string> {
  readonly units: readonly Scorecard<Id>[];
  readonly problems: readonly Problem[];
}

/** What is asked for beyond the rules; it stands in the receipt of every result. */
export interface EvaluateOptions<N = AnyNodes> {
  /**
   * What if a leaf did not apply: each is scored so, under the policy given, whatever its figures say. Results carry it in
   * their receipt. Throws a RangeError for what is no leaf of the framework.
   */
  readonly notApplicable?: Supposed<N>;
}

/** A submission in which an id that is no node's is told by itself. */
interface SpeltSubmission<Id extends string, N> extends Omit<Submission<N>, 'units'> {
  readonly units: readonly (UnitAnswers<N> & { readonly answers: Spelt<Id, N> })[];
}

/**
 * Scores every unit of a submission: pure and exact, the same inputs give the same result. A wrong answer is a problem and
 * counts as missing; the rest is scored. A submission of another framework or year is a problem, and nothing of it is scored.
 */
export function evaluate<N, Id extends string = never, Leaf extends string = never>(
  framework: Framework<N>,
  submission: SpeltSubmission<Id, Settled<N>>,
  options?: EvaluateOptions<Settled<N>> & { readonly notApplicable?: Spelt<Leaf, Settled<N>> },
): Evaluation<NodeId<N>>;
export function evaluate(given: Framework, submission: Submission, options: EvaluateOptions = {}): Evaluation {
  const framework = supposing(given, options.notApplicable);
  const problems: Problem[] = [];
  const placed = lazy(() => unitsOf(submission));
  const report: Report = (one) => problems.push(withAbout(framework, placed(), one));
  if (!isFor(framework, submission, report)) return { units: [], problems };
  const sums = noSums(framework.nodes.length);
  const seen = new Set<string>();
  const units = submission.units.flatMap((unit, index): Scorecard[] => {
    const pointer = at('', 'units', unit.position ?? index);
    if (seen.has(unit.id)) {
      report(problem('duplicate-unit', at(pointer, 'id'), { unit: unit.id }));
      readSheet(framework, unit, pointer, report); // for what is wrong with it
      return [];
    }
    seen.add(unit.id);
    const account = accountOf(readSheet(framework, unit, pointer, report), sums);
    const scorecard = writeScorecard(framework, unit, { stage: submission.stage ?? 'unknown', options }, account);
    if (unit.stated) compareStated(unit, scorecard, at(pointer, 'stated'), report);
    return [scorecard];
  });
  return { units, problems };
}

function isFor({ id, year, version }: Framework, { framework: found }: Submission, report: Report): boolean {
  if (found === undefined || found === `${id}@${year}` || found === `${id}@${version}`) return true;
  report(problem('another-framework', '/framework', { found: quote(found), expected: `${id}@${year}` }));
  return false;
}

/** What a source prints is never scored; where it differs, both numbers are told. */
function compareStated(
  { stated = {} }: UnitAnswers,
  { unit: { title: unit }, score, index, class: title }: Scorecard,
  pointer: string,
  report: Report,
): void {
  for (const [what, computed] of [
    ['total', score],
    ['index', index],
  ] as const) {
    const written = stated[what];
    if (written === undefined) continue;
    const [said, own] = [readNumber(written), readNumber(computed)];
    const where = at(pointer, what);
    if (typeof said === 'string') report(badNumber(written, said, where));
    else if (typeof own === 'string' || !equal(said, own)) {
      const difference = typeof own === 'string' ? '' : write(subtract(own, said));
      report(problem('stated-differs', where, { what, stated: quote(written), computed, difference, unit }));
    }
  }
  if (stated.place !== undefined) {
    const place = readAmount(stated.place, at(pointer, 'place'), 0); // held against the ranking, where there is one
    if (isProblem(place)) report(place);
  }
  if (stated.class !== undefined && stated.class !== title) {
    const facts = { what: 'class', stated: stated.class, computed: title ?? 'unknown', difference: '', unit } as const;
    report(problem('stated-differs', at(pointer, 'class'), facts));
  }
}
