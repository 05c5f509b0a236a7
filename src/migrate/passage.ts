/** The way from one rule set to another, made once for all units. */
import { type Report, problem } from '../problem.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { LeftBehind } from '../shape/migration.ts';
import type { Succession } from '../shape/succession.ts';
import { nameOf } from '../succession/check.ts';
import { type NodeLink, type NodeLinks, linkNodes } from '../succession/nodes.ts';
import { areOfOneYear, linkRevisions } from '../succession/revisions.ts';
import { type Ways, waysOf } from '../succession/ways.ts';

export interface Passage extends Ways {
  readonly to: Framework;
  readonly links: NodeLinks;
  /** Between two revisions of one year. */
  readonly isOneYear: boolean;
  /** By the id of a node that is no single one there: why, and what it became. */
  readonly gone: ReadonlyMap<string, Gone>;
  /** True where a point is worth there what it is worth here. */
  readonly keepsPoints: (link: NodeLink) => boolean;
}

interface Gone {
  readonly because: LeftBehind;
  readonly became: readonly string[];
}

/** Nothing where no succession says what became of each id, or where something is wrong with it. */
export function passageBetween(from: Framework, to: Framework, succession: Succession | undefined, report: Report): Passage | undefined {
  const isOneYear = areOfOneYear(from, to);
  if (!isOneYear && !succession) report(problem('no-way-over', '', { before: nameOf(from), after: nameOf(to) }));
  const links = isOneYear ? linkRevisions(from, to) : succession && linkNodes(succession, from, to, report);
  if (!links) return undefined;
  return {
    ...waysOf({ before: from, after: to }, links, 'before'),
    to,
    links,
    isOneYear,
    gone: goneBetween(from, to, links),
    keepsPoints: ({ became }) => isOneYear && became === 'same',
  };
}

function goneBetween(from: Framework, to: Framework, { links, dropped }: NodeLinks): ReadonlyMap<string, Gone> {
  const several = links.flatMap(({ before, after, became }) =>
    became === 'split' || became === 'merged'
      ? before.map((index): readonly [string, Gone] => [idAt(from, index), { because: became, became: after.map((one) => idAt(to, one)) }])
      : [],
  );
  const alone = dropped.map((index): readonly [string, Gone] => [idAt(from, index), { because: 'dropped', became: [] }]);
  return new Map([...several, ...alone]);
}

export const idAt = ({ nodes }: Framework, index: number): string => (nodes[index] as FrameworkNode).id;
