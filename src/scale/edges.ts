/** Edges as a decision writes them: what each word means, and how a stretch between two of them is read. */
import { EVERYTHING, type Interval, after, before } from '../interval.ts';
import { type Rational, ZERO } from '../points.ts';
import { at } from '../problem.ts';
import type { BandSpec } from '../shape/pack.ts';
import { type EdgeSetting, readEdge } from './numbers.ts';

/** What each word of an edge means: a cut just before the value or just after it, below the stretch or above it. */
const words = {
  atLeast: (value) => ({ from: before(value) }),
  over: (value) => ({ from: after(value) }),
  after: (value) => ({ from: after(value) }),
  atMost: (value) => ({ to: after(value) }),
  by: (value) => ({ to: after(value) }),
  under: (value) => ({ to: before(value) }),
  is: (value) => ({ from: before(value), to: after(value) }),
} satisfies Record<Exclude<keyof BandSpec, 'else' | 'points' | 'share' | 'say'>, (value: Rational) => Partial<Interval>>;

export const edgeWords = /* @__PURE__ */ Object.keys(words) as readonly (keyof typeof words)[];
type Edges = { readonly [word in keyof typeof words]?: unknown };

const written = (edges: Edges): readonly (keyof typeof words)[] => edgeWords.filter((word) => edges[word] !== undefined);

/** Everything between the edges; nothing where one of them cannot be read. */
export function readEdges(edges: Edges, pointer: string, setting: EdgeSetting): Interval | undefined {
  const read = written(edges).map((word) => {
    const value = readEdge(edges[word], at(pointer, word), setting);
    return value && words[word](value);
  });
  return read.includes(undefined) ? undefined : Object.assign({}, EVERYTHING, ...read);
}

/** True of edges that do not go together: two on one side. */
export function areAtOdds(edges: Edges): boolean {
  const sides = written(edges).flatMap((word) => Object.keys(words[word](ZERO)));
  return new Set(sides).size < sides.length;
}

/** The edges as the pack writes them: "atLeast 70%, atMost 90%". */
export const describeEdges = (edges: Edges): string =>
  written(edges)
    .map((word) => `${word} ${edges[word]}`)
    .join(', ');
