/** Two frameworks side by side: which node is which, and in what each is not what it was. */
import { compileNodes } from '../compile/nodes.ts';
import { onlyOnce } from '../compile/context.ts';
import { outline } from '../compile/outline.ts';
import { readHolidays } from '../compile/rules.ts';
import type { Framework, FrameworkNode } from '../shape/framework.ts';
import { type Aspect, aspectsApart } from './aspects.ts';
import type { Links } from './links.ts';
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
}

export function betweenOf(before: Framework, after: Framework, links: Links): Between {
  const names = namesOf(links);
  const dated = before.year === after.year ? before.nodes : nodesIn(before, after.year);
  const apart = new Map(
    links.pairs.flatMap((pair) => {
      const found = aspectsApart(dated[pair.before] as FrameworkNode, after.nodes[pair.after] as FrameworkNode, names);
      return found.size > 0 ? [[pair.after, found] as const] : [];
    }),
  );
  return { before, after, links, names, tables: { before: tableOf(before.pack), after: tableOf(after.pack) }, dated, apart };
}

/** The nodes of a framework as they would be in another assessed year. */
function nodesIn({ pack, index }: Framework, year: number): readonly FrameworkNode[] {
  const report = (): void => undefined; // a day that this year has not is read as none
  const holidays = readHolidays(pack.holidays ?? [], year, report);
  return compileNodes(outline(pack), index, { year, holidays, report, isFirst: onlyOnce() });
}
