/** What a source prints of a unit: never scored, only compared. */
import { readNumber, write } from '../decimal.ts';
import { isProblem, readAmount } from '../measure/figure.ts';
import { equal, subtract } from '../points.ts';
import { type Report, at, problem, quote } from '../problem.ts';
import { badNumber } from '../problem/written.ts';
import type { Scorecard } from '../shape/scorecard.ts';
import type { UnitAnswers } from '../shape/submission.ts';

/** What is known of a unit once it is scored. */
export type Standing = Pick<Scorecard, 'unit' | 'score' | 'index' | 'class'>;

/** Where it differs, both numbers are told. */
export function compareStated(
  { stated = {} }: UnitAnswers,
  { unit: { title: unit }, score, index, class: title }: Standing,
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
