/** Laws of what wins points back: each change gives what it promises, and no smaller one does. */
import { readNumber, write } from '../../decimal.ts';
import { round } from '../../rounding.ts';
import { contains } from '../../interval.ts';
import { explain } from '../../explain.ts';
import { readWritten } from '../../measure/figure.ts';
import { measureOf } from '../../measure/measures.ts';
import { valuesOf } from '../../measure/values.ts';
import { pieceAt, pointsAt } from '../../pieces.ts';
import {
  INFINITY,
  type Rational,
  ZERO,
  add,
  compare,
  equal,
  isFinite,
  isNegative,
  most,
  multiply,
  rational,
  subtract,
} from '../../points.ts';
import type { Fact, Framework, FrameworkNode, Leaf } from '../../shape/framework.ts';
import type { FigureChange, Loss, Step } from '../../shape/explanation.ts';
import { type Law, type World, answered, cardOf, firstOf, unitOf } from '../world.ts';

type LeafNode = FrameworkNode & { readonly leaf: Leaf };

/** Re-evaluated, every step gives the score that it promises; nothing nearer raises the score, nor gives as much as the full one. */
export const leastChanges: Law = (world) =>
  firstOf(explain(world.framework, cardOf(world)).losses, (loss) => {
    const node = world.framework.nodes[world.framework.index.get(loss.id) ?? 0];
    if (!node?.leaf || loss.reason.piece === undefined || loss.unchangeable === 'deducted') return undefined;
    const leaf = node as LeafNode;
    const promised = firstOf(loss.changes, (change) => kept(world, loss, change));
    return promised ?? firstOf(node.leaf.facts.slice(0, node.leaf.reads), (fact) => nothingNearer(world, leaf, loss, fact));
  });

/** One case more or less gives what a cliff says. */
export const cliffs: Law = (world) =>
  firstOf(explain(world.framework, cardOf(world)).cliffs, (cliff) =>
    keeps(world, cliff.id, cliff.reportedAt ?? cliff.id, cliff.fact, cliff),
  );

const kept = (world: World, { id }: Loss, { fact, reportedAt = id, raises, full }: FigureChange): string | undefined =>
  keeps(world, id, reportedAt, fact, raises) ?? (full && keeps(world, id, reportedAt, fact, full));

function keeps(world: World, id: string, home: string, fact: string, step: Step): string | undefined {
  const { answers } = unitOf(world);
  const answer = { ...answers[home], facts: { ...answers[home]?.facts, [fact]: step.to } };
  const row = cardOf(answered(world, { ...answers, [home]: answer })).nodes.find((one) => one.id === id);
  const isKept = row?.state === 'scored' && row.score === step.score && row.exact === step.exact;
  return isKept
    ? undefined
    : `${id}: ${fact} ${step.to} promises ${step.exact ?? step.score}, gives ${row?.exact ?? row?.score} ${row?.state}`;
}

/** What every other figure would give, reckoned here again: the pieces, then what is deducted, then rounding. */
function nothingNearer(world: World, node: LeafNode, loss: Loss, fact: Fact): string | undefined {
  const { leaf } = node;
  const labels = leaf.space.labels ?? [];
  const facts = loss.reason.facts ?? {};
  const figures = leaf.facts.map(({ name, kind }) => readWritten(facts[name] ?? '', kind, labels));
  const which = leaf.facts.indexOf(fact);
  const now = figures[which] as Rational;
  const score = (figure: Rational): Rational | undefined => scoreOf(world, node, figures.with(which, figure));
  const change = loss.changes.find(({ fact: name }) => name === fact.name);
  if (!change && !isMovable(node, which)) return undefined;
  const [raises, full] = [change?.raises, change?.full].map((step) => step && readWritten(step.to, fact.kind, labels));
  const best = full && score(full);
  const before = score(now);
  return firstOf(tries(fact, now, [raises, full], labels), (figure) => {
    const found = isAllowed(leaf, which, figure) ? score(figure) : undefined;
    if (!found || !before) return undefined;
    const told = `${node.id}: ${fact.name} ${write(figure)} gives ${write(found)}`;
    const isOption = fact.kind === 'option';
    if (compare(found, before) > 0 && (!raises || (!isOption && isNearer(figure, raises, now)))) return `${told}, with less change`;
    if (best && compare(found, best) > 0) return `${told}, more than full`;
    return best && full && !isOption && equal(found, best) && isNearer(figure, full, now) ? `${told}, full with less change` : undefined;
  });
}

const isMovable = ({ leaf }: LeafNode, which: number): boolean => {
  const { movable } = measureOf(leaf.measure);
  const isOne = (movable === 'first' && which > 0) || (movable === 'last' && which < leaf.reads - 1);
  return !isOne && leaf.requires === undefined;
};

const isAllowed = (leaf: Leaf, which: number, figure: Rational): boolean =>
  leaf.conditions.every(({ fact, allowed }) => fact !== which || contains(allowed, figure));

function scoreOf({ framework, ...world }: World, node: LeafNode, figures: readonly Rational[]): Rational | undefined {
  const { leaf, min, depth } = node;
  const measure = measureOf(leaf.measure).value(figures.slice(0, leaf.reads), leaf);
  if (typeof measure === 'string') return undefined;
  const piece = leaf.pieces[pieceAt(leaf.pieces, measure)];
  if (!piece) return undefined;
  const off = readNumber(unitOf({ framework, ...world }).answers[node.id]?.deducted ?? 0);
  const points = pointsAt(piece, measure);
  const left = typeof off === 'string' || compare(points, min) <= 0 ? points : most(min, subtract(points, off));
  return isRounded(framework, depth) ? round(left, framework.rounding.places, framework.rounding.mode) : left;
}

const isRounded = ({ rounding: { at } }: Framework, depth: number): boolean =>
  at === 'leaf' || (at === 'criterion' && depth <= 2) || (at === 'domain' && depth <= 1);

/** Figures beside what it is and beside the steps, and far away. */
function tries(fact: Fact, now: Rational, steps: readonly (Rational | undefined)[], labels: readonly string[]): readonly Rational[] {
  const values = valuesOf(fact, labels);
  const step = values.step ?? rational(1, 10n ** 12n);
  const far = [1, 2, 3, 5, 8, 30, 99, 400, 10_000].flatMap((many) => [many, -many]);
  const near = [now, ...steps].flatMap((one) => (one && isFinite(one) ? far.map((many) => add(one, multiply(step, rational(many)))) : []));
  const all = [...near, ZERO, ...(fact.kind === 'day' ? [INFINITY] : [])];
  return all.filter((one) => contains(values, one) && (fact.kind === 'day' || !isNegative(one)));
}

/** A later day is nearer to `never`. */
function isNearer(a: Rational, b: Rational, from: Rational): boolean {
  if (!isFinite(from)) return isFinite(a) && compare(a, b) > 0;
  return isFinite(a) && (!isFinite(b) || compare(size(subtract(a, from)), size(subtract(b, from))) < 0);
}

const size = (one: Rational): Rational => (isNegative(one) ? subtract(ZERO, one) : one);
