/** Many units at a glance: what each lost, and in which domains. */
import { readFraction } from '../decimal.ts';
import { compare } from '../points.ts';
import type { Language } from '../say/language.ts';
import { titleIn } from '../say/title.ts';
import type { Framework } from '../shape/framework.ts';
import type { Scorecard } from '../shape/scorecard.ts';
import { paint } from './paint.ts';
import { table } from './table.ts';

/** The unit that lost most stands first. */
export function byUnit({ nodes, rounding: { places } }: Framework, units: readonly Scorecard[], language: Language): string {
  const { words, number } = language;
  const domains = nodes.filter(({ depth, block }) => depth === 1 && block === 'base');
  const columns = [
    { head: words.unit },
    ...[words.lost, ...domains.map(({ id }) => id)].map((head) => ({ head, align: 'right' as const })),
  ];
  const rows = [...units]
    .sort((a, b) => compare(readFraction(b.lost), readFraction(a.lost)))
    .map(({ unit, lost, nodes: rows }) => {
      const cells = domains.map(({ id }) => rows.find((row) => row.id === id)?.lost ?? '');
      return [unit.title, ...[lost, ...cells].map((cell) => number(cell, places))];
    });
  const known = domains.filter(({ id }) => units.some((unit) => unit.nodes.some((row) => row.id === id)));
  const heads = known.map(({ id, title }) => `  ${id}  ${titleIn(title, language)}`);
  return [paint.bold(words.lostByUnit), ...heads, '', table(columns, rows), '', paint.dim(words.oneUnit)].join('\n');
}
