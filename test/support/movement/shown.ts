/** What differs somewhere is made to differ in what is published: others stand aside, and points are taken off up to an edge of rounding, or of a class. */
import { readFraction, readNumber, write } from '../../../src/decimal.ts';
import { type Rational, ZERO, add, compare, divide, floor, isNegative, multiply, rational, subtract } from '../../../src/points.ts';
import { round } from '../../../src/rounding.ts';
import type { PanelRow } from '../../../src/shape/panel.ts';
import type { UnitAnswers } from '../../../src/shape/submission.ts';
import { type Sides, both, isMoved, published, rowsOf } from './sides.ts';
import { backgroundsOf, idsUnder, unitOf } from './units.ts';

/** The units of a batch for which something is published otherwise, and those for which something is otherwise that may not be seen. */
export interface Seen {
  readonly moved: readonly UnitAnswers[];
  readonly hidden: readonly UnitAnswers[];
}

export function look(sides: Sides, batch: readonly UnitAnswers[]): Seen {
  const units = batch.map((unit, index) => ({ ...unit, id: `u${index}` }));
  const [was = [], is = []] = (sides.arePrintedAlike ? [] : both(sides)).map((framework) => rowsOf(framework, units));
  const [fine = [], other = []] = sides.sharp.map((framework) => rowsOf(framework, units));
  const isOther = (a: PanelRow | undefined, b: PanelRow | undefined): boolean =>
    a !== undefined && b !== undefined && published(a) !== published(b);
  const moved = units.filter((_, index) => isOther(was[index], is[index]));
  const hidden = new Map<string, UnitAnswers>();
  units.forEach((unit, index) => {
    const how = howOther(sides, fine[index], other[index]);
    if (how !== '' && !hidden.has(how)) hidden.set(how, unit);
  });
  return { moved, hidden: [...hidden.values()] };
}

/** What is otherwise, in a few words; units that differ alike are looked at once. */
function howOther(sides: Sides, was: PanelRow | undefined, is: PanelRow | undefined): string {
  if (!was || !is) return '';
  const ids = otherNodes(sides, was, is);
  if (ids.length === 0 && published(was) === published(is)) return '';
  const pairs = ids.map((id) => `${id} ${was.scores?.[sides.before.index.get(id) ?? -1]} ${is.scores?.[sides.after.index.get(id) ?? -1]}`);
  const isIndex = was.index === is.index ? 'score' : 'index';
  return [isIndex, ...(ids.length > 2 ? ids : pairs.filter((pair) => !pair.startsWith('total ')))].join();
}

/** The nodes of both whose score is another. */
export const otherNodes = ({ before, after }: Sides, was: PanelRow | undefined, is: PanelRow | undefined): readonly string[] =>
  before.nodes.flatMap(({ id }, index) => {
    const there = after.index.get(id);
    return there !== undefined && was?.scores?.[index] !== is?.scores?.[there] ? [id] : [];
  });

/** A unit for which it shows, if there is one. */
export function shown(sides: Sides, unit: UnitAnswers): UnitAnswers | undefined {
  for (const one of [unit, ...asides(sides, unit)]) {
    if (isMoved(sides, one)) return one;
    const edged = [...withLess(sides, one), ...withMore(sides, one)].find((other) => isMoved(sides, other));
    if (edged) return edged;
  }
  return undefined;
}

/** The answers of one node that has another score, the others full, at half, or aside. */
function asides(sides: Sides, unit: UnitAnswers): readonly UnitAnswers[] {
  const [was, is] = sides.sharp.map((framework) => rowsOf(framework, [unit])[0]);
  const lonely = both(sides).flatMap(({ nodes }) =>
    nodes.flatMap(({ id }) => (both(sides).every((side) => side.index.has(id)) ? [] : [id])),
  );
  const ids = [...otherNodes(sides, was, is).filter((id) => id !== 'total'), ...lonely];
  const chains = ids.map((id) => [id, ...both(sides).flatMap(({ nodes, index }) => homesOf(nodes, index.get(id) ?? -1))]);
  return chains.slice(0, 6).flatMap((chain) => {
    const own = Object.fromEntries(Object.entries(unit.answers).filter(([id]) => chain.includes(id)));
    return backgroundsOf(sides, chain).map((others) => ({ ...unitOf({ ...others, ...own }, unit.group), id: 'u' }));
  });
}

