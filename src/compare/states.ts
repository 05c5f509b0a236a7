/** A unit in each of eight states: whose figures, whose rules, and whose share of what cannot be read. */
import { type Account, accountOf } from '../score/account.ts';
import { enclosed, exactly } from '../enclosed.ts';
import { ONE, type Rational, ZERO, divide, isZero, multiply, negate, sum } from '../points.ts';
import { exactIn } from '../score/exact.ts';
import { type Known, NOTHING_KNOWN, asGiven, asIn } from '../score/fixed.ts';
import { endOutcome } from '../score/outcome.ts';
import { DROPPED, type Sheet, UNDER_WHOLE } from '../score/sheet.ts';
import { noSums } from '../score/sums.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { NodeLink } from '../succession/nodes.ts';
import type { Bridge, Pair, Reach } from './reach.ts';
import { type Both, type Side, otherSide } from '../succession/side.ts';

/** Each of the three is of one of the two years. */
export interface State {
  readonly figures: Side;
  readonly rules: Side;
  readonly unsplit: Side;
}

/** What the unit comes to in a state; each is reckoned once. */
export type States = (state: State) => Account;

export function statesOf(bridge: Bridge, pair: Pair, reach: Reach): States {
  const made = new Map<string, Account>();
  const isSplit = reach.unsplit.length === 0;
  return ({ figures, rules, unsplit }) => {
    const share = isSplit ? figures : unsplit;
    if (figures === rules && share === rules) return pair[rules].account;
    const key = `${figures} ${rules} ${share}`;
    const known = made.get(key) ?? accountIn(bridge, pair, reach, { figures, rules, unsplit: share });
    made.set(key, known);
    return known;
  };
}

function accountIn({ frameworks, trees, room }: Bridge, pair: Pair, reach: Reach, { figures, rules, unsplit }: State): Account {
  const own = pair[rules].account;
  const isOwn = figures === rules;
  const sheet = isOwn ? own.sheet : reach.sheets[rules];
  const fixed = new Map<number, Known>();
  const fix = (top: number, known?: Known): void => {
    // What was answered above it as a whole stands for it.
    if (isMarked(sheet, top, UNDER_WHOLE | DROPPED)) return;
    for (const index of trees[rules].under(top)) fixed.set(index, known ? NOTHING_KNOWN : asIn(own, index));
    if (known) fixed.set(top, known);
  };
  const keep = (top: number): void =>
    fix(top, isMarked(own.sheet, top, UNDER_WHOLE) ? shareOf(frameworks[rules], top, ZERO, 'missing') : undefined);
  reach.alone[rules].forEach(keep);
  for (const link of reach.unsplit) {
    for (const top of link[rules]) {
      if (unsplit !== rules) fix(top, shared(frameworks, pair, link, rules, top));
      else if (!isOwn) keep(top);
    }
  }
  const { group } = pair[rules].answers;
  // What one year's figures come to on the other's rules is read node by node.
  if (!isOwn && unsplit === figures) return accountOf(sheet, group, noSums(sheet.plan.nodes.length), fixed);
  // The room is soon another's: nothing reads the sums of these.
  return { ...accountOf(sheet, group, room[rules], fixed), sums: undefined };
}

/** The other year's share of the maximum, on this tree's. */
function shared(frameworks: Both<Framework>, pair: Pair, link: NodeLink, side: Side, top: number): Known {
  const node = frameworks[side].nodes[top] as FrameworkNode;
  const there = otherSide(side);
  const parts = link[there].map((index) => partOf(pair[there].account, frameworks[there].nodes[index] as FrameworkNode, index));
  const points = sum(parts.map((one) => one.points));
  const most = sum(parts.map((one) => one.most ?? ZERO));
  const isUncapped = node.max === undefined || parts.some((one) => one.most === undefined);
  const given = isUncapped ? points : isZero(most) ? ZERO : multiply(divide(points, most), node.max);
  return shareOf(frameworks[side], top, given, 'given');
}

/** Points that stand for a node, as they are given; where its own year has nothing of it, for a node above it stands for it, none. */
function shareOf(framework: Framework, top: number, points: Rational, state: 'given' | 'missing'): Known {
  const node = framework.nodes[top] as FrameworkNode;
  const { block, max = ZERO } = node;
  return asGiven(block === 'penalty' ? negate(points) : points, block === 'base' ? max : ZERO, () => {
    const range = { points: enclosed(points), still: undefined };
    return endOutcome(framework, node, { state, range, applicableMax: max, deducted: ZERO, why: { cause: state } });
  });
}

const isMarked = ({ marks }: Sheet, index: number, mark: number): boolean => ((marks[index] ?? 0) & mark) !== 0;

interface Part {
  readonly points: Rational;
  /** What it is a share of; nothing where a block has no cap. */
  readonly most: Rational | undefined;
}

/** In a block nothing is lost: points, as they are given, count against its maximum. */
function partOf(account: Account, { block, max }: FrameworkNode, index: number): Part {
  const exact = exactIn(account, index);
  if (!exact) return { points: ZERO, most: ZERO };
  if (block === 'base') return { points: exact.points, most: exact.applicableMax };
  return { points: block === 'penalty' ? negate(exact.points) : exact.points, most: max };
}

/** What the nodes that only one tree has bring to its total in a state, in points of it. */
export const pointsAlone = ({ frameworks }: Bridge, pair: Pair, { alone }: Reach, side: Side, account: Account): Rational =>
  sum(alone[side].map((index) => inTotal(frameworks[side], pair[side].account, account, index)));

/** As it goes up, at the shares of the state. */
function inTotal({ nodes, rounding }: Framework, own: Account, state: Account, top: number): Rational {
  if (isMarked(state.sheet, top, UNDER_WHOLE)) return ZERO;
  let points = rounding.at === 'total' ? exactIn(own, top)?.points : scoreIn(own, top);
  for (let index = top; points && index > 0; index = nodes[index]?.parent ?? 0) {
    if (nodes[nodes[index]?.parent ?? 0]?.combine === 'sum') continue;
    points = multiply(points, state.outcomes()[index]?.share ?? ONE);
  }
  return points ?? ZERO;
}

function scoreIn(own: Account, index: number): Rational | undefined {
  const score = own.outcomes()[index]?.score;
  return score && exactly(score);
}
