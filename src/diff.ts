/** The verb `diff`: what differs between two rule sets, and whether a score can be another because of it. `docs/semantics.md` § 18. */
import { betweenOf } from './diff/between.ts';
import { inReadingOrder } from './diff/draft.ts';
import { lineDrafts } from './diff/lines.ts';
import { linksOf } from './diff/links.ts';
import { treeDrafts } from './diff/lists.ts';
import { proposedVersion } from './diff/version.ts';
import { isAnythingMoving } from './diff/whole.ts';
import { type Problem, at } from './problem.ts';
import type { RuleSetDiff, RuleSetName } from './shape/difference.ts';
import type { Framework } from './shape/framework.ts';
import type { Succession } from './shape/succession.ts';

/** What a difference rests on beside the two rule sets. */
export interface DiffOptions {
  /** What became of each id, where the years differ. */
  readonly succession?: Succession;
}

/**
 * Holds two rule sets against each other, line by line: every difference with its kind, whether scores can move because of it,
 * and its edits; and the version that `after` needs. Pure and exact. Where the years differ and no succession links them, or
 * something in it is wrong, that is a problem, and nothing is compared: then it is held to move.
 */
export function diff(before: Framework, after: Framework, options: DiffOptions = {}): RuleSetDiff {
  const problems: Problem[] = [];
  const links = linksOf(before, after, options.succession, (one) => problems.push(inSuccession(one)));
  const between = links && betweenOf(before, after, links);
  const differences = between ? inReadingOrder([...lineDrafts(between), ...treeDrafts(between)]) : [];
  const moves = !between || isAnythingMoving(between);
  const change = moves ? 'scores' : differences.length > 0 ? 'words' : 'none';
  return {
    before: nameOf(before),
    after: nameOf(after),
    differences,
    moves,
    proposes: proposedVersion(before, after, change),
    problems,
  };
}

const nameOf = ({ id, year, version, digest }: Framework): RuleSetName => ({ id, year, version, digest });

/** The problem where the caller has it. */
const inSuccession = (one: Problem): Problem => ({ ...one, where: { ...one.where, pointer: at('', 'succession') + one.where.pointer } });
