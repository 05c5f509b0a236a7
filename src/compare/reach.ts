/** What of one unit can be read on the other year's tree, and what cannot: `docs/semantics.md` § 16. */
import { stepsOf } from '../problem.ts';
import type { Sums } from '../score/sums.ts';
import { DROPPED, type Sheet, readAnswers } from '../score/sheet.ts';
import type { Framework } from '../shape/framework.ts';
import type { NodeLink, NodeLinks } from '../succession/nodes.ts';
import { type Crossing, carry } from './crossing.ts';
import type { ScoredUnit } from './scored.ts';
import { type Both, type Side, both, otherSide, sides } from '../succession/side.ts';
import type { Trees } from './trees.ts';

/** What two frameworks have in common, made once for all units. */
export interface Bridge {
  readonly frameworks: Both<Framework>;
  readonly trees: Both<Trees>;
  /** Room to add a unit up in, used again for each state. */
  readonly room: Both<Sums>;
  readonly links: NodeLinks;
  /** The same rules on both sides: whatever is answered on one is read on the other. */
  readonly isIdentity: boolean;
  readonly readable: ReadonlySet<NodeLink>;
  /** From the tree of a side to the other. */
  readonly crossings: Both<Crossing>;
}

export type Pair = Both<ScoredUnit>;

export interface Reach {
  /** By the tree: the other year's answers on it. */
  readonly sheets: Both<Sheet>;
  /** The links that cannot be read; of groups, for all under them. */
  readonly unsplit: readonly NodeLink[];
  /** By the tree: the nodes that only it has for this unit; of groups that are such with all under them, the topmost. */
  readonly alone: Both<readonly number[]>;
  /** The links that can be read on the other tree, where it is another one. */
  readonly read: ReadonlySet<NodeLink>;
  /** Some leaf can be read. */
  readonly isAnyRead: boolean;
}

export function reachOf(bridge: Bridge, pair: Pair): Reach {
  const crossed = both((side) => crossedOnto(bridge, pair, side));
  const sheets = both((side) => crossed[side].sheet);
  const { links, added, dropped } = bridge.links;
  const { isIdentity } = bridge;
  if (isIdentity && isOneGroup(pair)) return { sheets, unsplit: [], alone: both(() => []), read: new Set(), isAnyRead: true };
  const isRefused = (link: NodeLink): boolean =>
    sides.some((side) => link[side].some((index) => crossed[side].refused.has(index) || isGiven(pair[side], index)));
  const isUnsplit = (link: NodeLink): boolean =>
    !isIdentity && isFor(pair, link) === 'both' && (!bridge.readable.has(link) || isRefused(link));
  const unsplit = outermost(bridge, links.filter(isUnsplit));
  const covered = both((side) => new Set(unsplit.flatMap((link) => link[side].flatMap((index) => bridge.trees[side].under(index)))));
  const alone = { before: new Set(without(dropped, covered.before)), after: new Set(without(added, covered.after)) };
  const read = new Set<NodeLink>();
  for (const link of links) {
    if (unsplit.includes(link)) continue;
    const years = isFor(pair, link);
    if (isOneSided(covered, link) || years === 'one')
      for (const side of sides) for (const index of without(link[side], covered[side])) alone[side].add(index);
    else if (years === 'both' && !isCovered(covered, link)) read.add(link);
  }
  const isAnyRead = [...read].some((link) => isLeaf(bridge, link));
  return { sheets, unsplit, alone: both((side) => topmost(bridge, side, alone[side])), read, isAnyRead };
}

/** The answers of the other side on the tree of this one, and the nodes where they are refused. */
function crossedOnto({ frameworks, crossings }: Bridge, pair: Pair, side: Side): { sheet: Sheet; refused: ReadonlySet<number> } {
  const [framework, there] = [frameworks[side], pair[otherSide(side)]];
  const { readings } = there.account.sheet;
  const answers = carry(there.answers.answers, (index) => readings[index]?.isWrong === true, crossings[otherSide(side)]);
  const refused = new Set<number>();
  const sheet = readAnswers(framework, pair[side].answers.group, answers, '', ({ severity, where }) => {
    if (severity === 'error') refused.add(framework.index.get(stepsOf(where.pointer)[0] ?? '') ?? 0);
  });
  return { sheet, refused };
}

const isGiven = ({ account: { sheet } }: ScoredUnit, index: number): boolean => sheet.readings[index]?.points !== undefined;

/** Without those that stand under another: it holds for them. */
function outermost({ trees }: Bridge, unsplit: readonly NodeLink[]): readonly NodeLink[] {
  const tops = both((side) => new Set(unsplit.flatMap((link) => link[side])));
  return unsplit.filter((link) => !sides.some((side) => link[side].some((index) => trees[side].hasAbove(index, tops[side]))));
}

function topmost({ trees, frameworks }: Bridge, side: Side, alone: ReadonlySet<number>): readonly number[] {
  const whole = new Set([...alone].filter((index) => trees[side].under(index).every((one) => alone.has(one))));
  return [...whole].filter((index) => !whole.has(frameworks[side].nodes[index]?.parent ?? -1));
}

const without = (indexes: readonly number[], some: ReadonlySet<number>): readonly number[] => indexes.filter((index) => !some.has(index));
const isCovered = (covered: Both<ReadonlySet<number>>, link: NodeLink): boolean =>
  sides.every((side) => link[side].every((index) => covered[side].has(index)));
const isOneSided = (covered: Both<ReadonlySet<number>>, link: NodeLink): boolean =>
  sides.some((side) => link[side].some((index) => covered[side].has(index))) && !isCovered(covered, link);

const isOneGroup = ({ before, after }: Pair): boolean => before.answers.group === after.answers.group;

/** In how many of the years it is for the unit's group. */
function isFor(pair: Pair, link: NodeLink): 'both' | 'one' | 'none' {
  const many = sides.filter((side) => link[side].some((index) => !((pair[side].account.sheet.marks[index] ?? 0) & DROPPED))).length;
  return many === 2 ? 'both' : many === 1 ? 'one' : 'none';
}

const isLeaf = ({ frameworks }: Bridge, { after: [index = 0] }: NodeLink): boolean => frameworks.after.nodes[index]?.leaf !== undefined;
