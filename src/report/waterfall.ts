/** From the maximum to the score as a table with bars: rows that close as printed. */
import { readFraction, write } from '../decimal.ts';
import { type Rational, ZERO, isNegative, least, most, negate, subtract } from '../points.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import type { Framework } from '../shape/framework.ts';
import { barsBetween } from './bars.ts';
import { fallsOf } from './falls.ts';
import { type Html, html } from './page.ts';
import type { Told } from './told.ts';

export function waterfall({ rounding: { places } }: Framework, unit: Told, language: PrintedLanguage): Html {
  const { words, number } = language;
  const [max, score] = [readFraction(unit.applicableMax), readFraction(unit.score)];
  const falls = fallsOf(unit, language);
  const levels = [max, score, ...falls.map(({ level }) => level)];
  const { bar } = barsBetween(levels.reduce(least, ZERO), levels.reduce(most, ZERO));
  const row = (name: string, points: string, drawn: Html, kind?: string): Html =>
    html`<tr${kind !== undefined && html` class="${kind}"`}>
      <th scope="row">${name}</th>
      <td class="n">${points}</td>
      <td class="bar">${drawn}</td>
    </tr> `;
  const rows = falls.map(({ name, change, level }) => {
    const isLost = isNegative(change);
    const points = `${isLost ? '−' : '+'}${number(write(isLost ? negate(change) : change), places)}`;
    return row(name, points, bar(subtract(level, change), level, isLost ? 'b-lost' : 'b-more'));
  });
  const end = (name: string, value: Rational, kind: string): Html => row(name, number(write(value), places), bar(ZERO, value, kind), 'sum');
  return html`<table>
    <caption>
      ${words.waterfall}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.domain}</th>
        <th scope="col" class="n">${words.score}</th>
        <td></td>
      </tr>
    </thead>
    <tbody>
      ${end(words.applicableMax, max, 'b-max')}${rows}${end(words.score, score, 'b-score')}
    </tbody>
  </table>`;
}
