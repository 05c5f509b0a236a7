/** The figures that an answer reports, each read as its fact asks. */
import { isProblem, readFigure } from '../measure/figure.ts';
import type { Rational } from '../points.ts';
import { nearest } from '../nearest.ts';
import { type Report, at, problem, quote } from '../problem.ts';
import type { FrameworkNode } from '../shape/framework.ts';
import type { Answer } from '../shape/submission.ts';

const otherKeys = ['points', 'notApplicable', 'rejected', 'deducted', 'note'];

/** By name; what is not asked for, or cannot be read, is told. */
export function readFacts(node: FrameworkNode, { facts }: Answer, pointer: string, report: Report): ReadonlyMap<string, Rational> {
  const read = new Map<string, Rational>();
  if (!facts) return read;
  const names = node.facts.map((fact) => fact.name);
  if (!node.leaf && names.length === 0) {
    report(problem('facts-not-here', at(pointer, 'facts'), { id: node.id }));
    return read;
  }
  const titles = node.facts.map((fact) => fact.title);
  for (const name of Object.keys(facts)) {
    if (names.includes(name)) continue;
    const meant = nearest(name, [...names, ...otherKeys]);
    report(problem('unknown-fact', at(pointer, 'facts', name), { found: quote(name), allowed: names, titles }, meant));
  }
  for (const fact of node.facts) {
    const written = Object.hasOwn(facts, fact.name) ? facts[fact.name] : undefined;
    if (written === undefined || written === '') continue;
    const figure = readFigure(written, at(pointer, 'facts', fact.name), fact, node.leaf?.space.labels ?? []);
    if (isProblem(figure)) report(figure);
    else read.set(fact.name, figure);
  }
  return read;
}
