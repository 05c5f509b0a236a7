/** The places of each submission that `compare` is given: what a bump chart is drawn of. */
import { printedGroups } from '../compare/printed.ts';
import { headOf } from '../compare/settled.ts';
import { evaluate } from '../evaluate.ts';
import { rank } from '../rank.ts';
import type { Standing, StandingRow } from '../report/comparison/shown.ts';
import type { Side } from './sides.ts';

export function standingOf({ name, submission, framework }: Side): Standing {
  const { year, stage } = headOf({ submission, ...(framework && { framework }) });
  return { year, stage, name, rows: framework ? ranked(framework, submission) : printed(submission) };
}

const ranked = (framework: NonNullable<Side['framework']>, submission: Side['submission']): readonly StandingRow[] =>
  rank(framework, evaluate(framework, submission).units).groups.flatMap(({ rows }) =>
    rows.map(({ unit, place }) => ({ id: unit.id, title: unit.title, group: unit.group, place })),
  );

/** What is wrong with it is told by the comparison. */
const printed = (submission: Side['submission']): readonly StandingRow[] =>
  [...(printedGroups(submission, () => undefined)?.values() ?? [])].flatMap((units) =>
    units.flatMap(({ unit, place }) => (place === undefined ? [] : [{ id: unit.id, title: unit.title, group: unit.group, place }])),
  );
