/** Which links cannot be read on the other tree, for one unit. */
import type { Framework, FrameworkNode } from '../../../src/shape/framework.ts';
import type { Answer } from '../../../src/shape/submission.ts';
import { DROPPED, type Link } from './links.ts';

export const times = ['before', 'after'] as const;
export type Time = (typeof times)[number];
export type Both<T> = Readonly<Record<Time, T>>;
export type Answers = Readonly<Record<string, Answer>>;

/** What is linked, for one unit. */
export interface Linked {
  readonly readable: readonly Link[];
  readonly unsplit: readonly Link[];
}

export const nodeOf = (framework: Framework, id: string): FrameworkNode => framework.nodes[framework.index.get(id) ?? -1] as FrameworkNode;

const isLeaf = (framework: Framework, id: string): boolean => nodeOf(framework, id).leaf !== undefined;

/** A node and all under it. */
export const under = (framework: Framework, id: string): readonly string[] => [
  id,
  ...nodeOf(framework, id).children.flatMap((child) => under(framework, framework.nodes[child]?.id ?? '')),
];

/** By what stands on the page but for refusals: those are tried, and handed in. */
export function linkedOf(frameworks: Both<Framework>, links: readonly Link[], answers: Both<Answers>, refused: ReadonlySet<Link>): Linked {
  const isUnsplit = (link: Link): boolean =>
    link.before.length + link.after.length > 2 ||
    refused.has(link) ||
    times.some((time) =>
      link[time].some((id) => answers[time][id]?.points !== undefined || nodeOf(frameworks[time], id).leaf?.measure === 'points'),
    ) ||
    !asksAlike(frameworks, links, link);
  const groups = links.filter((link) => isUnsplit(link) && times.some((time) => link[time].some((id) => !isLeaf(frameworks[time], id))));
  // What lies under an unsplit group is told by it, or falls away.
  const inside = (time: Time): ReadonlySet<string> =>
    new Set(groups.flatMap((link) => link[time].flatMap((id) => under(frameworks[time], id).slice(1))));
  const covered = { before: inside('before'), after: inside('after') };
  const open = links.filter((link) => !times.some((time) => link[time].some((id) => covered[time].has(id))));
  return { readable: open.filter((link) => !isUnsplit(link)), unsplit: open.filter(isUnsplit) };
}

/** Every figure that the leaf of one year needs is one that its counterpart needs too. */
function asksAlike(frameworks: Both<Framework>, links: readonly Link[], { before: [old = ''], after: [now = ''] }: Link): boolean {
  if (!isLeaf(frameworks.before, old) && !isLeaf(frameworks.after, now)) return true;
  const needs = (time: Time, id: string): readonly (readonly [string, string])[] =>
    (nodeOf(frameworks[time], id).leaf?.facts ?? []).map(({ home, name }) => [frameworks[time].nodes[home]?.id ?? '', name]);
  const carried = needs('before', old).map(([home, name]) => {
    const link = links.find(({ before }) => before.includes(home));
    return `${link?.after.join() ?? DROPPED} ${link?.facts[name] ?? name}`;
  });
  const asked = needs('after', now).map((one) => one.join(' '));
  return carried.length === asked.length && carried.every((one) => asked.includes(one));
}
