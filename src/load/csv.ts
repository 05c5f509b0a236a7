/** CSV submissions: one figure a row (`unit,title,group,id,name,value`), any number of units. */
import { type CsvError, parse } from 'csv-parse/sync';
import { nearest } from '../nearest.ts';
import { type Problem, problem, quote } from '../problem.ts';
import { type Column, type Row, columns, gather, located, needed } from './csvUnits.ts';
import type { Parsed } from './text.ts';

/** True of text whose first line is a header of units, its columns in any order and as they are spelt. */
export function isCsv(text: string): boolean {
  const line = (text.split(/\r?\n/, 1)[0] ?? '').replace(/^\uFEFF/, '').replaceAll('"', '');
  const names = line.split(/[,;]/).map((name) => name.trim());
  return names.length >= needed.length && names.includes('unit') && !/[:{[]/.test(line);
}

export function parseCsv(text: string): Parsed {
  if (text.trim() === '') return { problems: [problem('file-empty', '', {})], locate: () => ({ line: 1, column: 1 }) };
  const { rows, problems } = readRows(text);
  const { units, again, problems: twice, locate } = gather(rows);
  const all = [...problems, ...twice];
  return rows.length === 0 && all.length > 0 ? { problems: all, locate } : { value: { units }, again, problems: all, locate };
}

interface Rows {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}
const refused = (one: Problem, line: number): Rows => ({ rows: [], problems: [located(one, { line, column: 1 })] });

function readRows(text: string): Rows {
  const delimiter = /^[^,\n]*;/.test(text) ? ';' : ',';
  const options = { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true, trim: true } as const;
  let records: readonly { record: readonly string[]; info: { lines: number } }[];
  try {
    records = parse(text, options) as unknown as typeof records;
  } catch (error) {
    return refused(problem('csv-quote', '', {}), (error as CsvError & { lines?: number }).lines ?? 1);
  }
  const header = records[0]?.record ?? [];
  const wrong = header.filter((name) => !(columns as readonly string[]).includes(name));
  if (wrong.length > 0 || new Set(header).size < header.length || needed.some((name) => !header.includes(name))) {
    const facts = { found: quote(header.join(delimiter)), allowed: columns };
    return refused(problem('csv-header', '', facts, nearest(wrong[0] ?? '', columns)), 1);
  }
  const lines = text.split(/\r?\n/);
  const whole = records.slice(1).filter(({ record }) => record.length === header.length);
  const uneven = records.slice(1).filter(({ record }) => record.length !== header.length);
  const rows = whole.map(({ record, info: { lines: line } }): Row => ({
    cells: Object.fromEntries(header.map((name, index) => [name, record[index]])),
    spot: (column: Column) => ({ line, column: cellStart(lines[line - 1] ?? '', delimiter, header.indexOf(column)) }),
  }));
  const problems = uneven.map(({ record, info }) => {
    const facts = { found: String(record.length), expected: String(header.length) };
    return located(problem('csv-row', '', facts), { line: info.lines, column: 1 });
  });
  return { rows, problems };
}

/** The character at which a cell begins; delimiters inside quotes separate nothing. */
function cellStart(line: string, delimiter: string, index: number): number {
  let [cell, quoted] = [0, false];
  for (const [position, character] of [...line].entries()) {
    if (cell === index) return position + 1;
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) cell += 1;
  }
  return 1;
}
