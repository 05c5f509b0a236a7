/** A unit in each of eight states: whose figures, whose rules, and whose share of what cannot be read. */
import { enclosed, exactly } from '../enclosed.ts';
import { type Lazy, lazy } from '../lazy.ts';
import { ONE, type Rational, ZERO, divide, isZero, multiply, negate, sum } from '../points.ts';
import { NO_POINTS, type Outcome, endOutcome } from '../score/outcome.ts';
import { UNDER_WHOLE } from '../score/sheet.ts';
import { type Outcomes, scoreUnit } from '../score/unit.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { NodeLink as Link } from '../succession/nodes.ts';
import type { Bridge, Pair, Reach } from './reach.ts';
import { type Both, type Side, otherSide } from './side.ts';

/** Each of the three is of one of the two years. */
export interface State {
  readonly figures: Side;
  readonly rules: Side;
  readonly unsplit: Side;
}

/** What every node of the rules' tree comes to in a state; each is reckoned once. */
export type States = (state: State) => Outcomes;

export function statesOf(bridge: Bridge, pair: Pair, reach: Reach): States {
  const made = new Map<string, Lazy<Outcomes>>();
  const isSplit = reach.unsplit.length === 0;
  return ({ figures, rules, unsplit }) => {
    const share = isSplit ? figures : unsplit;
    const key = `${figures} ${rules} ${isSplit ? '' : share}`;
    const known = made.get(key) ?? lazy(() => outcomesIn(bridge, pair, reach, { figures, rules, unsplit: share }));
    made.set(key, known);
    return known();
  };
}

function outcomesIn({ frameworks, trees }: Bridge, pair: Pair, reach: Reach, { figures, rules, unsplit }: State): Outcomes {
  const own = pair[rules].account;
  const isOwn = figures === rules;
  if (isOwn && unsplit === rules) return own.outcomes();
  const sheet = isOwn ? own.sheet : reach.sheets[rules];
  const fixed = new Map<number, Outcome | undefined>();
  const fix = (top: number, outcome: Outcome, isWhole: boolean): void => {
    // What was answered above it as a whole stands for it.
    if ((sheet.marks[top] ?? 0) & UNDER_WHOLE) return;
    for (const index of trees[rules].under(top)) fixed.set(index, isWhole ? undefined : own.outcomes()[index]);
    fixed.set(top, outcome);
  };
  const keep = (top: number): void => {
    const was = own.outcomes()[top];
    fix(top, was ?? missingOutcome(frameworks[rules], top), !was);
  };
  if (!isOwn) reach.alone[rules].forEach(keep);
  for (const link of reach.unsplit) {
    for (const top of link[rules]) {
      if (unsplit === rules) keep(top);
      else fix(top, sharedOutcome(frameworks, pair, link, rules, top), true);
    }
  }
  return scoreUnit(sheet, fixed);
}

/** Its own year has nothing of it, for a node above it was answered as a whole there. */
function missingOutcome(framework: Framework, top: number): Outcome {
  const node = framework.nodes[top] as FrameworkNode;
  const end = { range: NO_POINTS, applicableMax: node.max ?? ZERO, deducted: ZERO, why: { cause: 'missing' } } as const;
  return endOutcome(framework, node, { state: 'missing', ...end });
}

/** The other year's share of the maximum, on this tree's. */
function sharedOutcome(frameworks: Both<Framework>, pair: Pair, link: Link, side: Side, top: number): Outcome {
  const node = frameworks[side].nodes[top] as FrameworkNode;
  const there = otherSide(side);
  const outcomes = pair[there].account.outcomes();
  const parts = link[there].map((index) => partOf(frameworks[there].nodes[index] as FrameworkNode, outcomes[index]));
  const points = sum(parts.map((one) => one.points));
  const most = sum(parts.map((one) => one.most ?? ZERO));
  const isUncapped = node.max === undefined || parts.some((one) => one.most === undefined);
  const given = isUncapped ? points : isZero(most) ? ZERO : multiply(divide(points, most), node.max);
  const range = { points: enclosed(given), still: undefined };
  const applicableMax = node.max ?? ZERO;
  return endOutcome(frameworks[side], node, { state: 'given', range, applicableMax, deducted: ZERO, why: { cause: 'given' } });
}

interface Part {
  readonly points: Rational;
  /** What it is a share of; nothing where a block has no cap. */
  readonly most: Rational | undefined;
}

/** In a block nothing is lost: points count against its maximum. */
function partOf({ block, max }: FrameworkNode, outcome: Outcome | undefined): Part {
  if (!outcome) return { points: ZERO, most: ZERO };
  const score = exactly(outcome.exact);
  if (block === 'base') return { points: score, most: outcome.applicableMax };
  return { points: block === 'penalty' ? negate(score) : score, most: max };
}

/** What the nodes that only one tree has bring to its total, in points of it. */
export const pointsAlone = ({ frameworks }: Bridge, { alone }: Reach, side: Side, outcomes: Outcomes): Rational =>
  sum(alone[side].map((index) => inTotal(frameworks[side], outcomes, index)));

function inTotal({ nodes }: Framework, outcomes: Outcomes, top: number): Rational {
  const outcome = outcomes[top];
  if (!outcome) return ZERO;
  let points = exactly(outcome.score);
  for (let index = top; index > 0; index = nodes[index]?.parent ?? 0) {
    const share = outcomes[index]?.share ?? ONE;
    if (share !== ONE) points = multiply(points, share);
  }
  return points;
}
