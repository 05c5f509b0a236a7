/** The figures of a loss in one phrase, the same in every language: titles are the pack's own. */
import type { FigureWords, LossWords } from './language.ts';

/** “Part” of “Whole”: 45/50 (90%); “Day”: 12/01/2023; “Good”: 12; “Poor”: 6 (75%). */
export function figuresText({ figures, measure, isPartOfWhole }: LossWords, left: string, right: string, of: string): string {
  const [first, second] = figures;
  if (!first) return '';
  const named = (figure: FigureWords): string => `${left}${figure.title}${right}`;
  const told = (figure: FigureWords): string => `${named(figure)}: ${figure.value ?? '…'}${unit(figure)}`;
  if (!second) return told(first);
  if (isPartOfWhole) return `${named(first)} ${of} ${named(second)}: ${first.value}/${second.value}${unit(first)} (${measure})`;
  return `${figures.map(told).join('; ')}${measure === undefined ? '' : ` (${measure})`}`;
}

const unit = ({ unit: name }: { readonly unit?: string }): string => (name ? ` ${name}` : '');

/** What was said of it, in brackets. */
export const noteText = ({ note }: LossWords): string => (note ? ` (${note})` : '');

/** The conditions that do not hold. */
export const unmetText = ({ figures }: LossWords, left: string, right: string): string =>
  figures.flatMap(({ title, isUnmet }) => (isUnmet ? [`${left}${title}${right}`] : [])).join(', ');

/** The figures that are not there yet. */
export const lackingText = ({ figures }: LossWords, left: string, right: string): string =>
  figures.flatMap(({ title, value }) => (value === undefined ? [`${left}${title}${right}`] : [])).join(', ');

/** A sentence that goes on inside another. */
export const lowerFirst = (text: string): string => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);
