/** What was meant by a number or a day that is not written as it should be: only where it is certain, else nothing. */
import { ANY_YEAR, dayNumber, writeDay } from '../day.ts';

/** How a number may be written: whole only, and with which unit beside it. */
export interface NumberForm {
  readonly isWhole?: boolean;
  readonly unit?: string;
}

const plain = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;
/** Words that make another number of the one before them. */
const multiples = /^(chục|trăm|nghìn|ngàn|vạn|triệu|tr|tỷ|tỉ|thousand|million|billion|k|m)(?!\p{L})/iu;

/** Without its unit, without what separates thousands, with a point for decimals. */
export function guessNumber(found: string, { isWhole = false, unit = '' }: NumberForm = {}): string | undefined {
  const [, digits = '', words = ''] = /^(-?\d[\d., ]*?)\s*(\p{L}[^\d]*)?$/u.exec(found.normalize('NFKC').trim()) ?? [];
  if (words !== unit && multiples.test(words)) return undefined;
  const number = joined(digits, isWhole).replace(/^(-?)0+(?=\d)/, '$1');
  return number !== found && plain.test(number) && !(isWhole && number.includes('.')) ? number : undefined;
}

/** Three digits after one comma or point are thousands where only whole numbers go; elsewhere they may be decimals too. */
function joined(digits: string, isWhole: boolean): string {
  const isTold = isWhole || /[., ]\d{3}[., ]/.test(digits);
  if (isTold && /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  if (isTold && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return digits.replaceAll(',', '');
  if (/^-?\d{1,3}( \d{3})+([.,]\d+)?$/.test(digits)) return digits.replaceAll(' ', '').replace(',', '.');
  return /^-?(\d+,\d{1,2}|\d+,\d{4,}|0,\d+|\d{4,},\d+)$/.test(digits) ? digits.replace(',', '.') : digits;
}

/** With its sign, where that or the number before it is amiss. */
export function guessShare(found: string): string | undefined {
  const text = found.normalize('NFKC').trim();
  const number = text.replace(/\s*%$/, '');
  const share = `${plain.test(number) ? number : guessNumber(number)}%`;
  const isMeant = /^\d/.test(share) && (text.endsWith('%') || (Number(number.replace(',', '.')) > 1 && Number(share.slice(0, -1)) <= 100));
  return isMeant && share !== found ? share : undefined;
}

/** A whole day in one of the ways in which people write it: year first, or day first; month first where nothing else is a day. */
export function guessDay(text: string): string | undefined {
  const day = readable(text)?.find((one) => one !== undefined);
  return day === undefined ? undefined : writeDay(day);
}

/** True of a text that is a day as people write it, and of no day that there is. */
export const isNoDay = (text: string): boolean => readable(text)?.every((one) => one === undefined) ?? false;

function readable(text: string): readonly (number | undefined)[] | undefined {
  const first = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[T ]00:00(?::00)?)?$/.exec(text);
  if (first) return [dayNumber(Number(first[1]), Number(first[2]), Number(first[3]))];
  const last = /^(?:ngày )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})$/i.exec(text);
  if (!last) return undefined;
  const [day, month, year] = last.slice(1).map(Number) as [number, number, number];
  return [dayNumber(year, month, day), dayNumber(year, day, month)];
}

/** A day of the year as people write it, as `MM-DD`. */
export function guessMonthDay(text: string): string | undefined {
  const [, first, mark, second] = /^(\d{1,2})([/.-])(\d{1,2})$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  // 05/06 is the fifth of June; 05-06 may be the sixth of May.
  if (mark === '-' && a <= 12 && b <= 12 && a !== b) return undefined;
  const day = dayNumber(ANY_YEAR, b, a) ?? dayNumber(ANY_YEAR, a, b);
  return day === undefined ? undefined : writeDay(day).slice(5);
}

/** A whole day as a day of the assessed year: `31/12 previous`. */
export function guessYearDay(text: string, assessed: number): string | undefined {
  const [year, month, day] = (guessDay(text) ?? text).split('-');
  const shift = ['previous', '', 'next'][Number(year) - assessed + 1];
  if (shift === undefined || month === undefined || day === undefined) return undefined;
  return `${day}/${month} ${shift}`.trim();
}
