/** Problems of numbers and days as they were written, each with what was meant where that is certain. */
import { readDay } from '../day.ts';
import type { NumberFault } from '../decimal.ts';
import { type Pointer, type Problem, problem, quote } from '../problem.ts';
import { type NumberForm, guessDay, guessMonthDay, guessNumber, guessShare, guessYearDay, isNoDay } from './guess.ts';

export function badNumber(found: unknown, fault: NumberFault, pointer: Pointer, form?: NumberForm): Problem {
  const text = String(found);
  return problem('bad-number', pointer, { found: quote(found), fault }, text.endsWith('%') ? guessShare(text) : guessNumber(text, form));
}

export const notWhole = (found: unknown, pointer: Pointer, unit?: string): Problem =>
  problem(
    'not-whole',
    pointer,
    { found: quote(found) },
    guessNumber(String(found), { isWhole: true, ...(unit !== undefined && { unit }) }),
  );

export const percentSign = (found: unknown, pointer: Pointer): Problem =>
  problem('percent-sign', pointer, { found: quote(found) }, guessShare(String(found)));

/** Of a text that is no day in the form `YYYY-MM-DD`. */
export function badDay(text: string, pointer: Pointer, use: 'figure' | 'decision'): Problem {
  const found = quote(text);
  if (isNoDay(text) || readDay(text) === 'impossible') return problem('impossible-day', pointer, { found });
  const monthDay = guessMonthDay(text);
  if (monthDay !== undefined) return problem('day-without-year', pointer, { found, monthDay });
  return problem('bad-day', pointer, { found, use }, guessDay(text));
}

export const badYearDay = (found: unknown, assessed: number, pointer: Pointer): Problem =>
  problem('bad-year-day', pointer, { found: quote(found) }, guessYearDay(String(found), assessed));
