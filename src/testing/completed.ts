/** A world in which everything missing is reported, each leaf for the least or for the most that it can bring. */
import { write } from '../decimal.ts';
import { isNegative, isZero } from '../points.ts';
import type { FrameworkNode, Leaf } from '../shape/framework.ts';
import type { Answer } from '../shape/submission.ts';
import { type Completion, completionsOf, extremes } from './completions.ts';
import { writeAnswer } from './figures.ts';
import { type World, answered, isValid, outcomesOf, unitOf } from './world.ts';

type LeafNode = FrameworkNode & { readonly leaf: Leaf };

/** A leaf that brings more (or less) if it is never reported is left as it is. */
export function completed(world: World, end: 'least' | 'most'): World {
  const { framework } = world;
  const outcomes = outcomesOf(world);
  return framework.nodes.reduce((all, node, index) => {
    const outcome = outcomes[index];
    // What is settled is not to be reported; a gated leaf is, if it may open.
    if (!isLeaf(node) || !outcome?.still || (outcome.state !== 'missing' && outcome.state !== 'gated')) return all;
    const found = extremes(completionsOf(node, outcome.figures));
    const isForMost = (end === 'most') !== (node.block === 'penalty');
    const chosen = found?.[isForMost ? 1 : 0];
    if (!chosen || isZero(chosen.points) || isNegative(chosen.points) === isForMost) return all;
    const next = answered(all, withFigures(framework.nodes, unitOf(all).answers, node, chosen));
    return isValid(next) ? next : all;
  }, world);
}

const isLeaf = (node: FrameworkNode): node is LeafNode => node.leaf !== undefined;

/** The answers with the figures of a leaf, each where it is reported; what was reported before stays. */
function withFigures(
  nodes: readonly FrameworkNode[],
  answers: Readonly<Record<string, Answer>>,
  { id, leaf }: LeafNode,
  { figures, points }: Completion,
): Record<string, Answer> {
  const filled: Record<string, Answer> = { ...answers };
  if (leaf.pieces.length === 0) filled[id] = { ...filled[id], points: write(points) };
  leaf.facts.forEach((fact, position) => {
    const home = nodes[fact.home]?.id ?? '';
    const figure = figures[position];
    const before = filled[home]?.facts ?? {};
    if (!figure || (before[fact.name] !== undefined && before[fact.name] !== '')) return;
    filled[home] = { ...filled[home], facts: { ...before, [fact.name]: writeAnswer(figure, fact, leaf.space.labels ?? []) } };
  });
  return filled;
}
