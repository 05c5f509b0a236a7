/** Calendar days as whole numbers, and the days of a decision written against the assessed year. No clock, no time zone. */
import { isExists } from 'date-fns/isExists';
import { lastDayOfQuarter } from 'date-fns/lastDayOfQuarter';

/** A leap year that stands in where a year cannot be read. */
export const ANY_YEAR = 1972;

const MILLISECONDS = 86_400_000;

/** The number of a calendar day that exists (1970-01-01 is 0), or nothing. `month` counts from 1. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  return isExists(year, month - 1, day) ? Date.UTC(year, month - 1, day) / MILLISECONDS : undefined;
}

/** Reads `YYYY-MM-DD`: the day's number, or why there is none. */
export function readDay(text: string): number | 'format' | 'impossible' {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return 'format';
  const year = Number(match[1]);
  const day = year < 1000 ? undefined : dayNumber(year, Number(match[2]), Number(match[3]));
  return day ?? 'impossible';
}

/** The day that was probably meant by `d/m/yyyy`, if there is such a day. */
export function guessDay(text: string): string | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const day = match && dayNumber(Number(match[3]), Number(match[2]), Number(match[1]));
  return day === null || day === undefined ? undefined : writeDay(day);
}

/** `YYYY-MM-DD` of a day's number. */
export const writeDay = (day: number): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/**
 * A day as a decision writes it: `31/01`, `31/12 previous`, `15/01 next`, `end of Q4 previous`; against the assessed year.
 * Gives the day's number, or nothing where the text is not of that form or the day does not exist in that year.
 */
export function dayOfYear(text: string, assessed: number): number | undefined {
  const match = /^(?:(\d{1,2})\/(\d{1,2})|end of Q([1-4]))(?: (previous|next))?$/.exec(text);
  if (!match) return undefined;
  const [, day, month, quarter, shift] = match;
  const year = assessed + (shift === 'previous' ? -1 : shift === 'next' ? 1 : 0);
  if (quarter === undefined) return dayNumber(year, Number(month), Number(day));
  const last = lastDayOfQuarter(new Date(year, Number(quarter) * 3 - 1, 1));
  return dayNumber(year, last.getMonth() + 1, last.getDate());
}
