/** CSV submissions: one figure a row (`unit,title,group,id,name,value`), any number of units. */
import { type CsvError, parse } from 'csv-parse/sync';
import { type Problem, at, nearest, problem, quote } from '../problem.ts';
import type { Locate, Parsed } from './text.ts';

const columns = ['unit', 'title', 'group', 'id', 'name', 'value'] as const;
type Column = (typeof columns)[number];
const needed: readonly Column[] = ['unit', 'id', 'name', 'value'];
/** Names that are no fact: they stand beside the facts of an answer. */
const ownNames: readonly string[] = ['points', 'notApplicable', 'rejected', 'deducted', 'note'];

interface Spot {
  readonly line: number;
  readonly column: number;
}
interface Row {
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  readonly spot: (column: Column) => Spot;
}
type Bag<T> = Record<string, T>;
interface Unit {
  readonly id: string;
  title?: string;
  group?: string;
  readonly answers: Bag<Bag<unknown>>;
}

/** True of text whose first line is a header of this form, its columns in any order. */
export function isCsv(text: string): boolean {
  const names = (text.split(/\r?\n/, 1)[0] ?? '').split(/[,;]/).map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .replaceAll('"', '')
      .trim(),
  );
  return needed.every((name) => names.includes(name));
}

export function parseCsv(text: string): Parsed {
  const spots = new Map<string, Spot>();
  const locate: Locate = (pointer) => nearestSpot(spots, pointer);
  if (text.trim() === '') return { problems: [problem('file-empty', '', {})], locate };
  const { rows, problems } = readRows(text);
  if (rows.length === 0 && problems.length > 0) return { problems, locate };
  return { value: { units: gather(rows, spots, (one) => problems.push(one)) }, problems, locate };
}

function readRows(text: string): { rows: readonly Row[]; problems: Problem[] } {
  const delimiter = /^[^,\n]*;/.test(text) ? ';' : ',';
  const options = { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true, trim: true } as const;
  let records: readonly { record: readonly string[]; info: { lines: number } }[];
  try {
    records = parse(text, options) as unknown as typeof records;
  } catch (error) {
    const { lines = 1 } = error as CsvError & { lines?: number };
    return { rows: [], problems: [set(problem('csv-quote', '', {}), { line: lines, column: 1 })] };
  }
  const header = records[0]?.record ?? [];
  const wrong = header.filter((name) => !(columns as readonly string[]).includes(name));
  if (wrong.length > 0 || new Set(header).size < header.length || needed.some((name) => !header.includes(name))) {
    const facts = { found: quote(header.join(delimiter)), allowed: columns };
    return { rows: [], problems: [set(problem('csv-header', '', facts, nearest(wrong[0] ?? '', columns)), { line: 1, column: 1 })] };
  }
  const lines = text.split(/\r?\n/);
  const body = records.slice(1).map(({ record, info }): Row & { width: number } => ({
    width: record.length,
    cells: Object.fromEntries(header.map((name, index) => [name, record[index]])),
    spot: (column) => ({ line: info.lines, column: cellStart(lines[info.lines - 1] ?? '', delimiter, header.indexOf(column)) }),
  }));
  const uneven = body.filter(({ width }) => width !== header.length);
  const expected = String(header.length);
  return {
    rows: body.filter(({ width }) => width === header.length),
    problems: uneven.map(({ width, spot }) =>
      set(problem('csv-row', '', { found: String(width), expected }), { ...spot('unit'), column: 1 }),
    ),
  };
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

const set = (one: Problem, spot: Spot): Problem => ({ ...one, where: { ...one.where, ...spot } }) as Problem;

/** Rows of one unit need not stand together; a figure told twice is a problem. */
function gather(rows: readonly Row[], spots: Map<string, Spot>, report: (one: Problem) => void): readonly Unit[] {
  const units: Unit[] = [];
  const positions = new Map<string, number>();
  for (const { cells, spot } of rows) {
    const { unit: id = '', title, group, id: node = '', name = '', value = '' } = cells;
    const index = positions.get(id) ?? units.push({ id, answers: bag() }) - 1;
    positions.set(id, index);
    const unit = units[index] as Unit;
    const described = { title, group } as const;
    for (const key of ['title', 'group'] as const) {
      const [told, known] = [described[key], unit[key]];
      if (told && known !== undefined && told !== known)
        report(set(problem('duplicate-key', at('', 'units', index, key), { key }), spot(key)));
      else if (told) unit[key] = told;
    }
    if (value === '') continue; // an empty cell: nothing was reported
    const answer = (unit.answers[node] ??= bag());
    const isOwn = ownNames.includes(name);
    const [place, steps] = isOwn ? [answer, [name]] : [(answer['facts'] ??= bag()) as Bag<unknown>, ['facts', name]];
    const pointer = at('', 'units', index, 'answers', node, ...steps);
    remember(spots, at('', 'units', index), spot('unit'));
    remember(spots, at('', 'units', index, 'answers', node), spot('id'));
    if (Object.hasOwn(place, name)) report(set(problem('duplicate-key', pointer, { key: name }), spot('name')));
    // Which of two figures is right cannot be told: neither counts.
    place[name] = Object.hasOwn(place, name) ? '' : value;
    remember(spots, pointer, spot('value'));
  }
  return units;
}

const bag = <T>(): Bag<T> => Object.create(null) as Bag<T>;

const remember = (spots: Map<string, Spot>, pointer: string, spot: Spot): void => {
  if (!spots.has(pointer)) spots.set(pointer, spot);
};

function nearestSpot(spots: ReadonlyMap<string, Spot>, pointer: string): Spot {
  for (let above = pointer; above !== ''; above = above.slice(0, above.lastIndexOf('/'))) {
    const spot = spots.get(above);
    if (spot) return spot;
  }
  return { line: 1, column: 1 };
}
