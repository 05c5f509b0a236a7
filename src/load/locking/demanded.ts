/** Which revision a changed pack has to say, held against the last that was published of its year. */
import { diff } from '../../diff.ts';
import type { DemandFacts } from '../../problem/locks.ts';
import type { Framework } from '../../shape/framework.ts';
import { yearOf } from '../../version.ts';

export interface Demand extends Readonly<DemandFacts> {
  /** The version of that revision. */
  readonly version: string;
}

/** The lowest version that `now` can have after `last`, and why. */
export function demandOf(last: Framework, now: Framework): Demand {
  const { proposes, differences } = diff(last, now);
  const idsOf = (isMoving: boolean): readonly string[] => [
    ...new Set(differences.filter(({ moves }) => moves === isMoving).flatMap(({ id, edits }) => (edits.every(isName) ? [] : [id]))),
  ];
  return {
    version: proposes,
    last: last.version,
    revision: proposes.slice(yearOf(proposes).length + 1),
    moves: idsOf(true),
    others: idsOf(false),
  };
}

/** That a revision has another number is why it is asked, and no answer. */
const isName = ({ id, key }: { readonly id: string; readonly key: string }): boolean => id === 'total' && key === 'revision';
