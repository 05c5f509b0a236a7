/** Rows of figures as the units of a submission, each value with the place where it stood. */
import { type Problem, at, problem, quote } from '../problem.ts';
import type { Answer } from '../shape/submission.ts';
import type { Again, Locate } from './text.ts';

export const columns = ['unit', 'title', 'group', 'id', 'name', 'value'] as const;
export type Column = (typeof columns)[number];
export const needed: readonly Column[] = ['unit', 'id', 'name', 'value'];
/** Names that are no fact: they stand beside the facts of an answer. */
const ownNames: readonly string[] = ['points', 'notApplicable', 'rejected', 'deducted', 'note'];

interface Spot {
  readonly line: number;
  readonly column: number;
}
export interface Row {
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

export interface Gathered {
  readonly units: readonly Unit[];
  readonly again: Again;
  readonly problems: readonly Problem[];
  readonly locate: Locate;
}

export const located = (one: Problem, spot: Spot): Problem => ({ ...one, where: { ...one.where, ...spot } }) as Problem;

/** Rows of one unit need not stand together; what is told twice is a problem. */
export function gather(rows: readonly Row[]): Gathered {
  const units: Unit[] = [];
  const positions = new Map<string, number>();
  const again = new Map<string, Answer[]>();
  const problems: Problem[] = [];
  const spots = new Map<string, Spot>();
  const remember = (pointer: string, spot: Spot): void => {
    if (!spots.has(pointer)) spots.set(pointer, spot);
  };
  for (const { cells, spot } of rows) {
    const { unit: id = '' } = cells;
    const index = positions.get(id) ?? units.push({ id, answers: bag() }) - 1;
    positions.set(id, index);
    const pointer = at('', 'units', index);
    remember(pointer, spot('unit'));
    const unit = units[index] as Unit;
    for (const key of nameUnit(unit, cells)) problems.push(located(toldTwice(at(pointer, key), key, unit[key], cells[key]), spot(key)));
    const { id: node = '', name = '', value = '' } = cells;
    if (value === '') continue; // an empty cell: nothing was reported
    const { place, steps } = placeOf(unit, node, name);
    const answer = at(pointer, 'answers', node);
    const where = at(answer, ...steps);
    remember(answer, spot('id'));
    remember(where, spot('value'));
    if (!Object.hasOwn(place, name)) {
      place[name] = value;
      continue;
    }
    problems.push(located(toldTwice(where, name, place[name], value), spot('name')));
    const others = again.get(answer) ?? [];
    remember(at(answer, 'again', others.length, ...steps), spot('value'));
    others.push(steps.length > 1 ? { facts: { [name]: value } } : { [name]: value });
    again.set(answer, others);
  }
  return { units, again, problems, locate: (pointer) => nearestSpot(spots, pointer) };
}

const toldTwice = (pointer: string, name: string, first: unknown, second: unknown): Problem =>
  problem('told-twice', pointer, { name: quote(name), first: quote(first), second: quote(second) });

/** Gives a unit its title and group; what another row has told differently is named. */
function nameUnit(unit: Unit, cells: Row['cells']): readonly ('title' | 'group')[] {
  return (['title', 'group'] as const).filter((key) => {
    const told = cells[key];
    if (!told || told === unit[key]) return false;
    if (unit[key] === undefined) unit[key] = told;
    return unit[key] !== told;
  });
}

/** Where a value goes: among the facts of an answer, or beside them. */
function placeOf(unit: Unit, node: string, name: string): { place: Bag<unknown>; steps: readonly string[] } {
  const answer = (unit.answers[node] ??= bag());
  if (ownNames.includes(name)) return { place: answer, steps: [name] };
  return { place: (answer['facts'] ??= bag()) as Bag<unknown>, steps: ['facts', name] };
}

/** Without a prototype, so that every name is a name. */
const bag = <T>(): Bag<T> => Object.create(null) as Bag<T>;

function nearestSpot(spots: ReadonlyMap<string, Spot>, pointer: string): Spot {
  for (let above = pointer; above !== ''; above = above.slice(0, above.lastIndexOf('/'))) {
    const spot = spots.get(above);
    if (spot) return spot;
  }
  return { line: 1, column: 1 };
}
