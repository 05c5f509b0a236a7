/** One answer at one node, read as a whole: where any of it is wrong, it is told, and counts as if it were not there. */
import { measureOf } from '../measure/measures.ts';
import { type Rational, ZERO } from '../points.ts';
import { write } from '../decimal.ts';
import { type Pointer, type Report, inside, problem } from '../problem.ts';
import type { FrameworkNode, Leaf } from '../shape/framework.ts';
import type { Answer } from '../shape/submission.ts';
import { type Figures, knownIn, readFacts } from './figures.ts';
import { readDeducted, readGiven } from './given.ts';
import { type Asked, readNotApplicable } from './notApplicable.ts';

export interface Reading {
  readonly measure: Rational | 'nothing' | undefined;
  readonly points: Rational | undefined;
  readonly deducted: Rational;
  /** The answer says so. */
  readonly isNotApplicable: boolean;
  readonly rejected: string | undefined;
  readonly note: string | undefined;
  /** The answer says figures. */
  readonly hasFigures: boolean;
  readonly isWrong: boolean;
}

const nothing: Answer = {};

/** The figures of an answer, where nothing was wrong with them. */
export type Read = Pick<Reading, 'measure' | 'hasFigures'>;

/** `read`, where the figures were read before. */
export function readAnswer(
  asked: Asked,
  figures: Figures,
  answer: Answer | undefined,
  pointer: Pointer,
  report: Report,
  read?: Read,
): Reading {
  const { framework, index } = asked;
  const node = framework.nodes[index] as FrameworkNode;
  let isWrong = answer?.isWrong === true;
  const tell: Report = (one) => {
    isWrong = true;
    report(one);
  };
  const said = answer ?? nothing;
  const hasFigures = read ? read.hasFigures : readFacts(node, said, figures.read, pointer, tell) > 0;
  const measure = read ? read.measure : node.leaf && measureFigures(node.leaf, figures, pointer, tell);
  const points = readGiven(framework, node, said, pointer, tell);
  const deducted = readDeducted(node, said, pointer, tell);
  const isNotApplicable = readNotApplicable(asked, said, measure, pointer, tell);
  said.again?.forEach((other, position) => {
    const where = inside(inside(pointer, 'again'), position);
    readFacts(node, other, [], where, tell);
    readGiven(framework, node, other, where, tell);
    readDeducted(node, other, where, tell);
  });
  if (isWrong) (figures.wrong ??= new Set()).add(index);
  if (isWrong) return { ...NO_ANSWER, hasFigures, isWrong };
  return { measure, points, deducted, isNotApplicable, rejected: said.rejected, note: said.note, hasFigures, isWrong };
}

export const NO_ANSWER: Reading = {
  measure: undefined,
  points: undefined,
  deducted: ZERO,
  isNotApplicable: false,
  rejected: undefined,
  note: undefined,
  hasFigures: false,
  isWrong: false,
};

/** Nothing where a figure is missing, or where the figures contradict each other. */
function measureFigures(leaf: Leaf, figures: Figures, pointer: Pointer, report: Report): Rational | 'nothing' | undefined {
  if (leaf.pieces.length === 0) return undefined;
  const known: Rational[] = [];
  for (let which = 0; which < leaf.reads; which += 1) {
    const fact = leaf.facts[which];
    const figure = fact && knownIn(figures, fact);
    if (!figure) return undefined;
    known.push(figure);
  }
  const measure = measureOf(leaf.measure).value(known, leaf);
  if (measure !== 'part-exceeds-whole') return measure;
  const [part = '', whole = ''] = leaf.facts.map(({ title }) => title);
  const [partFigure = '', wholeFigure = ''] = known.map(write);
  report(problem('part-exceeds-whole', inside(pointer, 'facts'), { part, partFigure, whole, wholeFigure }));
  return undefined;
}