const homesOf = (nodes: Sides['before']['nodes'], at: number): readonly string[] => {
  const node = nodes[at];
  const homes = (node?.leaf?.facts ?? []).map(({ home }) => nodes[home]?.id ?? '');
  const required = node?.leaf?.requires ? [nodes[node.leaf.requires.node]?.id ?? ''] : [];
  return [...homes, ...required];
};

/** The same unit with so much taken off the total that an edge lies between what it comes to on the one and on the other. */
export function withLess(sides: Sides, unit: UnitAnswers): readonly UnitAnswers[] {
  const [was, is] = sides.sharp.map((framework) => rowsOf(framework, [unit])[0]);
  if (!was || !is || was.score === is.score || was.index === 'unknown' || is.index === 'unknown') return [];
  const [a, b] = [readFraction(was.score), readFraction(is.score)];
  const middle = divide(add(a, b), rational(2));
  const edges = both(sides).flatMap(({ rounding: { places }, classes, indexScale }) => {
    const unitOfIndex = scaleOf(was, indexScale);
    const steps = [rational(1, 10 ** places), ...(unitOfIndex ? [divide(rational(1, 10 ** places), unitOfIndex)] : [])];
    const lines = unitOfIndex ? classes.flatMap(({ atLeast }) => (atLeast ? [divide(atLeast, unitOfIndex)] : [])) : [];
    return [...steps.flatMap((step) => edgesBelow(middle, step)), ...lines];
  });
  const off = edges.map((edge) => round(subtract(middle, edge), 10, 'down')).filter((one) => !isNegative(one) && compare(one, ZERO) >= 0);
  const total = unit.answers['total'];
  const already = readNumber(total?.deducted ?? '0');
  const more = typeof already === 'string' ? ZERO : already;
  return off.map((one) => ({ ...unit, answers: { ...unit.answers, total: { ...total, deducted: write(add(more, one)) } } }));
}

/** The same with so much given to a domain that nothing else is said of: a total below zero has nothing to take off. */
function withMore(sides: Sides, unit: UnitAnswers): readonly UnitAnswers[] {
  const [was, is] = sides.sharp.map((framework) => rowsOf(framework, [unit])[0]);
  if (!was || !is || was.score === is.score) return [];
  const differing = otherNodes(sides, was, is);
  const { nodes } = sides.before;
  const aside = nodes.find(({ id, depth, block }) => depth === 1 && block === 'base' && !differing.includes(id));
  if (!aside) return [];
  const under = new Set(idsUnder(sides.before, aside.id));
  const others = Object.fromEntries(Object.entries(unit.answers).filter(([id]) => !under.has(id)));
  const bare = { ...unit, answers: others };
  const [a, b] = sides.sharp.map((framework) => readFraction(rowsOf(framework, [bare])[0]?.score ?? '0')) as [Rational, Rational];
  const middle = divide(add(a, b), rational(2));
  const edges = both(sides).flatMap(({ rounding: { places } }) =>
    edgesBelow(middle, rational(1, 10 ** places)).map((edge) => add(edge, rational(1, 10 ** places))),
  );
  const more = edges.map((edge) => round(subtract(edge, middle), 10, 'down')).filter((one) => !isNegative(one));
  return more.map((one) => ({ ...bare, answers: { ...others, [aside.id]: { points: write(one) } } }));
}

/** Points of the index for one point of the total; nothing where either prints as zero to ten places. */
function scaleOf({ score, index }: PanelRow, scale: Rational): Rational | undefined {
  const [points, part] = [readFraction(score), readFraction(index)];
  return points.n === 0 || part.n === 0 || scale.n === 0 ? undefined : divide(part, points);
}

/** Whole and half steps next below. */
function edgesBelow(at: Rational, step: Rational): readonly Rational[] {
  const last = multiply(floor(divide(at, step)), step);
  const half = divide(step, rational(2));
  return [last, subtract(last, half), subtract(last, step), add(last, half)];
}
