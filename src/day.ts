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

/** Days that were read: a year has few, and they are written again and again. */
const known = new Map<string, number>();
const KEPT = 4_000;

/** Reads `YYYY-MM-DD`: the day's number, or why there is none. */
export function readDay(text: string): number | 'format' | 'impossible' {
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  const day = readNewDay(text);
  if (typeof day === 'number' && known.size < KEPT) known.set(text, day);
  return day;
}

function readNewDay(text: string): number | 'format' | 'impossible' {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return 'format';
  const year = Number(match[1]);
  const day = year < 1000 ? undefined : dayNumber(year, Number(match[2]), Number(match[3]));
  return day ?? 'impossible';
}

/** `YYYY-MM-DD` of a day's number. */
export function writeDay(day: number): string {
  const kept = texts.get(day);
  if (kept !== undefined) return kept;
  const text = new Date(day * MILLISECONDS).toISOString().slice(0, 10);
  if (texts.size < KEPT) texts.set(day, text);
  return text;
}

const texts = new Map<number, string>();

const yearDay = /^(?:(\d{1,2})\/(\d{1,2})|end of Q([1-4]))(?: (previous|next))?$/;

/** True of a text in the form of a day of the year, whether there is such a day or not. */
export const isYearDay = (text: string): boolean => yearDay.test(text);

/**
 * A day as a decision writes it: `31/01`, `31/12 previous`, `15/01 next`, `end of Q4 previous`; against the assessed year.
 * Gives the day's number, or nothing where the text is not of that form or the day does not exist in that year.
 */
export function dayOfYear(text: string, assessed: number): number | undefined {
  const match = yearDay.exec(text);
  if (!match) return undefined;
  const [, day, month, quarter, shift] = match;
  const year = assessed + (shift === 'previous' ? -1 : shift === 'next' ? 1 : 0);
  if (quarter === undefined) return dayNumber(year, Number(month), Number(day));
  const last = lastDayOfQuarter(new Date(year, Number(quarter) * 3 - 1, 1));
  return dayNumber(year, last.getMonth() + 1, last.getDate());
}

/**
 * How many working days `to` comes after `from`: the days after `from` up to and with `to` that are Mondays to Fridays and
 * no holidays; the other way round where it comes before. `holidays` are Mondays to Fridays, each once.
 */
export function workingDays(from: number, to: number, holidays: readonly number[]): number {
  if (to < from) return -workingDays(to, from, holidays);
  let off = 0;
  for (const day of holidays) if (day > from && day <= to) off += 1;
  return weekdaysUpTo(to) - weekdaysUpTo(from) - off;
}

/** The first day that comes so many working days or more after `from`; before it, where they are negative. */
export function firstWorkingDay(from: number, many: number, holidays: readonly number[]): number {
  const far = 2 * Math.abs(many) + holidays.length + 7;
  let [low, high] = [from - far, from + far];
  while (low < high) {
    const middle = Math.trunc((low + high) / 2) - (low + high < 0 ? 1 : 0);
    if (workingDays(from, middle, holidays) >= many) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** True from Monday to Friday; day 0, 1970-01-01, was a Thursday. */
export const isWeekday = (day: number): boolean => weekdaysUpTo(day) > weekdaysUpTo(day - 1);

/** Mondays to Fridays since Monday 1969-12-29, that day included; before it, negative. */
function weekdaysUpTo(day: number): number {
  const inWeek = (((day + 4) % 7) + 7) % 7;
  return ((day + 4 - inWeek) / 7) * 5 + Math.min(inWeek, 5);
}
