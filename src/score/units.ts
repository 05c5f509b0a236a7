/** All units of a submission, one after the other. */
import { lazy } from '../lazy.ts';
import { type Problem, type Report, at, problem, quote } from '../problem.ts';
import type { Framework } from '../shape/framework.ts';
import type { Submission, UnitAnswers } from '../shape/submission.ts';
import { unitsOf, withAbout } from './about.ts';
import { type Account, accountOf } from './account.ts';
import { type Sheet, emptySlots, readSheet } from './sheet.ts';
import { type Standing, compareStated } from './stated.ts';
import { noSums } from './sums.ts';

/** What is wrong with a submission, and what was made of each of its units. */
export interface ScoredUnits<T> {
  readonly units: readonly T[];
  readonly problems: readonly Problem[];
}

/** What is made of a unit's account; where nothing of it is kept, or not its sums, the next unit is read into the same room. */
export interface Making<T> {
  readonly make: (unit: UnitAnswers, account: Account) => T;
  readonly kept: 'nothing' | 'sheet' | 'sums';
}

/** Each unit once. A submission of another framework or year is a problem, and nothing of it is scored. */
export function scoreUnits<T extends Standing>(framework: Framework, submission: Submission, { make, kept }: Making<T>): ScoredUnits<T> {
  const problems: Problem[] = [];
  const placed = lazy(() => unitsOf(submission));
  const report: Report = (one) => problems.push(withAbout(framework, placed(), one));
  if (!isWrittenFor(framework, submission, report)) return { units: [], problems };
  const sums = noSums(framework.nodes.length);
  const slots = emptySlots(framework);
  const read = (unit: UnitAnswers, pointer: string): Sheet =>
    readSheet(framework, unit, pointer, report, kept === 'nothing' ? slots : emptySlots(framework));
  const units: T[] = [];
  const seen = new Set<string>();
  submission.units.forEach((unit, index) => {
    const pointer = at('', 'units', unit.position ?? index);
    const isAgain = seen.has(unit.id);
    if (isAgain) report(problem('duplicate-unit', at(pointer, 'id'), { unit: unit.id }));
    const sheet = read(unit, pointer); // of a unit that was there already, for what is wrong with it
    if (isAgain) return;
    seen.add(unit.id);
    const one = make(unit, accountOf(sheet, unit.group, kept === 'sums' ? noSums(framework.nodes.length) : sums));
    if (unit.stated) compareStated(unit, one, at(pointer, 'stated'), report);
    units.push(one);
  });
  return { units, problems };
}

/** False of a submission of another framework, year or version, which is told. */
export function isWrittenFor({ id, year, version }: Framework, { framework: found }: Submission, report: Report): boolean {
  if (found === undefined || found === `${id}@${year}` || found === `${id}@${version}`) return true;
  const expected = found.startsWith(`${id}@${year}.`) ? `${id}@${version}` : `${id}@${year}`;
  report(problem('another-framework', '/framework', { found: quote(found), expected }));
  return false;
}
