/** One answer at one node, read as a whole: where any of it is wrong, it is told, and counts as if it were not there. */
import { isProblem, readFigure } from '../measure/figure.ts';
import { measureOf } from '../measure/measures.ts';
import { type Rational, ZERO } from '../points.ts';
import { type Problem, type Report, at, nearest, problem, quote } from '../problem.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { Answer } from '../shape/submission.ts';
import { readDeducted, readGiven } from './given.ts';

export interface Reading {
  /** Figures in the order of the leaf's facts; nothing where one is missing or wrong. */
  readonly figures: readonly (Rational | undefined)[];
  readonly measure?: Rational;
  readonly points?: Rational;
  readonly deducted: Rational;
  /** The unit says so, or there is nothing to measure, and the leaf has a policy for it. */
  readonly isNotApplicable: boolean;
  readonly rejected?: string;
  readonly note?: string;
}

export const NO_ANSWER: Reading = { figures: [], deducted: ZERO, isNotApplicable: false };

export function readAnswer(framework: Framework, node: FrameworkNode, answer: Answer, pointer: string, report: Report): Reading {
  const problems: Problem[] = [];
  const tell: Report = (one) => problems.push(one);
  const figures = node.leaf ? readFigures(node.leaf, answer, pointer, tell) : noFigures(node, answer, pointer, tell);
  const measure = node.leaf && measureFigures(node.leaf, figures, answer, pointer, tell);
  const points = readGiven(framework, node, answer, pointer, tell);
  const deducted = readDeducted(node, answer, pointer, tell);
  const isNotApplicable = readNotApplicable(node, answer, measure, pointer, tell);
  problems.forEach(report);
  if (problems.length > 0 || answer.isWrong) return { ...NO_ANSWER, figures };
  return {
    figures,
    ...(typeof measure === 'object' && { measure }),
    ...(points && { points }),
    deducted,
    isNotApplicable,
    ...(answer.rejected !== undefined && { rejected: answer.rejected }),
    ...(answer.note !== undefined && { note: answer.note }),
  };
}

function noFigures({ id }: FrameworkNode, { facts }: Answer, pointer: string, report: Report): readonly [] {
  if (facts) report(problem('facts-not-here', at(pointer, 'facts'), { id }));
  return [];
}

function readFigures(leaf: Leaf, { facts = {} }: Answer, pointer: string, report: Report): Reading['figures'] {
  const names = leaf.facts.map((fact) => fact.name);
  for (const name of Object.keys(facts)) {
    if (names.includes(name)) continue;
    const meant = nearest(name, [...names, 'points', 'notApplicable', 'rejected', 'deducted', 'note']);
    report(problem('unknown-fact', at(pointer, 'facts', name), { found: quote(name), allowed: names }, meant));
  }
  return leaf.facts.map((fact) => {
    const written = Object.hasOwn(facts, fact.name) ? facts[fact.name] : undefined;
    if (written === undefined || written === '') return undefined;
    const figure = readFigure(written, at(pointer, 'facts', fact.name), fact, leaf.space.labels ?? []);
    if (!isProblem(figure)) return figure;
    report(figure);
    return undefined;
  });
}

/** Nothing where a figure is missing, or where the figures contradict each other. */
function measureFigures(
  leaf: Leaf,
  figures: Reading['figures'],
  answer: Answer,
  pointer: string,
  report: Report,
): Rational | 'over-zero' | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  if (known.length < figures.length || figures.length === 0) return undefined;
  const measure = measureOf(leaf.measure).value(known, leaf.space);
  if (measure !== 'part-exceeds-whole') return measure;
  const [part = '', whole = ''] = leaf.facts.map(({ name }) => `${name} ${quote(answer.facts?.[name])}`);
  report(problem('part-exceeds-whole', at(pointer, 'facts'), { part, whole }));
  return undefined;
}

function readNotApplicable({ id, leaf }: FrameworkNode, answer: Answer, measure: unknown, pointer: string, report: Report): boolean {
  const isSaid = String(answer.notApplicable) === 'true';
  if (!isSaid && measure !== 'over-zero') return false;
  if (leaf && leaf.notApplicable !== 'forbidden') return true;
  if (isSaid) report(problem('not-applicable-forbidden', at(pointer, 'notApplicable'), { id }));
  else report(problem('over-zero', at(pointer, 'facts'), { whole: leaf?.facts.at(-1)?.name ?? '' }));
  return false;
}
