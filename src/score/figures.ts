/** The figures that a unit reports, each read as its fact asks. */
import { isProblem, readFigure } from '../measure/figure.ts';
import type { Rational } from '../points.ts';
import { nearest } from '../nearest.ts';
import { type Pointer, type Report, inside, problem, quote } from '../problem.ts';
import type { Fact, FrameworkNode } from '../shape/framework.ts';
import type { Answer } from '../shape/submission.ts';

/** All figures of a unit as they were read, by the slots of the facts, and the nodes whose answer is wrong. */
export interface Figures {
  readonly read: (Rational | undefined)[];
  wrong: Set<number> | undefined;
}

/** What may be reckoned with: figures of a wrong answer may not. */
export const knownIn = ({ read, wrong }: Figures, { home, slot }: Fact): Rational | undefined =>
  wrong?.has(home) ? undefined : read[slot];

/** What a leaf shows of a fact: its own answer's figure, be it wrong. */
export const shownIn = ({ read, wrong }: Figures, { home, slot }: Fact, index: number): Rational | undefined =>
  home !== index && wrong?.has(home) ? undefined : read[slot];

const otherKeys = ['points', 'notApplicable', 'rejected', 'deducted', 'note'];

/** Reads an answer's figures into their slots, and tells how many; what is not asked for, or cannot be read, is told. */
export function readFacts(
  node: FrameworkNode,
  { facts }: Answer,
  slots: (Rational | undefined)[],
  pointer: Pointer,
  report: Report,
): number {
  if (!facts) return 0;
  if (!node.leaf && node.facts.length === 0) {
    report(problem('facts-not-here', inside(pointer, 'facts'), { id: node.id }));
    return 0;
  }
  const place = inside(pointer, 'facts');
  for (const name of Object.keys(facts)) if (!isAsked(node, name)) reportUnknown(node, name, place, report);
  let many = 0;
  for (const fact of node.facts) {
    const written = Object.hasOwn(facts, fact.name) ? facts[fact.name] : undefined;
    if (written === undefined || written === '') continue;
    const figure = readFigure(written, inside(place, fact.name), fact);
    if (isProblem(figure)) report(figure);
    else {
      slots[fact.slot] = figure;
      many += 1;
    }
  }
  return many;
}

function isAsked({ facts }: FrameworkNode, name: string): boolean {
  for (const fact of facts) if (fact.name === name) return true;
  return false;
}

function reportUnknown({ facts }: FrameworkNode, name: string, place: Pointer, report: Report): void {
  const names = facts.map((fact) => fact.name);
  const told = { found: quote(name), allowed: names, titles: facts.map((fact) => fact.title) };
  report(problem('unknown-fact', inside(place, name), told, nearest(name, [...names, ...otherKeys])));
}
