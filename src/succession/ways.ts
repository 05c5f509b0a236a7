/** Where the answers of one tree go on the other, and what its figures are called there. */
import { dayNumber, readDay, writeDay } from '../day.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { Answer, Figure } from '../shape/submission.ts';
import type { NodeLink, NodeLinks } from './nodes.ts';
import { type Both, type Side, isPair, otherSide } from './side.ts';

/** From a node to the one that it is on the other tree. */
export interface Way {
  readonly from: number;
  readonly to: number;
  readonly link: NodeLink;
  /** The names that its figures have there. */
  readonly names: ReadonlyMap<string, string>;
  /** The names of the days among them, where days move. */
  readonly days: ReadonlySet<string>;
  /** Its figures are the same there: no other name, no day that moves. */
  readonly isPlain: boolean;
  /** The node there asks for figures. */
  readonly asks: boolean;
}

export interface Ways {
  /** The years that days are moved by. */
  readonly years: number;
  /** By the id of a node that is one node on the other tree. */
  readonly ways: ReadonlyMap<string, Way>;
}

export function waysOf(frameworks: Both<Framework>, { links }: Pick<NodeLinks, 'links'>, from: Side): Ways {
  const [here, there] = [frameworks[from], frameworks[otherSide(from)]];
  const years = there.year - here.year;
  const ways = links.filter(isPair).map((link): readonly [string, Way] => {
    const [source, target] = [link[from][0] ?? 0, link[otherSide(from)][0] ?? 0];
    const { id, facts } = here.nodes[source] as FrameworkNode;
    const names = namesOf(link, from);
    const days = new Set(facts.flatMap(({ name, kind }) => (kind === 'day' && years !== 0 ? [name] : [])));
    const isPlain = days.size === 0 && facts.every(({ name }) => names.get(name) === name);
    return [id, { from: source, to: target, link, names, days, isPlain, asks: (there.nodes[target]?.facts ?? []).length > 0 }];
  });
  return { years, ways: new Map(ways) };
}

const namesOf = ({ facts }: NodeLink, from: Side): ReadonlyMap<string, string> =>
  from === 'after' ? facts : new Map([...facts].map(([after, before]) => [before, after]));

/** Figures by the names that they have there; without those that are asked for no more. */
export function carryFigures(facts: NonNullable<Answer['facts']>, { names, days }: Way, years: number): Readonly<Record<string, Figure>> {
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
