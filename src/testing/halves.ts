/** A leaf of a sum as two: the same rule twice, each for half of the points. */
import { readNumber, write } from '../decimal.ts';
import { divide, rational } from '../points.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { BandSpec, Level, NodeSpec, Numeric, Pack, ScaleSpec } from '../shape/pack.ts';
import type { Answer, Submission } from '../shape/submission.ts';

const depths: Record<Level, number> = { leaf: Infinity, criterion: 2, domain: 1, total: 0 };
const first = 'one half of';
const second = 'the other half of';

/** The pack with a leaf in two halves; nothing where it is rounded by itself, or is no leaf of a sum in the base. */
export function halves({ nodes, pack, rounding }: Framework, { id, leaf, depth, parent, rest, block }: FrameworkNode): Pack | undefined {
  const above = nodes[parent];
  if (!leaf || rest || block !== 'base' || depth <= depths[rounding.at] || above?.combine !== 'sum') return undefined;
  const place = (node: NodeSpec): NodeSpec => {
    if (node.id === id) return split(node);
    return node.children ? { ...node, children: node.children.map(place) } : node;
  };
  return { ...pack, domains: pack.domains.map(place) };
}

function split(node: NodeSpec): NodeSpec {
  const { id, title, max, min, scale, step, ...rule } = node;
  const { requires, ...more } = rule;
  const half = (name: string): NodeSpec => ({
    ...more,
    ...(requires && { requires }),
    id: `${name} ${id}`,
    title,
    ...(max !== undefined && { max: halved(max) }),
    ...(min !== undefined && { min: halved(min) }),
    ...(step !== undefined && { step: halved(step) }),
    ...(scale !== undefined && { scale: halfScale(scale) }),
  });
  return { id, title, ...(max !== undefined && { max }), children: [half(first), half(second)] };
}

const halved = (found: Numeric): Numeric => {
  const number = readNumber(found);
  return typeof number === 'string' ? found : write(divide(number, rational(2)));
};

/** Points are halved; shares of the maximum are halved with it. */
function halfScale(scale: ScaleSpec): ScaleSpec {
  if (typeof scale === 'string') return scale;
  const { bands, options, each, deduct } = scale;
  return {
    ...scale,
    ...(bands && { bands: bands.map(halfBand) }),
    ...(options && { options: Object.fromEntries(Object.entries(options).map(([name, worth]) => [name, halved(worth)])) }),
    ...(each !== undefined && { each: halved(each) }),
    ...(deduct !== undefined && { deduct: halved(deduct) }),
  };
}

function halfBand({ points, ...band }: BandSpec): BandSpec {
  const otherwise = band.else === undefined ? {} : { else: halved(band.else) };
  if (points === undefined || points === 'proportional') return { ...band, ...otherwise, ...(points && { points }) };
  if (typeof points !== 'object') return { ...band, points: halved(points) };
  return { ...band, points: [halved(points[0]), halved(points[1])] };
}

/** The answer to the leaf, given to each half; points and what is taken off in halves too. */
export function halfOfAnswers(submission: Submission, { id }: FrameworkNode): Submission {
  const units = submission.units.map((unit) => {
    const { [id]: answer, ...others } = unit.answers;
    if (!answer) return unit;
    const { points, deducted } = answer;
    const half: Answer = {
      ...answer,
      ...(points !== undefined && { points: halved(points) }),
      ...(deducted !== undefined && { deducted: halved(deducted) }),
    };
    return { ...unit, answers: { ...others, [`${first} ${id}`]: half, [`${second} ${id}`]: half } };
  });
  return { ...submission, units };
}
