/** Two revisions of one year: every id and every fact is itself, or it is new, or gone. `docs/semantics.md` § 20. */
import { equal } from '../points.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { NodeLink, NodeLinks } from './nodes.ts';

/** True of two rule sets of one framework and year: between them there is no succession. */
export const areOfOneYear = (one: Framework, other: Framework): boolean => one.id === other.id && one.year === other.year;

/** The links between two revisions, by ids and by the names of facts. */
export function linkRevisions(before: Framework, after: Framework): NodeLinks {
  const links = before.nodes.flatMap((node, index): readonly NodeLink[] => {
    const there = after.index.get(node.id);
    return there === undefined ? [] : [linkOf(node, index, after.nodes[there] as FrameworkNode, there)];
  });
  return { links, added: without(after, before), dropped: without(before, after) };
}

const linkOf = (node: FrameworkNode, index: number, other: FrameworkNode, there: number): NodeLink => ({
  before: [index],
  after: [there],
  became: isAsHeavy(node, other) ? 'same' : 'reweighted',
  facts: new Map(other.facts.flatMap(({ name }) => (node.facts.some((fact) => fact.name === name) ? [[name, name] as const] : []))),
});

const isAsHeavy = ({ max }: FrameworkNode, { max: other }: FrameworkNode): boolean => (max && other ? equal(max, other) : max === other);

/** The indexes of the nodes whose ids the other one has not. */
const without = ({ nodes }: Framework, { index: known }: Framework): readonly number[] =>
  nodes.flatMap(({ id }, index) => (known.has(id) ? [] : [index]));
