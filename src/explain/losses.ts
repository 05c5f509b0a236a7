/** The losses of a scorecard, in points of the total, each with the least change that wins it back. */
import { readFraction, write, writeFraction } from '../decimal.ts';
import { round } from '../rounding.ts';
import { type Rational, ONE, ZERO, add, compare, equal, isZero, most, multiply, subtract } from '../points.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import { type Lazy, defineLazy } from '../lazy.ts';
import type { Answerer } from '../shape/pack.ts';
import type { Loss } from '../shape/explanation.ts';
import type { Cause, Scorecard, ScorecardNode } from '../shape/scorecard.ts';
import { addRemedy } from './remedy.ts';
import type { Scored } from './scored.ts';

/** A part of what a node lost, as points of the total. */
interface Found {
  readonly row: ScorecardNode;
  readonly node: FrameworkNode;
  readonly part: Part;
  readonly share: Rational;
}

/** Largest first; their exact numbers add up to what the total lost. */
export function lossesOf(
  framework: Framework,
  scorecard: Scorecard,
  scored: ReadonlyMap<string, Lazy<Scored | undefined>>,
): readonly Loss[] {
  const rows = new Map<string, ScorecardNode>();
  const shares = new Map<string, Rational>();
  const found: Found[] = [];
  for (const row of scorecard.nodes) {
    rows.set(row.id, row);
    const share = shareOf(row, shares);
    if (share !== ONE) shares.set(row.id, share);
    const node = hasLost(row) ? framework.nodes[framework.index.get(row.id) ?? -1] : undefined;
    if (!node) continue;
    for (const part of partsOf(row, node)) {
      const weighed = share === ONE ? part : weigh(part, share);
      if (!isZero(weighed.lost)) found.push({ row, node, part: weighed, share });
    }
  }
  found.sort((a, b) => compare(b.part.lost, a.part.lost));
  return found.map((one) => writeLoss(framework, one, rows, scored.get(one.row.id)));
}

/** How much a point of a node is worth in the total: its own share and those of the nodes above, where they are not 1. */
function shareOf({ share, parent }: ScorecardNode, above: ReadonlyMap<string, Rational>): Rational {
  const outer = (parent !== null && above.get(parent)) || ONE;
  return share === '1' ? outer : multiply(readFraction(share), outer);
}

const hasLost = ({ reason, deducted, discrepancy }: ScorecardNode): boolean =>
  reason?.cause !== undefined || deducted !== undefined || discrepancy !== undefined;

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

/** The parts of what a node lost by itself, each with its cause. */
function partsOf(row: ScorecardNode, node: FrameworkNode): readonly Part[] {
  const parts: Part[] = [];
  const deducted = row.deducted === undefined ? ZERO : readFraction(row.deducted);
  const cause = row.reason?.cause;
  if (cause) {
    const isEnd = node.block === 'base' && (node.leaf !== undefined || row.state === 'given' || row.state === 'rejected');
    const kept = isEnd ? add(readFraction(row.exact ?? row.score), deducted) : ZERO;
    const own = isEnd ? most(ZERO, subtract(readFraction(row.applicableMax), kept)) : ZERO;
    parts.push({ cause, lost: own, printed: subtract(readFraction(row.lost), deducted) });
  }
  if (row.deducted !== undefined) parts.push({ cause: 'deducted', lost: deducted, printed: deducted });
  if (row.discrepancy !== undefined) {
    const apart = readFraction(row.discrepancy);
    parts.push({ cause: 'discrepancy', lost: apart, printed: apart });
  }
  return parts;
}

type Draft = { -readonly [K in keyof Loss]?: Loss[K] };

function writeLoss(
  framework: Framework,
  { row, node, part: { cause, lost, printed }, share }: Found,
  rows: ReadonlyMap<string, ScorecardNode>,
  scored: Lazy<Scored | undefined> | undefined,
): Loss {
  const { places, mode } = framework.rounding;
  const published = round(printed, places, mode);
  const loss: Draft = {
    id: row.id,
    title: row.title,
    cause,
    lost: write(published),
    max: row.max,
    score: row.score,
    by: answererOf(framework.nodes, node),
    reason: row.reason ?? {},
  };
  if (row.rest) loss.rest = true;
  if (!equal(published, lost)) loss.exact = writeFraction(lost);
  if (row.state === 'scored' && node.leaf) loss.bounds = row.bounds;
  else addBounds(loss, row);
  if (node.source) loss.source = node.source;
  if (node.owner !== undefined) loss.owner = node.owner;
  if (share !== ONE && !equal(share, ONE)) loss.worth = writeFraction(share);
  if (row.deducted !== undefined && cause !== 'deducted') loss.deducted = row.deducted;
  if (cause === 'gated') Object.assign(loss, requiredBy(framework, node, rows));
  addRemedy(loss, cause, scored);
  return loss as Loss;
}

/** What a node can still come to is reckoned when it is read. */
const addBounds = (loss: Draft, row: ScorecardNode): void => defineLazy(loss, 'bounds', () => row.bounds);
