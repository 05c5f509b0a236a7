/** What the command line and reports say beside sentences: the heads of tables, labels, how a command is used. */
import type { Language } from './language.ts';
import type { words } from './vi/words.ts';

/** The words of the command line and of reports: those that Vietnamese has. */
export type Words = typeof words;

/** A language with them: a host's own need not have any, and what a host bundles does not. */
export interface PrintedLanguage extends Language {
  readonly words: Words;
}
