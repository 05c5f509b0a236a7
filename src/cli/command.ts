/** What every command takes and gives: arguments in, a result for people and one as JSON out. */
import type { Problem } from '../problem.ts';
import type { Language } from '../say/language.ts';

export interface Arguments {
  readonly names: readonly string[];
  readonly unit?: string;
  readonly language: Language;
}

export interface Result {
  /** The fields of the JSON beside `problems`. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Wrong usage: a sentence for the user. */
export interface Usage {
  readonly usage: string;
}

export type Command = (args: Arguments) => Result | Usage;
