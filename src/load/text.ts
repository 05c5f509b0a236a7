/** YAML and JSON text as data in which every scalar is the text that was written, and the place of every value in it. */
import { type Document, LineCounter, type YAMLError, isScalar, parseDocument, visit } from 'yaml';
import { type Place, type Problem, problem, quote } from '../problem.ts';
import type { Answer } from '../shape/submission.ts';
import { takeDuplicates } from './duplicates.ts';
import { offsets } from './offsets.ts';

/** Line and column, from 1, of the value of a JSON pointer, or of its key; of the nearest one above it where there is none. */
export type Locate = (pointer: string, isKey: boolean) => Pick<Place, 'line' | 'column'>;

/** Parts of answers that were told before, by the pointer of the answer. */
export type Again = ReadonlyMap<string, readonly Answer[]>;

export interface Parsed {
  /** Nothing where the text cannot be read at all. */
  readonly value?: unknown;
  readonly again?: Again;
  readonly problems: readonly Problem[];
  readonly locate: Locate;
}

const NESTED = 1000;
const nowhere: Locate = () => ({ line: 1, column: 1 });

/** `isJson` only tells how a fault of syntax is worded: JSON is read as the YAML that it is. */
export function parseText(text: string, { isJson }: { readonly isJson: boolean }): Parsed {
  if (text.trim() === '') return { problems: [problem('file-empty', '', {})], locate: nowhere };
  if (isTooDeep(text)) return { problems: [problem('too-deep', '', { allowed: '64' })], locate: nowhere };
  const lines = new LineCounter();
  // The failsafe schema leaves scalars as text; only an empty value is nothing.
  const document = parseDocument(text, {
    schema: 'failsafe',
    customTags: (tags) => [...tags, 'null'],
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: false, // found below, so that one key too many does not hide all the rest
  });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    const problems = firstOfLine(faults, lines).map(({ code, pos: [start] }) => {
      const { where, ...rest } = syntaxProblem(code, text.slice(start).split('\n', 1)[0] ?? '', isJson);
      return { ...rest, where: { ...where, ...at(start) } } as Problem;
    });
    return { problems, locate: nowhere };
  }
  joinCommas(document as unknown as Document);
  const twice = takeDuplicates(document as unknown as Document).map(({ pointer, key, offset: start }) => {
    const one = problem('duplicate-key', pointer, { key: quote(key) });
    return { ...one, where: { ...one.where, ...at(start) } } as Problem;
  });
  const offset = offsets(document.contents);
  const locate: Locate = (pointer, isKey) => at(offset(pointer, isKey));
  try {
    const value: unknown = document.toJS({ maxAliasCount: 10_000 });
    if (value === null) return { problems: [problem('file-empty', '', {})], locate };
    return { value, problems: twice, locate };
  } catch {
    // Aliases that would unfold without end.
    return { problems: [problem('too-deep', '', { allowed: '64' })], locate };
  }
}

/**
 * `{ done: 41,5 }` is YAML for 41 and an empty key 5. Nobody means that: the number is put together again as it was
 * written, so that its comma is told where the number is read.
 */
function joinCommas(document: Document): void {
  visit(document, {
    Map: (_, map) => {
      if (!map.flow) return;
      map.items = map.items.filter((pair, index) => {
        const before = map.items[index - 1]?.value;
        const rest = isScalar(pair.key) && isEmpty(pair.value) ? String(pair.key.value) : '';
        if (!/^\d+%?$/.test(rest) || !isScalar(before) || !/^-?\d+$/.test(String(before.value))) return true;
        before.value = `${String(before.value)},${rest}`;
        return false;
      });
    },
  });
}

const isEmpty = (value: unknown): boolean => value === null || (isScalar(value) && value.value === null);

/** Brackets in brackets, counted before any parser sees them. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const bracket of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (bracket[0].length > 1) continue; // a text in quotes
    depth += '[{'.includes(bracket[0]) ? 1 : -1;
    if (depth > NESTED) return true;
  }
  return false;
}

function syntaxProblem(code: string, rest: string, isJson: boolean): Problem {
  if (code === 'MULTIPLE_DOCS') return problem('several-documents', '', { found: '---' });
  if (code === 'RESOURCE_EXHAUSTION') return problem('too-deep', '', { allowed: '64' });
  if (code === 'TAB_AS_INDENT' && !isJson) return problem('tab-indent', '', {});
  return problem(isJson ? 'not-json' : 'not-yaml', '', { found: quote(rest.trim()) });
}

/** One fault of syntax often shows several times on its line; a file of another kind has one on every line. */
function firstOfLine(faults: readonly YAMLError[], lines: LineCounter): readonly YAMLError[] {
  const seen = new Set<number>();
  const first = faults.filter(({ pos: [start] }) => {
    const { line } = lines.linePos(start);
    return !seen.has(line) && seen.add(line);
  });
  return first.slice(0, 50);
}
