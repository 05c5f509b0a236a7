/** Scoring one leaf: its state, its measure, the piece that was hit, and why points were lost. */
import { isProblem, readFigure } from '../measure/figure.ts';
import { measureOf } from '../measure/measures.ts';
import type { NoMeasure } from '../measure/measure.ts';
import { highest, pieceAt, pointsAt } from '../pieces.ts';
import { type Rational, ZERO, equal } from '../points.ts';
import { type Report, at, nearest, problem } from '../problem.ts';
import { scaleOf } from '../scale/scales.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { Answer } from '../shape/submission.ts';
import { givenPoints } from './given.ts';
import { type Outcome, type Range, type Why, endOutcome, settled } from './outcome.ts';

type LeafNode = FrameworkNode & { readonly leaf: Leaf };
type Verdict = Pick<Outcome, 'state'> & { readonly range: Range; readonly applicableMax?: Rational; readonly why: Why };

export function scoreLeaf(
  framework: Framework,
  node: LeafNode,
  answer: Answer | undefined,
  deducted: Rational,
  pointer: string,
  report: Report,
): Outcome {
  const { range, state, why, applicableMax } = judge(framework, node, answer, pointer, report);
  return endOutcome(framework, { node, state, range, applicableMax: applicableMax ?? node.max ?? ZERO, deducted, why });
}

/** The first that fits of not applicable, rejected, given, missing and scored. */
function judge(framework: Framework, node: LeafNode, answer: Answer | undefined, pointer: string, report: Report): Verdict {
  const { leaf, block } = node;
  if (!answer) return block === 'base' ? missing(node, {}) : { state: 'scored', range: settled(ZERO), why: {} };
  const { figures, measure } = readMeasure(leaf, answer, pointer, report);
  const why = figures.length > 0 ? { figures } : {};
  if (isNotApplicable(node, answer, measure, pointer, report)) return notApplicable(node, why);
  if (answer.rejected !== undefined) {
    return { state: 'rejected', range: settled(ZERO), why: { ...why, cause: 'rejected', note: answer.rejected } };
  }
  const points = givenPoints(framework, node, answer, pointer, report);
  if (points) return given(node, points, answer);
  return measure === undefined || typeof measure === 'string' ? missing(node, why) : scored(node, measure, why);
}

function scored({ leaf, max, block }: LeafNode, measure: Rational, why: Why): Verdict {
  const piece = pieceAt(leaf.pieces, measure);
  const hit = leaf.pieces[piece];
  if (!hit || !leaf.scale) throw new Error('a checked scale holds every value of its measure');
  const points = pointsAt(hit, measure);
  const isFull = block !== 'base' || equal(points, max ?? points);
  const cause = isFull ? undefined : (measureOf(leaf.measure).cause?.(measure, piece, leaf.pieces) ?? scaleOf(leaf.scale).cause(hit));
  return { state: 'scored', range: settled(points), why: { ...why, measure, piece, ...(cause && { cause }) } };
}

function missing({ leaf, max, block }: LeafNode, why: Why): Verdict {
  const high = leaf.pieces.length > 0 ? highest(leaf.pieces) : (max ?? ZERO);
  const cause = block === 'base' ? { cause: 'missing' as const } : {};
  const mayDrop = leaf.notApplicable === 'drop';
  return { state: 'missing', range: { points: ZERO, low: ZERO, high }, why: { ...why, ...cause, mayDrop } };
}

export function given({ max, block }: FrameworkNode, points: Rational, answer: Answer): Verdict {
  const isFull = block !== 'base' || equal(points, max ?? points);
  const note = answer.note === undefined ? {} : { note: answer.note };
  return { state: 'given', range: settled(points), why: { ...note, ...(!isFull && { cause: 'given' }) } };
}

function isNotApplicable({ leaf, id }: LeafNode, answer: Answer, measure: Measured, pointer: string, report: Report): boolean {
  const isSaid = String(answer.notApplicable) === 'true';
  if (!isSaid && measure !== 'over-zero') return false;
  if (leaf.notApplicable !== 'forbidden') return true;
  if (isSaid) report(problem('not-applicable-forbidden', at(pointer, 'notApplicable'), { id }));
  else report(problem('over-zero', at(pointer, 'facts'), { whole: leaf.facts.at(-1)?.name ?? '' }));
  return false;
}

function notApplicable({ leaf, max = ZERO }: LeafNode, why: Why): Verdict {
  const state = 'not-applicable';
  if (leaf.notApplicable === 'drop') return { state, range: settled(ZERO), applicableMax: ZERO, why };
  if (leaf.notApplicable === 'full') return { state, range: settled(max), why };
  return { state, range: settled(ZERO), why: { ...why, cause: 'not-applicable-zero' } };
}

type Measured = Rational | NoMeasure | undefined;

/** Reads the figures of a leaf; a wrong one is reported and counts as missing. */
function readMeasure(leaf: Leaf, answer: Answer, pointer: string, report: Report) {
  const found = answer.facts ?? {};
  const names = leaf.facts.map((fact) => fact.name);
  for (const name of Object.keys(found)) {
    if (names.includes(name)) continue;
    report(problem('unknown-fact', at(pointer, 'facts', name), { found: name, allowed: names }, nearest(name, names)));
  }
  const labels = leaf.space.labels ?? [];
  const figures = leaf.facts.map((fact) => {
    const written = Object.hasOwn(found, fact.name) ? found[fact.name] : undefined;
    if (written === undefined || written === '') return undefined;
    const figure = readFigure(written, at(pointer, 'facts', fact.name), fact, labels);
    if (!isProblem(figure)) return figure;
    report(figure);
    return undefined;
  });
  return { figures, measure: measureFigures(leaf, figures, pointer, found, report) };
}

function measureFigures(leaf: Leaf, figures: readonly (Rational | undefined)[], pointer: string, found: object, report: Report): Measured {
  const known = figures.filter((figure) => figure !== undefined);
  if (known.length < figures.length || figures.length === 0) return undefined;
  const measure = measureOf(leaf.measure).value(known);
  if (measure !== 'part-exceeds-whole') return measure;
  const [part, whole] = leaf.facts.map((fact) => `${fact.name} ${(found as Record<string, unknown>)[fact.name]}`);
  report(problem('part-exceeds-whole', at(pointer, 'facts'), { part: part ?? '', whole: whole ?? '' }));
  return undefined;
}
