/** A kept result from a file. */
import { type Problem, problem } from '../problem.ts';
import { type ResultReading, readResult } from '../read/result.ts';
import { lazy } from '../lazy.ts';
import { type Document, readDocument } from './document.ts';
import { readText } from './files.ts';
import { otherDocument } from './kind.ts';

/** A kept result, with the file, line and column of every problem. */
export interface LoadedResult extends ResultReading {
  /** Adds file, line and column to the problems that `replay` finds in it. */
  readonly place: (one: Problem) => Problem;
}

/** A result as `--json` printed it, from a file or from standard input (`-`). */
export function loadResult(file: string): LoadedResult {
  const { value, problems: torn, place } = quickly(file) ?? readDocument(file);
  if (value === undefined || torn.length > 0) return { problems: torn, place };
  const { kept, problems } = readResult(value);
  const isOther = problems.some(({ code, facts }) => code === 'no-result' && facts.found === 'other');
  const told = isOther ? [otherDocument(value, 'result') ?? problem('no-result', '', { found: 'other' })] : problems;
  // A scorecard that stands alone is kept as a list of one.
  const isAlone = kept?.kind === 'scorecards' && !Object.hasOwn(value as object, 'units');
  const placed = (one: Problem): Problem => {
    const pointer = isAlone ? one.where.pointer.replace(/^\/units\/0(?=\/|$)/, '') : one.where.pointer;
    return place({ ...one, where: { ...one.where, pointer } });
  };
  return { ...(kept && { kept }), problems: told.map(place), place: placed };
}

/**
 * JSON that is written as JavaScript writes it, which has no key twice, need not be read as YAML: a hundred times faster. Where
 * something in it is wrong, it is read again for the place. Nothing where it is written otherwise.
 */
function quickly(file: string): Pick<Document, 'value' | 'problems' | 'place'> | undefined {
  if (file === '-') return undefined; // can be read only once
  const read = readText(file);
  if ('problem' in read) return undefined;
  const text = read.text.trim();
  try {
    const value: unknown = JSON.parse(text);
    if (![undefined, 2].some((indent) => JSON.stringify(value, null, indent) === text)) return undefined;
    const slowly = lazy(() => readDocument(file));
    return { value, problems: [], place: (one) => slowly().place(one) };
  } catch {
    return undefined; // told by the reader that knows places
  }
}
