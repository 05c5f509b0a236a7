/** Laws of a rule among others: better is never worse, nothing changes nothing, two halves are a whole. */
import { compile } from '../../compile.ts';
import { write } from '../../decimal.ts';
import { measureOf } from '../../measure/measures.ts';
import { type Piece, pointsAt } from '../../pieces.ts';
import { type Rational, compare, equal, isFinite, isNegative } from '../../points.ts';
import type { Framework, Leaf } from '../../shape/framework.ts';
import type { NodeSpec, Pack } from '../../shape/pack.ts';
import { settled, targetsOf, writeAnswer } from '../figures.ts';
import { halfOfAnswers, halves } from '../halves.ts';
import { type Law, type World, answered, firstOf, isValid, once, outcomesOf, unitOf } from '../world.ts';

/** Better figures never lower a score: where a scale only rises, a larger measure gives no less, to the leaf and to the total. */
export const betterIsNoWorse: Law = (world) => {
  const before = outcomesOf(world);
  return firstOf(world.framework.nodes.entries(), ([index, { id, leaf, block }]) => {
    const was = before[index];
    const way = leaf && wayOf(leaf.pieces);
    if (!leaf || !way || block === 'penalty' || was?.state !== 'scored' || !was.why.measure) return undefined;
    const measure = was.why.measure;
    const better = targetsOf(leaf)
      .filter((target) => compare(target, measure) > 0 === (way === 'rises'))
      .slice(0, 3);
    return firstOf(better, (target) => {
      const other = withMeasure(world, index, leaf, target);
      if (!other) return undefined;
      const after = outcomesOf(other);
      const now = after[index]?.why.measure;
      const isBetter = now && (way === 'rises' ? compare(now, measure) >= 0 : compare(now, measure) <= 0);
      if (!isBetter || after[index]?.state !== 'scored') return undefined;
      const worse = [index, 0].find((node) => compare(after[node]?.score as Rational, before[node]?.score as Rational) < 0);
      return worse === undefined
        ? undefined
        : `${id} at ${write(now)} instead of ${write(measure)} lowers ${worse === 0 ? 'the total' : 'it'}`;
    });
  });
};

/** Whether a scale only rises or only falls; nothing where it does both. */
function wayOf(pieces: readonly Piece[]): 'rises' | 'falls' | undefined {
  const ends = pieces.flatMap((piece) => [piece.from.at, piece.to.at].map((at) => (isFinite(at) ? pointsAt(piece, at) : piece.value)));
  const steps = ends.slice(1).map((end, index) => compare(end, ends[index] as Rational));
  if (steps.every((step) => step >= 0)) return 'rises';
  return steps.every((step) => step <= 0) ? 'falls' : undefined;
}

/** The world in which a leaf's own figures give another measure; nothing where none do. */
function withMeasure(world: World, index: number, leaf: Leaf, target: Rational): World | undefined {
  const { id } = world.framework.nodes[index] ?? { id: '' };
  const { answers } = unitOf(world);
  const figures = measureOf(leaf.measure).toward(target, leaf, 20);
  if (!figures || leaf.facts.some((fact) => fact.home !== index)) return undefined;
  const facts = leaf.facts.slice(0, leaf.reads).map((fact, position) => {
    const figure = figures[position] && settled(figures[position], fact, leaf);
    return [fact.name, figure ? writeAnswer(figure, fact, leaf.space.labels ?? []) : ''] as const;
  });
  const other = answered(world, { ...answers, [id]: { ...answers[id], facts: { ...answers[id]?.facts, ...Object.fromEntries(facts) } } });
  return isValid(other) ? other : undefined;
}

const nothing: NodeSpec = {
  id: 'a leaf of nothing',
  title: '0',
  max: 0,
  facts: { met: '0' },
  measure: { yesNo: 'met' },
  notApplicable: 'drop',
};

const withNothing = once(({ pack }) => ({ framework: compiled(withLeaves(pack)) }));

/** A leaf without points, met or not, changes no score. */
export const zeroLeaf: Law = (world) => {
  const { framework } = withNothing(world.framework);
  if (!framework) return 'the pack with leaves of nothing does not compile';
  return sameScores(world, { ...world, framework });
};

/** A leaf of nothing at the end of every group that sums. */
function withLeaves(pack: Pack): Pack {
  const grow = (node: NodeSpec): NodeSpec => {
    if (!node.children) return node;
    const children = node.children.map(grow);
    const isSum = node.combine === undefined || node.combine === 'sum';
    return {
      ...node,
      children: isSum ? [...children, { ...nothing, id: `${nothing.id} in ${node.id}` }] : children,
    };
  };
  return { ...pack, domains: [...pack.domains.map(grow), nothing] };
}

const compiled = (pack: Pack): Framework | undefined => compile(pack).framework;

/** Every node that both have has the same score, and so has the whole. */
function sameScores(world: World, other: World): string | undefined {
  const [one, two] = [outcomesOf(world), outcomesOf(other)];
  return firstOf(world.framework.nodes.entries(), ([index, { id }]) => {
    const [score, again] = [one[index]?.score, two[other.framework.index.get(id) ?? -1]?.score];
    if (!score || !again || equal(score, again)) return undefined;
    return `${id}: ${write(again)}, not ${write(score)}`;
  });
}

/** The framework with each leaf in halves that can be, one at a time. */
const inHalves = once((framework) =>
  framework.nodes.flatMap((node) => {
    const pack = halves(framework, node);
    const split = pack && compiled(pack);
    return split ? [{ node, framework: split }] : [];
  }),
);

/** A leaf of a sum, in two halves with the same rule, gives the same, where it is not rounded by itself. */
export const twoHalves: Law = (world) => {
  return firstOf(inHalves(world.framework), ({ node, framework }) => {
    const other: World = { framework, submission: halfOfAnswers(world.submission, node) };
    return isNegative(node.min) && !isValid(other) ? undefined : sameScores(world, other);
  });
};
