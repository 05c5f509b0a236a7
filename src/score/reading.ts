/** One answer at one node, read as a whole: where any of it is wrong, it is told, and counts as if it were not there. */
import { measureOf } from '../measure/measures.ts';
import { type Rational, ZERO } from '../points.ts';
import { write } from '../decimal.ts';
import { type Problem, type Report, at, problem } from '../problem.ts';
import type { FrameworkNode, Leaf } from '../shape/framework.ts';
import type { Answer } from '../shape/submission.ts';
import { readFacts } from './figures.ts';
import { readDeducted, readGiven } from './given.ts';
import { type Asked, readNotApplicable } from './notApplicable.ts';

type Figures = readonly (Rational | undefined)[];

export interface Reading {
  /** The figures that were reported in this answer, by name. */
  readonly reported: ReadonlyMap<string, Rational>;
  /** Figures in the order of the leaf's facts, as they were read; nothing where one is missing or cannot be read. */
  readonly figures: Figures;
  /** The same without those of a wrong answer: what may be reckoned with. */
  readonly known: Figures;
  readonly measure?: Rational | 'nothing';
  readonly points?: Rational;
  readonly deducted: Rational;
  /** The answer says so. */
  readonly isNotApplicable: boolean;
  readonly rejected?: string;
  readonly note?: string;
  /** The answer says points or figures. */
  readonly hasFigures: boolean;
  readonly isWrong: boolean;
}

/** What is known where an answer is read. */
export interface Surroundings extends Asked {
  /** The answers of the nodes above, for what is reported there. */
  readonly readings: readonly (Reading | undefined)[];
}

export function readAnswer(around: Surroundings, answer: Answer | undefined, pointer: string, report: Report): Reading {
  const { framework, index, readings } = around;
  const node = framework.nodes[index] as FrameworkNode;
  const problems: Problem[] = [];
  const tell: Report = (one) => problems.push(one);
  const said = answer ?? {};
  const reported = readFacts(node, said, pointer, tell);
  const figures = (node.leaf?.facts ?? []).map(({ home, name }) => (home === index ? reported : readings[home]?.reported)?.get(name));
  const measure = node.leaf && measureFigures(node.leaf, figures, pointer, tell);
  const points = readGiven(framework, node, said, pointer, tell);
  const deducted = readDeducted(node, said, pointer, tell);
  const isNotApplicable = readNotApplicable(around, said, measure, pointer, tell);
  said.again?.forEach((other, position) => {
    const where = at(pointer, 'again', position);
    readFacts(node, other, where, tell);
    readGiven(framework, node, other, where, tell);
    readDeducted(node, other, where, tell);
  });
  problems.forEach(report);
  const hasFigures = reported.size > 0;
  const isWrong = problems.length > 0 || said.isWrong === true;
  if (isWrong) {
    const known = figures.map((figure, position) => (node.leaf?.facts[position]?.home === index ? undefined : figure));
    return { reported: new Map(), figures, known, deducted: ZERO, isNotApplicable: false, hasFigures, isWrong };
  }
  return {
    reported,
    figures,
    known: figures,
    deducted,
    isNotApplicable,
    hasFigures,
    isWrong,
    ...(measure !== undefined && { measure }),
    ...(points && { points }),
    ...(said.rejected !== undefined && { rejected: said.rejected }),
    ...(said.note !== undefined && { note: said.note }),
  };
}

/** Nothing where a figure is missing, or where the figures contradict each other. */
function measureFigures(leaf: Leaf, figures: Figures, pointer: string, report: Report): Rational | 'nothing' | undefined {
  const known = figures.slice(0, leaf.reads).filter((figure) => figure !== undefined);
  if (known.length < leaf.reads || leaf.pieces.length === 0) return undefined;
  const measure = measureOf(leaf.measure).value(known, leaf);
  if (measure !== 'part-exceeds-whole') return measure;
  const [part = '', whole = ''] = leaf.facts.map(({ title }) => title);
  const [partFigure = '', wholeFigure = ''] = known.map(write);
  report(problem('part-exceeds-whole', at(pointer, 'facts'), { part, partFigure, whole, wholeFigure }));
  return undefined;
}
