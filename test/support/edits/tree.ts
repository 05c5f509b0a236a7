/** A pack as a tree to be edited: its nodes, one of them replaced, maximum points that still add up. */
import { readNumber, write } from '../../../src/decimal.ts';
import { type Rational, add, isNegative, multiply, subtract } from '../../../src/points.ts';
import type { NodeSpec, Numeric, Pack } from '../../../src/shape/pack.ts';
import type { Draw } from '../years/draw.ts';

/** A pack with one thing in it written otherwise; nothing where this pack has no place for it. */
export type Edit = (draw: Draw, pack: Pack) => Pack | undefined;
/** One key or another of a node. */
export type NodeEdit = (draw: Draw, node: NodeSpec, pack: Pack) => NodeSpec | undefined;

export const under = (nodes: readonly NodeSpec[]): readonly NodeSpec[] => nodes.flatMap((one) => [one, ...under(one.children ?? [])]);
export const nodesOf = ({ domains }: Pack): readonly NodeSpec[] => under(domains);
export const isLeaf = ({ measure }: NodeSpec): boolean => measure !== undefined;

/** Several nodes in the place of one, or none. */
export function replaced(pack: Pack, id: string, by: (node: NodeSpec) => readonly NodeSpec[]): Pack {
  const place = (node: NodeSpec): readonly NodeSpec[] => {
    if (node.id === id) return by(node);
    return [node.children ? { ...node, children: node.children.flatMap(place) } : node];
  };
  return { ...pack, domains: pack.domains.flatMap(place) };
}

export const without = <T extends object, K extends keyof T>(one: T, ...keys: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(one).filter(([key]) => !(keys as readonly string[]).includes(key))) as Omit<T, K>;

/** What is there of some keys. */
export const said = <T extends object, K extends keyof T>(one: T, ...keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(Object.entries(one).filter(([key]) => (keys as readonly string[]).includes(key))) as Pick<T, K>;

/** The edit of one of the nodes for which there is one. */
export const atNode =
  (isMeant: (node: NodeSpec) => boolean, edit: NodeEdit): Edit =>
  (draw, pack) => {
    for (const node of draw.shuffled(nodesOf(pack).filter(isMeant))) {
      const now = edit(draw, node, pack);
      if (now) return replaced(pack, node.id, () => [now]);
    }
    return undefined;
  };

export const numberOf = (written: Numeric | undefined): Rational | undefined => {
  const number = readNumber(written);
  return typeof number === 'string' ? undefined : number;
};

/** The nodes above one, nearest first. */
export function above(pack: Pack, id: string): readonly NodeSpec[] {
  const parent = nodesOf(pack).find((node) => node.children?.some((child) => child.id === id));
  return parent ? [parent, ...above(pack, parent.id)] : [];
}

const plus = (written: Numeric, by: Rational): Numeric | undefined => {
  const number = numberOf(written);
  const now = number && add(number, by);
  return now && !isNegative(now) ? write(now) : undefined;
};

/** So many points more at every node above one, as far as they add up; nothing where its weight cannot be another. */
export function weighted(pack: Pack, id: string, by: Rational): Pack | undefined {
  let now: Pack = pack;
  for (const { id: at, max, combine = 'sum', kind } of above(pack, id)) {
    if (kind || combine === 'scaled') return now;
    const more = combine === 'sum' && max !== undefined ? plus(max, by) : undefined;
    if (more === undefined) return undefined;
    now = replaced(now, at, (node) => [{ ...node, max: more }]);
  }
  const isBlock = nodesOf(pack).some((node) => node.id === id && node.kind);
  const max = isBlock ? now.max : plus(now.max, by);
  return max === undefined ? undefined : { ...now, max };
}

/** Written with one more decimal that says nothing: 5 as 5.0. */
export const spelt = (written: Numeric): Numeric => {
  const text = String(written);
  const [number, sign] = text.endsWith('%') ? [text.slice(0, -1), '%'] : [text, ''];
  if (typeof numberOf(number) !== 'object') return written;
  return `${number}${number.includes('.') ? '0' : '.0'}${sign}`;
};

/** A number times so many hundredths; of what has a sign, the same with it. */
export const times = (written: Numeric, hundredths: Rational): string | undefined => {
  const number = numberOf(written);
  return number && write(multiply(number, hundredths));
};

export const lessThan = (a: Rational, b: Rational): boolean => isNegative(subtract(a, b));

type Path = readonly string[];

/** Every number in a value, by the keys that lead to it; an id is none. */
export function numbersIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : numbersIn(inner, [...at, key])));
  const text = String(value);
  return /^-?\d+(\.\d+)?%?$/.test(text) ? [at] : [];
}

/** The same value with another in one place. */
export function put<T>(value: T, [key, ...rest]: Path, by: (found: unknown) => unknown): T {
  if (key === undefined) return by(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown, index) => (String(index) === key ? put(one, rest, by) : one)) as T;
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [name, name === key ? put(one as unknown, rest, by) : (one as unknown)]),
  ) as T;
}
