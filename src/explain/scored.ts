/** A leaf that was scored on its figures, read back from its row. */
import { readWritten } from '../measure/figure.ts';
import { measureOf } from '../measure/measures.ts';
import { type Piece, pieceAt, pointsAt } from '../pieces.ts';
import type { Rational } from '../points.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { ScorecardNode } from '../shape/scorecard.ts';
import { type LeafNode, type Worths, worthsOf } from './worth.ts';

export interface Scored {
  readonly framework: Framework;
  readonly node: LeafNode;
  readonly row: ScorecardNode;
  /** In the order of the leaf's facts. */
  readonly figures: readonly Rational[];
  readonly hit: Hit;
  readonly worths: Worths;
}

/** A measure on its piece. */
export interface Hit {
  readonly measure: Rational;
  readonly piece: Piece;
  readonly points: Rational;
}

/** Nothing of a row that was not scored on figures. */
export function scoredOf(framework: Framework, node: FrameworkNode, row: ScorecardNode): Scored | undefined {
  const { facts, piece } = row.reason ?? {};
  if (row.state !== 'scored' || !facts || piece === undefined || !isLeaf(node)) return undefined;
  const labels = node.leaf.space.labels ?? [];
  const figures = node.leaf.facts.map(({ name, kind }) => readWritten(facts[name] ?? '', kind, labels));
  const hit = hitBy(node, figures);
  return hit && { framework, node, row, figures, hit, worths: worthsOf(framework, node, row) };
}

const isLeaf = (node: FrameworkNode): node is LeafNode => node.leaf !== undefined;

/** Where figures would lead; nothing where they give no measure. */
export function hitBy({ leaf }: LeafNode, figures: readonly Rational[]): Hit | undefined {
  const measure = measureOf(leaf.measure).value(figures.slice(0, leaf.reads), leaf);
  if (typeof measure === 'string') return undefined;
  const piece = leaf.pieces[pieceAt(leaf.pieces, measure)];
  return piece && { measure, piece, points: pointsAt(piece, measure) };
}
