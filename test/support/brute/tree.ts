/** A tree that only sums, added up by hand from what its ends came to. `docs/semantics.md` § 8 to § 10. */
import { readFraction } from '../../../src/decimal.ts';
import { round } from '../../../src/rounding.ts';
import { type Rational, ZERO, add, compare, divide, least, most, multiply, negate, rational, subtract, sum } from '../../../src/points.ts';
import type { Framework, FrameworkNode } from '../../../src/shape/framework.ts';
import type { Scorecard, ScorecardNode } from '../../../src/shape/scorecard.ts';

/** What a node came to: as it goes up, before its own rounding, and of how much. */
export interface Came {
  readonly score: Rational;
  readonly exact: Rational;
  readonly applicable: Rational;
  /** How a point of it counts in the total. */
  readonly share: Rational;
}

/** What stands for all under a node; it is rounded where nothing says how it goes up. */
export type End = Pick<Came, 'exact' | 'applicable'> & Partial<Pick<Came, 'score'>>;

/** A whole result; the index is nothing where it is unknown. */
export interface Result {
  readonly nodes: ReadonlyMap<string, Came>;
  readonly total: Came;
  readonly index: { readonly published: Rational; readonly exact: Rational } | undefined;
  /** What penalties take off, unrounded. */
  readonly penalty: Rational;
}

const numberOf = (text: string | undefined): Rational => readFraction(text ?? '0');

const came = (row: Pick<ScorecardNode, 'score' | 'exact' | 'applicableMax'>, rounding: Rational, share: Rational): Came => {
  const exact = numberOf(row.exact ?? row.score);
  return { exact, score: add(exact, rounding), applicable: numberOf(row.applicableMax), share };
};

const indexOf = ({ rounding, indexScale }: Framework, { exact, applicable }: Came): Result['index'] => {
  if (applicable.n === 0) return undefined;
  const value = multiply(divide(exact, applicable), indexScale);
  return { exact: value, published: round(value, rounding.places, rounding.mode) };
};

/** A result as it stands on a scorecard. */
export function resultOf(framework: Framework, card: Scorecard): Result {
  const rows = new Map(card.nodes.map((row) => [row.id, row]));
  const shareOf = ({ share, parent }: ScorecardNode): Rational => {
    const above = parent === null ? undefined : rows.get(parent);
    return above ? multiply(numberOf(share), shareOf(above)) : numberOf(share);
  };
  const ownRounding = (row: ScorecardNode): Rational => {
    const children = card.nodes.filter(({ parent }) => parent === row.id);
    if (children.length === 0) return numberOf(row.rounding);
    // A block says its own rounding only, where its cap cut it; no group in a block is rounded here but the block.
    const theirs = sum(children.map((child) => multiply(numberOf(child.share), numberOf(child.rounding))));
    return row.reason?.cause === 'over-cap' ? numberOf(row.rounding) : subtract(numberOf(row.rounding), theirs);
  };
  const nodes = new Map(card.nodes.map((row) => [row.id, came(row, ownRounding(row), shareOf(row))]));
  const total = came(card, ZERO, rational(1));
  const blocks = card.nodes.filter(
    ({ id }) => framework.nodes[framework.index.get(id) ?? -1]?.block === 'penalty' && rows.get(id)?.parent === 'total',
  );
  const penalty = sum(blocks.map((row) => subtract(numberOf(row.rounding), nodes.get(row.id)?.score ?? ZERO)));
  return { nodes, total, index: indexOf(framework, total), penalty };
}

export const isSum = ({ nodes }: Framework): boolean =>
  nodes.every(({ combine, leaf, discrepancy }) => combine === 'sum' && !leaf?.requires && !discrepancy);

const LEVELS = { total: 0, domain: 1, criterion: 2, leaf: Infinity } as const;

/** The same, added up from its ends: what was answered or fixed at a node stands for all under it. */
export function addedUp(framework: Framework, ends: ReadonlyMap<string, End>, off: ReadonlyMap<string, Rational>): Result {
  const { nodes, rounding } = framework;
  const all = new Map<string, Came>();
  const penalties: Rational[] = [];
  const level = LEVELS[rounding.at];
  const share = rational(1);
  const rounded = (node: FrameworkNode, exact: Rational, isEnd: boolean): Rational => {
    if (node.depth === 0 || !(node.depth === level || (isEnd && node.depth < level))) return exact;
    const isTaken = node.block === 'penalty';
    const value = round(isTaken ? negate(exact) : exact, rounding.places, rounding.mode);
    return isTaken ? negate(value) : value;
  };
  const reckon = (node: FrameworkNode): Came => {
    const end = ends.get(node.id);
    const result = end ? { score: rounded(node, end.exact, true), ...end, share } : group(node);
    all.set(node.id, result);
    return result;
  };
  const group = (node: FrameworkNode): Came => {
    const children = node.children.map((index) => reckon(nodes[index] as FrameworkNode));
    const applicable = node.block === 'base' ? sum(children.map((child) => child.applicable)) : ZERO;
    const taken = off.get(node.id) ?? ZERO;
    const capped = cut(node, sum(children.map((child) => child.score)));
    const exact = compare(capped, node.min) <= 0 ? capped : most(node.min, subtract(capped, taken));
    if (node.block === 'penalty') penalties.push(penaltyOf(node, children));
    return { exact, score: rounded(node, exact, false), applicable, share };
  };
  const total = reckon(nodes[0] as FrameworkNode);
  return { nodes: all, total, index: indexOf(framework, total), penalty: sum(penalties) };
}

/** No more than the cap, on either side of zero. */
function cut({ block, max }: FrameworkNode, score: Rational): Rational {
  if (block === 'base' || !max) return score;
  return block === 'bonus' ? least(score, max) : most(score, negate(max));
}

function penaltyOf({ max }: FrameworkNode, children: readonly Came[]): Rational {
  const points = negate(sum(children.map(({ score }) => score)));
  return max && compare(points, max) > 0 ? max : negate(sum(children.map(({ exact }) => exact)));
}
