/** The titles of a pack in a language: Vietnamese where there is no other. */
import type { Title } from '../shape/pack.ts';
import type { Language } from './language.ts';
import type { PrintedLanguage } from './printed.ts';

export function titleIn(title: Title, { code }: Pick<Language, 'code'>): string {
  if (typeof title === 'string') return title;
  return (Object.hasOwn(title, code) && (title as Readonly<Record<string, string>>)[code]) || title.vi;
}

/** A node's title; of lines that were not seen, the group's with a word for it. */
export const nodeTitle = ({ title, rest }: { readonly title: Title; readonly rest?: boolean }, language: PrintedLanguage): string =>
  rest ? `${titleIn(title, language)} (${language.words.rest})` : titleIn(title, language);
