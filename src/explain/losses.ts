/** The losses of a scorecard, in points of the total, each with the least change that wins it back. */
import { readFraction, write, writeFraction } from '../decimal.ts';
import { round } from '../rounding.ts';
import { type Rational, ONE, ZERO, add, compare, equal, isZero, most, multiply, subtract } from '../points.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { Answerer } from '../shape/pack.ts';
import type { Cliff, Loss } from '../shape/explanation.ts';
import type { Cause, Scorecard, ScorecardNode } from '../shape/scorecard.ts';
import { remedyOf } from './remedy.ts';
import type { Scored } from './scored.ts';

/** Largest first; their exact numbers add up to what the total lost. */
export function lossesOf(
  framework: Framework,
  scorecard: Scorecard,
  scored: ReadonlyMap<string, Scored>,
  cliffs: readonly Cliff[],
): readonly Loss[] {
  const shares = sharesOf(scorecard);
  const found = scorecard.nodes.flatMap((row) => {
    const node = framework.nodes[framework.index.get(row.id) ?? -1];
    const share = shares.get(row.id) ?? ONE;
    const parts = node ? partsOf(row, node).map((part) => weigh(part, share)) : [];
    return parts.flatMap((part) => (node && !isZero(part.lost) ? [{ row, node, part, share }] : []));
  });
  const losses = found.sort((a, b) => compare(b.part.lost, a.part.lost));
  const rows = new Map(scorecard.nodes.map((row) => [row.id, row]));
  const steep = new Set(cliffs.map(({ id }) => id));
  return losses.map(({ row, node, part, share }) => ({
    ...writeLoss(framework, row, node, part),
    ...(!equal(share, ONE) && { worth: writeFraction(share) }),
    ...(part.cause === 'gated' && requiredBy(framework, node, rows)),
    ...remedyOf(part.cause, scored.get(row.id)),
    ...(steep.has(row.id) && { cliff: true as const }),
  }));
}

/** What a leaf requires, and how that stands; nothing where it has no row of its own, because a node above it was given. */
function requiredBy({ nodes }: Framework, { leaf }: FrameworkNode, rows: ReadonlyMap<string, ScorecardNode>): Pick<Loss, 'requires'> {
  const { node = -1, atLeast = ZERO } = leaf?.requires ?? {};
  const row = rows.get(nodes[node]?.id ?? '');
  return row ? { requires: { id: row.id, atLeast: write(atLeast), score: row.exact ?? row.score, state: row.state } } : {};
}

/** Who can change what a node lost: of a group, whoever answers for all its leaves, else an appraiser. */
function answererOf(nodes: readonly FrameworkNode[], node: FrameworkNode): Answerer {
  if (node.leaf) return node.by;
  const below = new Set(node.children.map((child) => answererOf(nodes, nodes[child] as FrameworkNode)));
  const [only] = below;
  return below.size === 1 && only ? only : 'appraiser';
}

/** A part of what a node lost: exactly, and as its row prints it. */
interface Part {
  readonly cause: Cause;
  readonly lost: Rational;
  readonly printed: Rational;
}

const weigh = (part: Part, share: Rational): Part => ({
  ...part,
  lost: multiply(part.lost, share),
  printed: multiply(part.printed, share),
});

/** How much a point of each node is worth in the total: its own share and those of the nodes above. */
function sharesOf({ nodes }: Scorecard): ReadonlyMap<string, Rational> {
  const shares = new Map<string, Rational>();
  for (const { id, parent, share } of nodes) {
    shares.set(id, multiply(readFraction(share), (parent !== null && shares.get(parent)) || ONE));
  }
  return shares;
}

/** The parts of what a node lost by itself, each with its cause. */
function partsOf(row: ScorecardNode, node: FrameworkNode): readonly Part[] {
  const isEnd = node.leaf !== undefined || row.state === 'given' || row.state === 'rejected';
  const deducted = readFraction(row.deducted ?? '0');
  const kept = add(readFraction(row.exact ?? row.score), deducted);
  const own = isEnd && node.block === 'base' ? most(ZERO, subtract(readFraction(row.applicableMax), kept)) : ZERO;
  const apart = readFraction(row.discrepancy ?? '0');
  const parts: readonly (Omit<Part, 'cause'> & { cause: Cause | undefined })[] = [
    { cause: row.reason?.cause, lost: own, printed: subtract(readFraction(row.lost), deducted) },
    { cause: 'deducted', lost: deducted, printed: deducted },
    { cause: 'discrepancy', lost: apart, printed: apart },
  ];
  return parts.flatMap(({ cause, ...part }) => (cause ? [{ cause, ...part }] : []));
}

type Told = Omit<Loss, 'worth' | 'requires' | 'changes' | 'unchangeable' | 'cliff'>;

function writeLoss(framework: Framework, row: ScorecardNode, node: FrameworkNode, { cause, lost, printed }: Part): Told {
  const { places, mode } = framework.rounding;
  const published = round(printed, places, mode);
  return {
    id: row.id,
    title: row.title,
    ...(row.rest && { rest: true }),
    cause,
    lost: write(published),
    ...(!equal(published, lost) && { exact: writeFraction(lost) }),
    max: row.max,
    score: row.score,
    bounds: row.bounds,
    ...(node.source && { source: node.source }),
    ...(node.owner !== undefined && { owner: node.owner }),
    by: answererOf(framework.nodes, node),
    ...(row.deducted !== undefined && cause !== 'deducted' && { deducted: row.deducted }),
    reason: row.reason ?? {},
  };
}
