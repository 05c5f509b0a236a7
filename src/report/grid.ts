/** A table before it is drawn: on a terminal, in Markdown. */
import { row } from './marks.ts';

export interface GridColumn {
  readonly head: string;
  readonly align?: 'left' | 'right';
}

export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns in which every cell is empty are left out. */
export function markdownGrid({ columns, rows }: Grid): string {
  const used = columns.map((_, index) => index).filter((index) => rows.some((cells) => cells[index]));
  const pick = (cells: readonly string[]): readonly string[] => used.map((index) => cells[index] ?? '');
  const rule = used.map((index) => (columns[index]?.align === 'right' ? '---:' : '---'));
  return [row(pick(columns.map(({ head }) => head))), `| ${rule.join(' | ')} |`, ...rows.map((cells) => row(pick(cells)))].join('\n');
}
