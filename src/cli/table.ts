/** Tables that align with Vietnamese text: widths are counted as a terminal shows them. */
import stringWidth from 'string-width';

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
}

const pad = (text: string, width: number, align: Column['align']): string => {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'right' ? space + text : text + space;
};

/** Rows under their heads; columns in which every cell is empty are left out. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const used = columns.map((_, index) => index).filter((index) => rows.some((row) => row[index]));
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => row.map((cell) => cell.replaceAll(/\s+/g, ' ')))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => stringWidth(line[index] ?? ''))));
  return lines
    .map((line) =>
      used
        .map((index) => pad(line[index] ?? '', widths[index] ?? 0, columns[index]?.align))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
