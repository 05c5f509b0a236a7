/** What two frameworks have in common: made once for all units. */
import type { Report } from '../problem.ts';
import { problem } from '../problem.ts';
import { noSums } from '../score/sums.ts';
import type { Framework } from '../shape/framework.ts';
import type { Succession } from '../shape/succession.ts';
import { areSameRules, linkNodes } from '../succession/nodes.ts';
import { areOfOneYear, linkRevisions } from '../succession/revisions.ts';
import { crossingOf } from './crossing.ts';
import type { Bridge } from './reach.ts';
import { readableLinks } from './readable.ts';
import { type Both, both } from '../succession/side.ts';
import { treesOf } from './trees.ts';

/** Nothing where no succession says what became of each id, or where something is wrong with it. */
export function bridgeOf(frameworks: Both<Framework>, succession: Succession | undefined, report: Report): Bridge | undefined {
  const { before, after } = frameworks;
  const links = areOfOneYear(before, after) ? linkRevisions(before, after) : linkNodes(succession, before, after, report);
  if (!links) {
    if (!succession) report(problem('no-succession', '', { before: `${before.id}@${before.year}`, after: `${after.id}@${after.year}` }));
    return undefined;
  }
  const isIdentity = areSameRules(before, after);
  return {
    frameworks,
    trees: both((side) => treesOf(frameworks[side])),
    room: both((side) => noSums(frameworks[side].nodes.length)),
    links,
    isIdentity,
    readable: readableLinks(frameworks, links),
    crossings: both((side) => crossingOf(frameworks, links, isIdentity, side)),
  };
}
