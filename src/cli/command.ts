/** What every command takes and gives: arguments in, a result for people and one as JSON out. */
import type { Problem } from '../problem.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import type { Against } from '../shape/asked.ts';
import type { Grouping } from '../shape/explanation.ts';

/** How a result is written where it is not JSON: for a terminal, as a report, or as a schema. */
export type Form = 'text' | 'md' | 'html' | 'schema';

export interface Arguments {
  readonly names: readonly string[];
  readonly unit?: string;
  /** The group of units that a form is for. */
  readonly group?: string;
  /** What losses are added up by. */
  readonly by?: Grouping;
  /** Every loss, however small. */
  readonly all: boolean;
  /** A leaf, to be shown under every policy of not applying. */
  readonly policies?: string;
  /** What units are held against, where it is not themselves. */
  readonly against?: Exclude<Against, 'itself'>;
  /** What became of criteria and of units: a file; a name or a file. */
  readonly succession?: string;
  readonly register?: string;
  /** Folders of frameworks that submissions name. */
  readonly frameworks: readonly string[];
  /** Nothing is written. */
  readonly check: boolean;
  readonly form: Form;
  readonly language: PrintedLanguage;
}

export interface Result {
  /** The fields of the JSON beside `problems`. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly problems: readonly Problem[];
  /** True where what was asked for turned out otherwise without an error in the data. */
  readonly isAmiss?: boolean;
}

/** Wrong usage: a sentence for the user. */
export interface Usage {
  readonly usage: string;
}

export type Command = (args: Arguments) => Result | Usage;
