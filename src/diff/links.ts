/** Which node of one framework is which of the other: by ids in one year, else over a succession. */
import { type Report, problem } from '../problem.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { Succession } from '../shape/succession.ts';
import { nameOf } from '../succession/check.ts';
import { linkNodes } from '../succession/nodes.ts';

/** One node on both sides, by its indexes. */
export interface Pair {
  readonly before: number;
  readonly after: number;
  /** From a fact's name after to its name before. */
  readonly facts: ReadonlyMap<string, string>;
}

/** Nodes that became others, several on one side. */
export interface Join {
  readonly kind: 'split' | 'merged';
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export interface Links {
  readonly pairs: readonly Pair[];
  readonly joins: readonly Join[];
  readonly added: readonly number[];
  readonly dropped: readonly number[];
}

/** Nothing where they cannot be linked, which is told. */
export function linksOf(before: Framework, after: Framework, succession: Succession | undefined, report: Report): Links | undefined {
  const links =
    before.id === after.id && before.year === after.year ? byIds(before, after) : bySuccession(before, after, succession, report);
  return links && apart(links, before.nodes, after.nodes);
}

function byIds(before: Framework, after: Framework): Links {
  const pairs = after.nodes.flatMap(({ id, facts }, index): Pair[] => {
    const old = before.index.get(id);
    return old === undefined ? [] : [{ before: old, after: index, facts: new Map(facts.map(({ name }) => [name, name])) }];
  });
  const [known, kept] = [new Set(pairs.map((one) => one.before)), new Set(pairs.map((one) => one.after))];
  return { pairs, joins: [], added: indexesBut(after, kept), dropped: indexesBut(before, known) };
}

const indexesBut = ({ nodes }: Framework, these: ReadonlySet<number>): readonly number[] =>
  [...nodes.keys()].filter((index) => !these.has(index));

function bySuccession(before: Framework, after: Framework, succession: Succession | undefined, report: Report): Links | undefined {
  if (!succession) report(problem('diff-needs-succession', '', { before: nameOf(before), after: nameOf(after) }));
  const found = linkNodes(succession, before, after, report);
  if (!found) return undefined;
  const links = found.links.map(({ before: old, after: now, became, facts }) => ({ old, now, became, facts }));
  return {
    pairs: links.flatMap(({ old, now, became, facts }) =>
      became === 'split' || became === 'merged' ? [] : [{ before: old[0] as number, after: now[0] as number, facts }],
    ),
    joins: links.flatMap(({ old, now, became }) =>
      became === 'split' || became === 'merged' ? [{ kind: became, before: old, after: now }] : [],
    ),
    added: found.added,
    dropped: found.dropped,
  };
}

/** Lines that were not seen are no line of the pack: none becomes one that was. */
function apart(links: Links, before: readonly FrameworkNode[], after: readonly FrameworkNode[]): Links {
  const isOdd = (pair: Pair): boolean => before[pair.before]?.rest !== after[pair.after]?.rest;
  const odd = links.pairs.filter(isOdd);
  return {
    pairs: links.pairs.filter((pair) => !isOdd(pair)),
    joins: links.joins,
    added: [...links.added, ...odd.map((pair) => pair.after)].sort((a, b) => a - b),
    dropped: [...links.dropped, ...odd.map((pair) => pair.before)].sort((a, b) => a - b),
  };
}
