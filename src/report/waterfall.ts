/** From the maximum to the score: what each domain lost, what bonus, penalty and rounding did; rows that close as printed. */
import { readFraction } from '../decimal.ts';
import { add, negate, subtract, type Rational, ZERO, isNegative, isZero } from '../points.ts';
import type { Language } from '../say/language.ts';
import { nodeTitle } from '../say/title.ts';
import type { Framework } from '../shape/framework.ts';
import { write } from '../decimal.ts';
import { near } from './axis.ts';
import { type Html, html } from './page.ts';
import type { Told } from './told.ts';

interface Fall {
  readonly name: string;
  readonly change: Rational;
}

export function waterfall(framework: Framework, unit: Told, language: Language): Html {
  const { words, number } = language;
  const { places } = framework.rounding;
  const max = readFraction(unit.applicableMax);
  const top = near(add(max, readFraction(unit.bonus))) || 1;
  const falls = fallsOf(unit, language);
  let level = max;
  const rows = falls.map(({ name, change }) => {
    const [from, to] = [level, add(level, change)];
    level = to;
    const sign = isNegative(change) ? '−' : '+';
    const size = write(isNegative(change) ? negate(change) : change);
    return html`<tr>
      <th scope="row">${name}</th>
      <td class="n">${sign}${number(size, places)}</td>
      <td class="bar">${bar(from, to, top, isNegative(change) ? 'b-lost' : 'b-more')}</td>
    </tr>`;
  });
  const end = (name: string, value: Rational, kind: string): Html =>
    html`<tr class="sum">
      <th scope="row">${name}</th>
      <td class="n">${number(write(value), places)}</td>
      <td class="bar">${bar(ZERO, value, top, kind)}</td>
    </tr>`;
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
      ${end(words.applicableMax, max, 'b-max')}${rows}${end(words.score, readFraction(unit.score), 'b-score')}
    </tbody>
  </table>`;
}

/** What domains lost, as their rows print it; what is left to make the total's own row close is said to be rounding. */
function fallsOf({ nodes, bonus, penalty, lost, applicableMax, score }: Told, language: Language): readonly Fall[] {
  const { words } = language;
  const domains = nodes.flatMap((row): readonly Fall[] =>
    row.parent === 'total' && row.lost !== '0'
      ? [{ name: `${row.id}  ${nodeTitle(row, language)}`, change: negate(readFraction(row.lost)) }]
      : [],
  );
  // A total that was given whole lost by itself.
  const own: readonly Fall[] = nodes.length <= 1 ? [{ name: words.lost, change: negate(readFraction(lost)) }] : domains;
  const blocks: readonly Fall[] = [
    { name: words.bonus, change: readFraction(bonus) },
    { name: words.penalty, change: negate(readFraction(penalty)) },
  ];
  const falls = [...own, ...blocks].filter(({ change }) => !isZero(change));
  const reached = falls.reduce((level, { change }) => add(level, change), readFraction(applicableMax));
  const rest = subtract(readFraction(score), reached);
  return isZero(rest) ? falls : [...falls, { name: words.roundingName, change: rest }];
}

function bar(from: Rational, to: Rational, top: number, kind: string): Html {
  const [a, b] = [near(from) / top, near(to) / top].map((part) => Math.min(1, Math.max(0, part)) * 1000) as [number, number];
  const width = Math.max(2, Math.abs(b - a));
  return html`<svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="${kind}" x="${Math.round(Math.min(a, b))}" y="0" width="${Math.round(width)}" height="10" />
  </svg>`;
}
