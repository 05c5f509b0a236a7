/** Answers of one year as they are read on the other year's tree. */
import { dayNumber, readDay, writeDay } from '../day.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { Answer, Answers, Figure } from '../shape/submission.ts';
import type { NodeLink as Link, NodeLinks as Links } from '../succession/nodes.ts';
import { type Both, type Side, isPair, otherSide } from './side.ts';

/** The way from the tree of a side to the other one. */
export interface Crossing {
  /** The years that days are moved by. */
  readonly years: number;
  /** By the id of a node: where its answer goes. */
  readonly ways: ReadonlyMap<string, Way>;
  readonly isIdentity: boolean;
}

interface Way {
  readonly from: FrameworkNode;
  readonly to: FrameworkNode;
  /** The names that its facts have there. */
  readonly names: ReadonlyMap<string, string>;
  /** Its figures are the same there: no other name, no day that moves. */
  readonly isPlain: boolean;
}

export function crossingOf(frameworks: Both<Framework>, { links }: Links, isIdentity: boolean, from: Side): Crossing {
  const [here, there] = [frameworks[from], frameworks[otherSide(from)]];
  const years = there.year - here.year;
  const ways = links.filter(isPair).map((link): Way => {
    const source = here.nodes[link[from][0] ?? 0] as FrameworkNode;
    const target = there.nodes[link[otherSide(from)][0] ?? 0] as FrameworkNode;
    const names = namesOf(link, from);
    const isPlain = source.facts.every(({ name, kind }) => names.get(name) === name && (kind !== 'day' || years === 0));
    return { from: source, to: target, names, isPlain };
  });
  return { years, ways: new Map(ways.map((way) => [way.from.id, way])), isIdentity };
}

const namesOf = ({ facts }: Link, from: Side): ReadonlyMap<string, string> =>
  from === 'after' ? facts : new Map([...facts].map(([after, before]) => [before, after]));

/** Without points, which cannot be read elsewhere, and without the answers that are wrong at home. */
export function carry(answers: Answers, isWrong: (node: FrameworkNode) => boolean, { years, ways, isIdentity }: Crossing): Answers {
  if (isIdentity) return answers;
  const carried = Object.create(null) as Record<string, Answer>; // an id is any text
  for (const id of Object.keys(answers)) {
    const way = ways.get(id);
    const answer = answers[id];
    if (way && answer && !isWrong(way.from)) carried[way.to.id] = carryAnswer(answer, way, years);
  }
  return carried;
}

function carryAnswer(answer: Answer, way: Way, years: number): Answer {
  if (way.isPlain && answer.points === undefined && answer.again === undefined) return answer;
  const { facts, rejected, notApplicable, deducted } = answer;
  return {
    ...(facts && way.to.facts.length > 0 && { facts: carryFigures(facts, way, years) }), // a node that asks for none refuses even none
    ...(rejected !== undefined && { rejected }),
    ...(notApplicable !== undefined && { notApplicable }),
    ...(deducted !== undefined && { deducted }),
  };
}

function carryFigures(facts: NonNullable<Answer['facts']>, { from, names }: Way, years: number): Readonly<Record<string, Figure>> {
  const days = new Set(from.facts.flatMap(({ kind, name }) => (kind === 'day' && years !== 0 ? [name] : [])));
  const carried: [string, Figure][] = [];
  for (const name of Object.keys(facts)) {
    const [there, figure] = [names.get(name), facts[name]];
    if (there !== undefined && figure !== undefined) carried.push([there, days.has(name) ? moved(figure, years) : figure]);
  }
  return Object.fromEntries(carried);
}

/** A day so many years later; 29 February becomes the 28th where there is none. */
function moved(figure: Figure, years: number): Figure {
  if (typeof figure !== 'string' || typeof readDay(figure) === 'string') return figure;
  const [year = 0, month = 0, day = 0] = figure.split('-').map(Number);
  const there = dayNumber(year + years, month, day) ?? dayNumber(year + years, month, day - 1);
  return there === undefined ? figure : writeDay(there);
}
