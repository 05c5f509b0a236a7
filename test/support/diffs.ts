/** Two rule sets from a YAML file that a clerk can read: a pack, what is written otherwise on each side, and what then differs. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compile } from '../../src/compile.ts';
import { diff } from '../../src/diff.ts';
import { loadFramework, loadSuccession } from '../../src/load.ts';
import { readPack } from '../../src/read/pack.ts';
import { readSuccession } from '../../src/read/succession.ts';
import type { Difference, RuleSetDiff } from '../../src/shape/difference.ts';
import type { Framework } from '../../src/shape/framework.ts';
import type { Succession } from '../../src/shape/succession.ts';

/** What is written on lines, by their ids; `(none)` in place of a value takes its key away. */
type Written = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Line = { id?: string; children?: readonly Line[]; domains?: readonly Line[] };

export interface DiffCase {
  readonly case: string;
  /** On the pack of the file; of `after`, on what then stands before. */
  readonly before?: Written;
  readonly after?: Written;
  /** In place of those: two packs that are shipped. */
  readonly shipped?: { readonly before: string; readonly after: string };
  readonly succession?: object;
  /** All there are, in order: `band-edge 1.1 moves`; with their facts where these are said. */
  readonly differences: readonly (string | { readonly [name: string]: unknown })[];
  readonly proposes: string;
}

interface Book {
  readonly pack: Line;
  readonly cases: readonly DiffCase[];
}

export interface Sides {
  readonly before: Framework;
  readonly after: Framework;
  readonly succession?: Succession;
}

export const readBook = (file: string): Book =>
  parse(readFileSync(file, 'utf8').normalize('NFC'), { schema: 'failsafe', merge: true }) as Book;

export function sidesOf(pack: Line, { before: old = {}, after: now = {}, shipped, succession: said }: DiffCase): Sides {
  if (shipped) {
    const { succession } = loadSuccession(shipped.after);
    return { before: shippedOne(shipped.before), after: shippedOne(shipped.after), ...(succession && { succession }) };
  }
  const before = rewritten(pack, old);
  const { succession, problems } = said ? readSuccession(said) : { problems: [] };
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return { before: frameworkOf(before), after: frameworkOf(rewritten(before, now)), ...(succession && { succession }) };
}

export const diffOf = ({ before, after, succession }: Sides): RuleSetDiff => diff(before, after, succession && { succession });

/** Both sides the other way round; a succession is read backwards too. */
export const turned = ({ before, after, ...rest }: Sides): Sides => ({ before: after, after: before, ...rest });

/** As the case writes it: with facts, where it says facts. */
export function told(found: Difference, expected: DiffCase['differences'][number] | undefined): unknown {
  const line = `${found.kind} ${found.id}${found.moves ? ' moves' : ''}`;
  return typeof expected === 'object' ? { [line]: found.facts } : line;
}

function rewritten(line: Line, written: Written, id = 'total'): Line {
  const own = Object.hasOwn(written, id) ? written[id] : {};
  const all = Object.entries({ ...line, ...own }).filter(([, value]) => value !== '(none)');
  const under = (value: unknown): unknown => (value as readonly Line[]).map((one) => rewritten(one, written, one.id));
  return Object.fromEntries(all.map(([key, value]) => [key, key === 'children' || key === 'domains' ? under(value) : value])) as Line;
}

function frameworkOf(data: unknown): Framework {
  const { pack, problems } = readPack(data);
  const compiled = pack && compile(pack);
  if (!compiled?.framework) throw new Error(JSON.stringify([...problems, ...(compiled?.problems ?? [])]));
  return compiled.framework;
}

function shippedOne(name: string): Framework {
  const { framework } = loadFramework(name);
  if (!framework) throw new Error(name);
  return framework;
}
