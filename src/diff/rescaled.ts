/** Scales whose maximum is another too: as they would be with the maximum before, so that what each of the two does is told apart. */
import { isSameData } from '../data.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { Pack } from '../shape/pack.ts';
import type { Aspect } from './aspects.ts';
import type { Links, Pair } from './links.ts';
import { type Table, type TableLine, packOf, tableOf } from './table.ts';

interface Sides {
  readonly before: Framework;
  readonly after: Framework;
  readonly links: Links;
  readonly tables: { readonly before: Table; readonly after: Table };
  readonly apart: ReadonlyMap<number, ReadonlySet<Aspect>>;
}

/** The leaves after, by their index, under the maximum before. */
export function rescaledLeaves(sides: Sides, nodesOf: (pack: Pack) => readonly FrameworkNode[]): ReadonlyMap<number, Leaf> {
  const both = sides.links.pairs.filter((pair) => isBoth(sides, pair));
  if (both.length === 0) return new Map();
  const table = new Map(tableOf(sides.before.pack));
  for (const pair of both) {
    const [id, old, now] = linesOf(sides, pair);
    table.set(id, withScale(old, now));
  }
  const nodes = nodesOf(packOf(table));
  return new Map(
    both.flatMap(({ before, after }) => {
      const leaf = nodes[before]?.leaf;
      return leaf ? [[after, leaf] as const] : [];
    }),
  );
}

/** Its maximum is another, and its scale is written otherwise, on the same measure. */
function isBoth(sides: Sides, pair: Pair): boolean {
  const found = sides.apart.get(pair.after);
  const [, old, now] = linesOf(sides, pair);
  const isRead = found?.has('max') === true && !found.has('measure') && !found.has('space');
  return isRead && old !== undefined && now !== undefined && !isSameData(old.get('scale'), now.get('scale'));
}

function linesOf({ before, after, tables }: Sides, pair: Pair): readonly [string, TableLine | undefined, TableLine | undefined] {
  const id = before.nodes[pair.before]?.id ?? '';
  return [id, tables.before.get(id), tables.after.get(after.nodes[pair.after]?.id ?? '')];
}

function withScale(old: TableLine = new Map(), now: TableLine = new Map()): TableLine {
  const line = new Map(old);
  const scale = now.get('scale');
  if (scale === undefined) line.delete('scale');
  else line.set('scale', scale);
  return line;
}
