/** Two frameworks side by side: which node is which, and in what each is not what it was. */
import { compileNodes } from '../compile/nodes.ts';
import { onlyOnce } from '../compile/context.ts';
import { outline } from '../compile/outline.ts';
import { readHolidays } from '../compile/rules.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { Pack } from '../shape/pack.ts';
import { type Aspect, aspectsApart } from './aspects.ts';
import type { Links } from './links.ts';
import { rescaledLeaves } from './rescaled.ts';
import { type SideNames, namesOf } from './names.ts';
import { type Table, tableOf } from './table.ts';

export interface Between {
  readonly before: Framework;
  readonly after: Framework;
  readonly links: Links;
  readonly names: SideNames;
  readonly tables: { readonly before: Table; readonly after: Table };
  /** The nodes before, their days held against the assessed year of after. */
  readonly dated: readonly FrameworkNode[];
  /** In what each linked node is not what it was, by its index after; nothing of one that is the same. */
  readonly apart: ReadonlyMap<number, ReadonlySet<Aspect>>;
  /** Leaves after whose maximum and scale are both written otherwise, by their index: with the maximum before. */
  readonly rescaled: ReadonlyMap<number, Leaf>;
}

export function betweenOf(before: Framework, after: Framework, links: Links): Between {
  const names = namesOf(links);
  const dated = before.year === after.year ? before.nodes : nodesIn(before, before.pack, after.year);
  const apart = new Map(
    links.pairs.flatMap((pair) => {
      const found = aspectsApart(dated[pair.before] as FrameworkNode, after.nodes[pair.after] as FrameworkNode, names);
      return found.size > 0 ? [[pair.after, found] as const] : [];
    }),
  );
  const tables = { before: tableOf(before.pack), after: tableOf(after.pack) };
  const rescaled = rescaledLeaves({ before, after, links, tables, apart }, (pack) => nodesIn(before, pack, after.year));
  return { before, after, links, names, tables, dated, apart, rescaled };
}

/** The nodes of a pack with the same tree, as they would be in another assessed year. */
function nodesIn({ index }: Framework, pack: Pack, year: number): readonly FrameworkNode[] {
  const report = (): void => undefined; // a day that this year has not is read as none
  const holidays = readHolidays(pack.holidays ?? [], year, report);
  return compileNodes(outline(pack), index, { year, holidays, report, isFirst: onlyOnce() });
}
