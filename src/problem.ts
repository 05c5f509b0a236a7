/** Everything that can be wrong with data: a code and its facts. The sentence is made last, in `say/`. */
import type { ProblemFacts } from './problem/facts.ts';

export type { AssumedRule, DocumentKind, Expected, PlaceOfKey, PositiveKey, ProblemFacts } from './problem/facts.ts';

/** An error keeps a result from being made or counts an answer as missing; a warning or a note changes nothing. */
export type Severity = 'error' | 'warning' | 'note';

/** Where a problem stands: a JSON pointer into the data; file, line and column (from 1) where the data came from text. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer: string;
}

/** Whom and what a problem of a submission is about, in the words of its pack: the unit, and of a node its id and a title. */
export interface About {
  readonly unit: string;
  readonly node?: string;
  /** Of the figure, where the problem is about one; else of the node. */
  readonly title?: string;
}

/** What can be wrong: a closed list, and each language has a sentence for each. */
export type Code = keyof ProblemFacts;

/** A problem with one code: where it is and its facts; `tell` words it. */
export interface ProblemOf<C extends Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly where: Place;
  /** What was found and what is allowed, as data. */
  readonly facts: Readonly<ProblemFacts[C]>;
  readonly about?: About;
  /** What was probably meant by what is misspelt. */
  readonly hint?: string;
}
/** Anything that is wrong with data, as a value; narrowed by its `code`, its facts have their types. */
export type Problem = { [C in Code]: ProblemOf<C> }[Code];

/** Results that come with all that was wrong on the way. */
export type Report = (problem: Problem) => void;

const mild: { readonly [C in Code]?: Severity } = {
  'stated-differs': 'warning',
  'no-provenance': 'warning',
  'full-out-of-reach': 'warning',
  'for-nobody': 'warning',
  'step-above-max': 'warning',
  'reads-nothing': 'warning',
  'no-succession': 'warning',
  unpublished: 'warning',
  assumed: 'note',
  'no-units': 'warning',
  'not-for-group': 'warning',
};

export function problem<C extends Code>(code: C, pointer: Pointer, facts: ProblemFacts[C], hint?: string): Problem {
  const severity = mild[code] ?? 'error';
  const base = { code, severity, where: { pointer: spell(pointer) }, facts };
  return (hint === undefined ? base : { ...base, hint }) as unknown as Problem;
}

/** A JSON pointer, or its last step and what stands before it: most places are never spelt, since nothing is wrong there. */
export type Pointer = string | { readonly above: Pointer; readonly step: string | number };

/** The place one step further down. */
export const inside = (above: Pointer, step: string | number): Pointer => ({ above, step });

const spell = (pointer: Pointer): string => (typeof pointer === 'string' ? pointer : at(spell(pointer.above), pointer.step));

/** The pointer one step further down (RFC 6901). */
export const at = (pointer: string, ...steps: readonly (string | number)[]): string =>
  pointer + steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The steps of a pointer, as they are spelt in the data. */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some((one) => one.severity === 'error');

/** A value as a problem quotes it: short, on one line. */
export function quote(found: unknown): string {
  const text = typeof found === 'string' ? found : Object.is(found, -0) ? '-0' : nameOf(found);
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

const nameOf = (found: unknown): string =>
  Array.isArray(found) ? '[…]' : typeof found === 'object' && found !== null ? '{…}' : String(found);
