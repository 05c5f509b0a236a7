/** A pack as a table: a line a node, and one, `total`, for the whole. What stands under a line is named there by its ids. */
import { ROOT } from '../compile/outline.ts';
import { type Data, dataOf } from '../data.ts';
import type { NodeSpec, Pack } from '../shape/pack.ts';

/** The values of a line by their keys. */
export type TableLine = ReadonlyMap<string, Data>;
export type Table = ReadonlyMap<string, TableLine>;

/** The keys under which other lines stand. */
export const listKeys: readonly string[] = ['children', 'domains'] satisfies readonly (keyof NodeSpec | keyof Pack)[];

type Spec = { readonly [key: string]: Data };

/** The lines of a pack by the ids of their nodes, in reading order. */
export function tableOf(pack: Pack): Table {
  const table = new Map<string, TableLine>();
  const add = (id: string, spec: Spec): void => {
    const line = new Map<string, Data>();
    table.set(id, line);
    for (const [key, value] of Object.entries(spec)) {
      if (key === '~nodes') continue; // it only carries a type
      if (!listKeys.includes(key)) line.set(key, value);
      else {
        const under = value as readonly Spec[];
        line.set(key, under.map(idOf));
        for (const one of under) add(idOf(one), one);
      }
    }
  };
  add(ROOT, dataOf(pack) as Spec);
  return table;
}

/** The pack that a table was made of. Throws a RangeError where its lines make no tree. */
export function packOf(table: Table): Pack {
  const left = new Map(table);
  const grow = (id: string): Spec => {
    const line = left.get(id);
    if (!line) throw new RangeError(`no line, or two places, for ${id}`);
    left.delete(id);
    return Object.fromEntries([...line].map(([key, value]) => [key, listKeys.includes(key) ? idsIn(value, id).map(grow) : value]));
  };
  const pack = grow(ROOT);
  if (left.size > 0) throw new RangeError(`no place for ${[...left.keys()].join(', ')}`);
  return pack as unknown as Pack;
}

function idsIn(value: Data, id: string): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  throw new RangeError(`what stands under ${id} is no list`);
}

const idOf = (spec: Spec): string => String(spec.id);
