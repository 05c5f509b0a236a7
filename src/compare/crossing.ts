/** Answers of one year as they are read on the other year's tree. */
import { dayNumber, readDay, writeDay } from '../day.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { Answer, Answers, Figure } from '../shape/submission.ts';
import type { NodeLink, NodeLinks } from '../succession/nodes.ts';
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
  readonly from: number;
  readonly to: number;
  /** The names that its figures have there. */
  readonly names: ReadonlyMap<string, string>;
  /** The names of the days among them, where days move. */
  readonly days: ReadonlySet<string>;
  /** Its figures are the same there: no other name, no day that moves. */
  readonly isPlain: boolean;
  /** The node there asks for figures. */
  readonly asks: boolean;
}

export function crossingOf(frameworks: Both<Framework>, { links }: NodeLinks, isIdentity: boolean, from: Side): Crossing {
  const [here, there] = [frameworks[from], frameworks[otherSide(from)]];
  const years = there.year - here.year;
  const ways = links.filter(isPair).map((link): readonly [string, Way] => {
    const [source, target] = [link[from][0] ?? 0, link[otherSide(from)][0] ?? 0];
    const { id, facts } = here.nodes[source] as FrameworkNode;
    const names = namesOf(link, from);
    const days = new Set(facts.flatMap(({ name, kind }) => (kind === 'day' && years !== 0 ? [name] : [])));
    const isPlain = days.size === 0 && facts.every(({ name }) => names.get(name) === name);
    return [id, { from: source, to: target, names, days, isPlain, asks: (there.nodes[target]?.facts ?? []).length > 0 }];
  });
  return { years, ways: new Map(ways), isIdentity };
}

const namesOf = ({ facts }: NodeLink, from: Side): ReadonlyMap<string, string> =>
  from === 'after' ? facts : new Map([...facts].map(([after, before]) => [before, after]));

/** By the index of the nodes there: without points, which cannot be read elsewhere, and without what is wrong at home. */
export function carry(answers: Answers, isWrong: (index: number) => boolean, { years, ways, isIdentity }: Crossing): readonly Answer[] {
  const carried: Answer[] = [];
  for (const id of Object.keys(answers)) {
    const way = ways.get(id);
    const answer = answers[id];
    if (!way || !answer || (!isIdentity && isWrong(way.from))) continue;
    carried[way.to] = isIdentity ? answer : carryAnswer(answer, way, years);
  }
  return carried;
}

function carryAnswer(answer: Answer, way: Way, years: number): Answer {
  if (way.isPlain && answer.points === undefined && answer.again === undefined) return answer;
  const { facts, rejected, notApplicable, deducted } = answer;
  return {
    ...(facts && way.asks && { facts: carryFigures(facts, way, years) }), // a node that asks for none refuses even none
    ...(rejected !== undefined && { rejected }),
    ...(notApplicable !== undefined && { notApplicable }),
    ...(deducted !== undefined && { deducted }),
  };
}

function carryFigures(facts: NonNullable<Answer['facts']>, { names, days }: Way, years: number): Readonly<Record<string, Figure>> {
  const carried = Object.create(null) as Record<string, Figure>; // a name is any text
  for (const name of Object.keys(facts)) {
    const [there, figure] = [names.get(name), facts[name]];
    if (there !== undefined && figure !== undefined) carried[there] = days.has(name) ? moved(figure, years) : figure;
  }
  return carried;
}

/** A day so many years later; 29 February becomes the 28th where there is none. */
function moved(figure: Figure, years: number): Figure {
  if (typeof figure !== 'string' || typeof readDay(figure) === 'string') return figure;
  const [year = 0, month = 0, day = 0] = figure.split('-').map(Number);
  const there = dayNumber(year + years, month, day) ?? dayNumber(year + years, month, day - 1);
  return there === undefined ? figure : writeDay(there);
}
