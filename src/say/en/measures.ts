/** What was read, and what a rule measures, in English. */
import type { Language } from '../language.ts';
import type { FigureWords, ReadWords } from '../parts.ts';
import { namedText, unmetText, valueText } from '../phrases.ts';
import { quote } from './quote.ts';

const named = ({ figures }: ReadWords): string => namedText(figures, quote);
const first = ({ figures }: ReadWords): FigureWords => figures[0] ?? { title: '', noun: '', isUnmet: false };
const second = ({ figures }: ReadWords): FigureWords => figures[1] ?? first({ figures } as ReadWords);
const own = (read: ReadWords): string => `${quote(read.noun)}: ${valueText(first(read))}`;

export const measures: Language['measures'] = {
  yesNo: named,
  allOf: named,
  anyOf: named,
  howMany: ({ figures, measure }) => {
    const unmet = unmetText(figures, quote);
    return `${measure} of ${figures.length} conditions hold${unmet ? `, not ${unmet}` : ''}`;
  },
  choice: named,
  count: own,
  amount: own,
  percent: own,
  ratio: (read) => {
    const [{ value, unit }, whole] = [first(read), second(read)];
    return `${quote(read.noun)}: ${value} of ${whole.value}${unit ? ` ${unit}` : ''}, ${read.measure}`;
  },
  change: (read) => {
    const way = read.measure === '0%' ? 'no change' : `${read.isNegative ? 'down' : 'up'} ${read.measure}`;
    return `${named(read)}, ${way}`;
  },
  weighted: (read) => `${named(read)}, weighed ${read.measure}`,
  mean: (read) => `${named(read)}, on average ${read.measure}`,
  date: own,
  days: (read) =>
    /^\d/.test(read.measure) && read.figures.length > 1
      ? `${named(read)}, ${read.measure} ${read.isNegative ? 'early' : 'apart'}`
      : named(read),
  points: () => '',
};

const listed = (titles: readonly string[]): string => titles.join(', ');

export const measured: Language['measured'] = {
  yesNo: ([title = '']) => title,
  allOf: (titles) => `All of ${listed(titles)}`,
  anyOf: (titles) => `Any of ${listed(titles)}`,
  howMany: (titles) => `How many hold of ${listed(titles)}`,
  choice: ([title = '']) => title,
  count: ([title = '']) => title,
  amount: ([title = '']) => title,
  percent: ([title = '']) => title,
  ratio: ([part = '', whole = '']) => `Share of ${part} in ${whole}`,
  change: ([now = '', past = '']) => `Growth of ${now} over ${past}`,
  weighted: (titles) => `Weighted sum of ${listed(titles)}`,
  mean: (titles) => `Mean of the answers ${listed(titles)}`,
  date: ([title = '']) => title,
  days: ([from = '', to = '']) => `Days from ${from} to ${to}`,
  points: () => 'Points are given directly.',
};
