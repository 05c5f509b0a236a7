/** A number of a pack, a little off: one step up and one step down, written as it was. */
import { readNumber, write } from '../decimal.ts';
import { isYearDay } from '../day.ts';
import { type Rational, add, divide, isWhole, multiply, rational, subtract } from '../points.ts';
import type { Numeric } from '../shape/pack.ts';

/** Whole numbers and percentages move by one, decimals by the last place they have; a day by one. Nothing for a word. */
export function moved(found: Numeric | undefined): readonly Numeric[] {
  if (found === undefined) return [];
  const text = String(found);
  if (isYearDay(text)) return dayBeside(text);
  const sign = text.endsWith('%') ? '%' : '';
  const number = readNumber(text.slice(0, text.length - sign.length));
  if (typeof number === 'string') return [];
  const step = lastPlace(number);
  return [add(number, step), subtract(number, step)].map((one) => `${write(one)}${sign}`);
}

function lastPlace(number: Rational): Rational {
  let step = rational(1);
  while (!isWhole(divide(number, step))) step = multiply(step, rational(1, 10));
  return step;
}

/** `31/01` moves by a day in its month, the end of a quarter by a quarter. */
function dayBeside(text: string): readonly string[] {
  const quarter = /end of Q([1-4])(.*)/.exec(text);
  if (quarter) return [`end of Q${quarter[1] === '4' ? 3 : Number(quarter[1]) + 1}${quarter[2]}`];
  const [, day = '1', rest = ''] = /^(\d+)(.*)$/.exec(text) ?? [];
  return Number(day) > 1 ? [`${Number(day) - 1}${rest}`] : [`${Number(day) + 1}${rest}`];
}
