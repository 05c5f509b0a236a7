/** Small phrases that languages share: titles are the pack's own, in the quotes of the language. */
import type { FigureWords, LossWords } from './parts.ts';

export type Quote = (text: string) => string;

/** The figure with its unit; of one that is missing, dots. */
export const valueText = ({ value, unit }: FigureWords): string => `${value ?? '…'}${unit ? ` ${unit}` : ''}`;

/** “Good”: 12; “Poor”: 6 */
export const namedText = (figures: readonly FigureWords[], quote: Quote): string =>
  figures.map((figure) => `${quote(figure.title)}: ${valueText(figure)}`).join('; ');

/** The conditions that do not hold. */
export const unmetText = (figures: readonly FigureWords[], quote: Quote): string =>
  figures.flatMap(({ title, isUnmet }) => (isUnmet ? [quote(title)] : [])).join(', ');

/** The figures that are not there yet. */
export const lackingText = (figures: readonly FigureWords[], quote: Quote): string =>
  figures.flatMap(({ title, value }) => (value === undefined ? [quote(title)] : [])).join(', ');

/** What was said of it, in brackets. */
export const noteText = ({ note }: Pick<LossWords, 'note'>): string => (note ? ` (${unstopped(note)})` : '');

/** A sentence that goes on inside another: an abbreviation stays as it is. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  const isAbbreviation = second !== '' && second !== second.toLocaleLowerCase('vi');
  return isAbbreviation ? text : first.toLocaleLowerCase('vi') + text.slice(first.length);
}

/** The same on one line, without a full stop at its end. */
export const unstopped = (text: string): string => text.replaceAll(/\s+/g, ' ').replace(/[. ]+$/, '');
