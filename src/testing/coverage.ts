/** What a set of submissions never reached in a framework: bands, edges, causes. */
import { evaluate } from '../evaluate.ts';
import { explain } from '../explain.ts';
import { type Interval, contains, overlap } from '../interval.ts';
import { measureOf } from '../measure/measures.ts';
import { type Piece, bestOf, pointsAt, worstOf } from '../pieces.ts';
import { ZERO, compare, isFinite } from '../points.ts';
import { scaleOf } from '../scale/scales.ts';
import { type Framework, type FrameworkNode, type Leaf } from '../shape/framework.ts';
import type { Cause } from '../shape/scorecard.ts';
import type { Submission } from '../shape/submission.ts';
import { writeForPeople, writeMeasure } from '../space.ts';

/** How many there are, how many were reached, and which were not. */
export interface Tally {
  readonly total: number;
  readonly reached: number;
  /** What was never reached, by node. */
  readonly missed: readonly string[];
}

/** What a set of submissions reaches in a framework. */
export interface Coverage {
  /** Each stretch of each scale: "1.4: from 20% under 30%". */
  readonly bands: Tally;
  /** Each value at which a scale changes: "1.4 at 30%". */
  readonly edges: Tally;
  /** Each cause that the framework can give. */
  readonly causes: Tally;
}

/** Which bands, edges and causes of a framework these submissions reach, and which they never do. */
export function coverage(framework: Framework, submissions: readonly Submission[]): Coverage {
  const seen = new Set<string>();
  for (const submission of submissions) {
    for (const card of evaluate(framework, submission).units) {
      for (const { id, reason } of card.nodes) {
        if (reason?.piece !== undefined) seen.add(`${id} piece ${reason.piece}`);
        if (reason?.measure !== undefined) seen.add(`${id} at ${reason.measure}`);
        if (reason?.cause) seen.add(reason.cause);
      }
      for (const { cause } of explain(framework, card).losses) seen.add(cause);
    }
  }
  const leaves = framework.nodes.filter(isLeaf);
  const tally = (all: readonly (readonly [key: string, name: string])[]): Tally => {
    const missed = all.filter(([key]) => !seen.has(key)).map(([, name]) => name);
    return { total: all.length, reached: all.length - missed.length, missed };
  };
  return {
    bands: tally(
      leaves.flatMap(({ id, leaf }) => leaf.pieces.map((piece, index) => [`${id} piece ${index}`, `${id}: ${wordsOf(piece, leaf)}`])),
    ),
    edges: tally(
      leaves.flatMap(({ id, leaf }) =>
        edgesOf(leaf).map((edge) => [`${id} at ${writeMeasure(edge, leaf.space)}`, `${id} at ${writeForPeople(edge, leaf.space)}`]),
      ),
    ),
    causes: tally([...possibleCauses(framework)].map((cause) => [cause, cause])),
  };
}

type LeafNode = FrameworkNode & { readonly leaf: Leaf };
const isLeaf = (node: FrameworkNode): node is LeafNode => node.leaf !== undefined;

/** Where one piece ends and another begins, inside the space. */
const edgesOf = ({ pieces, space }: Leaf) => {
  const inner: Interval = overlap(space, { from: pieces[0]?.to ?? space.from, to: pieces.at(-1)?.from ?? space.to });
  const ends = pieces.flatMap(({ from, to }) => [from.at, to.at]).filter((at) => isFinite(at) && contains(space, at));
  const between = ends.filter((at) => compare(at, inner.from.at) >= 0 && compare(at, inner.to.at) <= 0);
  return between.filter((at, index) => between.findIndex((other) => compare(at, other) === 0) === index);
};

function wordsOf({ from, to }: Interval, { space }: Leaf): string {
  const low = isFinite(from.at) ? `${from.after ? 'over' : 'from'} ${writeForPeople(from.at, space)}` : '';
  const high = isFinite(to.at) ? `${to.after ? 'to' : 'under'} ${writeForPeople(to.at, space)}` : '';
  return [low, high].filter((part) => part !== '').join(' ');
}

/** The causes that leaves, groups and answers of this framework can have. */
function possibleCauses({ nodes }: Framework): ReadonlySet<Cause> {
  const base = nodes.filter((node) => node.block === 'base');
  const leaves = base.filter(isLeaf);
  const has = (some: boolean, cause: Cause): readonly Cause[] => (some ? [cause] : []);
  return new Set<Cause>([
    'missing',
    'rejected',
    'given',
    'deducted',
    ...has(
      leaves.some(({ leaf }) => leaf.requires),
      'gated',
    ),
    ...has(
      leaves.some(({ leaf }) => leaf.notApplicable === 'zero'),
      'not-applicable-zero',
    ),
    ...has(
      base.some(({ combine }) => combine === 'best' || combine === 'worst'),
      'not-chosen',
    ),
    ...has(
      nodes.some(({ block, depth, max, leaf }) => block !== 'base' && depth === 1 && max !== undefined && !leaf),
      'over-cap',
    ),
    ...has(
      base.some(({ discrepancy }) => discrepancy !== undefined),
      'discrepancy',
    ),
    ...leaves.flatMap((node) => node.leaf.pieces.flatMap((piece, index) => causesOn(node, piece, index))),
  ]);
}

/** The causes of a piece, at either end, where points are lost there. */
function causesOn({ leaf, max = ZERO }: LeafNode, piece: Piece, index: number): readonly Cause[] {
  if (compare(worstOf(piece), max) >= 0) return [];
  const { cause } = measureOf(leaf.measure);
  const ends = [piece.from.at, piece.to.at].filter(
    (at) => contains(piece, at) && compare(isFinite(at) ? pointsAt(piece, at) : bestOf(piece), max) < 0,
  );
  return ends.flatMap((at) => cause?.(at, index, leaf.pieces) ?? (leaf.scale ? scaleOf(leaf.scale).cause(piece) : []));
}
