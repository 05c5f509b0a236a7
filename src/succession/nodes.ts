/** Which nodes of one framework are which of another, by a succession between the two. `docs/semantics.md` § 14. */
import { type Problem, type Report, hasErrors, problem, quote } from '../problem.ts';
import type { Became } from '../shape/comparison.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import type { Succession } from '../shape/succession.ts';
import { checkIds, checkMax, nameOf } from './check.ts';
import { linkFacts } from './facts.ts';
import { type NodeLine, isNamed, readLines } from './fates.ts';
import { leading } from './lines.ts';

/** Nodes that are each other, by their indexes: several on one side where one was split, or several merged. */
export interface NodeLink {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly became: Became;
  /** From a fact's name after to its name before; none where several nodes stand on a side. */
  readonly facts: ReadonlyMap<string, string>;
}

export interface NodeLinks {
  /** In the reading order of the nodes before; the root first. */
  readonly links: readonly NodeLink[];
  /** The indexes of nodes that are only after, and of those that are only before. */
  readonly added: readonly number[];
  readonly dropped: readonly number[];
}

/**
 * The links between two frameworks: of one and the same, every node with itself; else by a succession between the two, in either
 * direction. Nothing where there is none, or where something in it is wrong, which is told.
 */
export function linkNodes(succession: Succession | undefined, before: Framework, after: Framework, report: Report): NodeLinks | undefined {
  if (areSameRules(before, after)) return { links: before.nodes.map(toItself), added: [], dropped: [] };
  if (!succession || !isNamed(succession, report)) return undefined;
  const { from, to } = succession;
  const [first, second] = [nameOf(before), nameOf(after)];
  if (from === first && to === second) return linkForwards(succession, before, after, report);
  if (from !== second || to !== first) {
    report(problem('succession-of-others', '/from', { from: quote(from), to: quote(to), before: first, after: second }));
    return undefined;
  }
  const back = linkForwards(succession, after, before, report);
  return back && { links: inOrder(back.links.map(backwards)), added: back.dropped, dropped: back.added };
}

/** True of one rule set and itself: whatever is answered on one is read on the other. */
export const areSameRules = (one: Framework, other: Framework): boolean => one.id === other.id && one.version === other.version;

const toItself = ({ facts }: FrameworkNode, index: number): NodeLink => ({
  before: [index],
  after: [index],
  became: 'same',
  facts: new Map(facts.map(({ name }) => [name, name])),
});

const inOrder = (links: readonly NodeLink[]): readonly NodeLink[] =>
  [...links].sort((a, b) => (a.before[0] as number) - (b.before[0] as number));

const turned: Partial<Record<Became, Became>> = { split: 'merged', merged: 'split' };

const backwards = ({ before, after, became, facts }: NodeLink): NodeLink => ({
  before: after,
  after: before,
  became: turned[became] ?? became,
  facts: new Map([...facts].map(([name, old]) => [old, name])),
});

function linkForwards(succession: Succession, before: Framework, after: Framework, report: Report): NodeLinks | undefined {
  const problems: Problem[] = [];
  const tell: Report = (one) => problems.push(one);
  const lines = readLines(succession, tell);
  checkIds(succession, lines, before, after, tell);
  const links = [...alone(lines, before, after, tell), ...together(lines, before, after)];
  problems.forEach(report);
  if (hasErrors(problems)) return undefined;
  const indexesOf = ({ index }: Framework, ids: readonly string[]): readonly number[] =>
    ids.flatMap((id) => index.get(id) ?? []).sort((a, b) => a - b);
  const gone = lines.filter(({ became }) => became === 'dropped').map(({ id }) => id);
  const root = before.nodes.slice(0, 1).map(toItself);
  return {
    links: [...root, ...inOrder(links)],
    added: indexesOf(after, succession.new ?? []),
    dropped: indexesOf(before, gone),
  };
}

/** Each that became one other, alone. */
const alone = (lines: readonly NodeLine[], before: Framework, after: Framework, report: Report): readonly NodeLink[] =>
  lines.flatMap((line) => {
    const { became, id, targets } = line;
    if (became === 'split' || became === 'merged') return [];
    const [old, target] = [before.index.get(id), after.index.get(targets[0] ?? '')];
    if (!old || !target) return []; // nor is it the root, which takes no line
    const [node, other] = [before.nodes[old] as FrameworkNode, after.nodes[target] as FrameworkNode];
    checkMax(line, node, other, report);
    const facts = linkFacts(line, node, other, { before: nameOf(before), after: nameOf(after) }, report);
    return [{ before: [old], after: [target], became, facts }];
  });

/** Several that are one on the other side. */
function together(lines: readonly NodeLine[], before: Framework, after: Framework): readonly NodeLink[] {
  const split = lines
    .filter(({ became }) => became === 'split')
    .map(({ id, targets }) => ({ ids: [id], targets, became: 'split' as const }));
  const merging = leading(lines.filter(({ became }) => became === 'merged'));
  const merged = [...merging].map(([target, those]) => ({
    ids: those.map(({ id }) => id),
    targets: [target],
    became: 'merged' as const,
  }));
  return [...split, ...merged].map(({ ids, targets, became }) => ({
    before: ids.flatMap((id) => before.index.get(id) ?? []).sort((a, b) => a - b),
    after: targets.flatMap((id) => after.index.get(id) ?? []),
    became,
    facts: new Map(),
  }));
}
