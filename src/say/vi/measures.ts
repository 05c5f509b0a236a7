/** What was read, and what a rule measures, in Vietnamese. */
import type { Language } from '../language.ts';
import type { FigureWords, ReadWords } from '../parts.ts';
import { namedText, unmetText, valueText } from '../phrases.ts';
import { isDone, quote } from './quote.ts';

const conditions = ({ figures }: ReadWords): string => namedText(figures, quote);
/** "4 sáng kiến được công nhận"; but "đã bồi dưỡng 4" */
const ofThem = (many: string, noun: string): string => (isDone(noun) ? `${noun} ${many}` : `${many} ${noun}`);
const counted = (figure: FigureWords, noun = figure.noun): string => ofThem(valueText(figure), noun);
/** "kế hoạch ban hành ngày 12/01/2023" */
const onDay = ({ value }: FigureWords, noun: string): string =>
  value === undefined || !/^\d/.test(value) ? `${noun}: ${value ?? '…'}` : `${noun} ngày ${value}`;
const first = ({ figures }: ReadWords): FigureWords => figures[0] ?? { title: '', noun: '', isUnmet: false };
const second = ({ figures }: ReadWords): FigureWords => figures[1] ?? first({ figures } as ReadWords);

export const measures: Language['measures'] = {
  yesNo: conditions,
  allOf: conditions,
  anyOf: conditions,
  howMany: ({ figures, measure }) => {
    const unmet = unmetText(figures, quote);
    return `đạt ${measure}/${figures.length} điều kiện${unmet ? `, còn ${unmet} chưa đạt` : ''}`;
  },
  choice: conditions,
  count: (read) => counted(first(read), read.noun),
  amount: (read) => `${read.noun} ${valueText(first(read))}`,
  percent: (read) => `${read.noun} ${valueText(first(read))}`,
  ratio: (read) => {
    const [{ value, unit }, whole] = [first(read), second(read)];
    const many = `${value}/${whole.value}${unit ? ` ${unit}` : ''}`;
    return `${ofThem(many, read.noun)}, ${read.isRising ? 'đạt' : 'chiếm'} ${read.measure}`;
  },
  change: (read) => {
    const way = read.measure === '0%' ? 'không đổi' : `${read.isNegative ? 'giảm' : 'tăng'} ${read.measure}`;
    return `${first(read).noun} ${valueText(first(read))}, ${second(read).noun} ${valueText(second(read))}, ${way}`;
  },
  weighted: ({ figures, measure }) => `${figures.map((figure) => counted(figure)).join(', ')}, quy đổi thành ${measure} lần`,
  mean: ({ figures, measure }) => `${namedText(figures, quote)}, trung bình đạt ${measure}`,
  date: (read) => onDay(first(read), read.noun),
  days: ({ figures, measure, isNegative }) => {
    const days = figures.map((figure) => onDay(figure, figure.noun)).join(', ');
    if (!/^\d/.test(measure)) return days;
    if (figures.length < 2) return days;
    return isNegative ? `${days}, sớm ${measure}` : `${days}, cách nhau ${measure}`;
  },
  points: () => '',
};

const named = (titles: readonly string[]): string => titles.join(', ');

export const measured: Language['measured'] = {
  yesNo: ([title = '']) => title,
  allOf: (titles) => `Có đủ ${named(titles)}`,
  anyOf: (titles) => `Có ít nhất một trong ${named(titles)}`,
  howMany: (titles) => `Số điều kiện đạt trong ${named(titles)}`,
  choice: ([title = '']) => title,
  count: ([title = '']) => title,
  amount: ([title = '']) => title,
  percent: ([title = '']) => title,
  ratio: ([part = '', whole = '']) => `Tỷ lệ ${part} trên ${whole}`,
  change: ([now = '', past = '']) => `Mức tăng của ${now} so với ${past}`,
  weighted: (titles) => `Số quy đổi từ ${named(titles)}`,
  mean: (titles) => `Điểm trung bình của các câu trả lời ${named(titles)}`,
  date: ([title = '']) => title,
  days: ([from = '', to = '']) => `Số ngày từ ${from} đến ${to}`,
  points: () => 'Điểm được cho trực tiếp.',
};
