/** Many units at a glance: what each lost, and in which domains, owners or causes. */
import { readFraction } from '../decimal.ts';
import { compare } from '../points.ts';
import { groupTitle } from '../report/groups.ts';
import type { Told } from '../report/told.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import type { Framework } from '../shape/framework.ts';
import type { Grouping } from '../shape/explanation.ts';
import { paint } from './paint.ts';
import { table } from './table.ts';

/** The unit that lost most stands first; groups by letter, with what they are above the table. */
export function byUnit(framework: Framework, units: readonly Told[], by: Grouping, language: PrintedLanguage): string {
  const { words, number } = language;
  const { places } = framework.rounding;
  const keys = keysOf(framework, units, by);
  const isShort = by === 'domain';
  const heads = keys.map((key, position) => (isShort ? (key ?? '') : String(position + 1)));
  const columns = [{ head: words.unit }, ...[words.lost, ...heads].map((head) => ({ head, align: 'right' as const }))];
  const rows = [...units]
    .sort((a, b) => compare(readFraction(b.lost), readFraction(a.lost)))
    .map(({ unit, lost, lostBy }) => {
      const cells = keys.map((key) => lostBy[by].find((group) => group.key === key)?.lost ?? '0');
      return [unit.title, ...[lost, ...cells].map((cell) => number(cell, places))];
    });
  const legend = keys.map((key, position) => `  ${isShort ? '' : `${position + 1}  `}${groupTitle(framework, key, by, language)}`);
  return [paint.bold(words.lostByUnit[by]), ...legend, '', table(columns, rows), '', paint.dim(words.oneUnit)].join('\n');
}

/** Domains in the order of the pack, the rest as they appear. */
function keysOf({ nodes }: Framework, units: readonly Told[], by: Grouping): readonly (string | null)[] {
  const found = new Set(units.flatMap(({ lostBy }) => lostBy[by].map(({ key }) => key)));
  if (by !== 'domain') return [...found];
  return nodes.flatMap(({ id, depth }) => (depth <= 1 && found.has(id) ? [id] : []));
}
