/** Where several units share a page: each with its score, and the way to it. */
import type { PrintedLanguage } from '../say/printed.ts';
import type { Framework } from '../shape/framework.ts';
import { type Html, html } from './page.ts';
import type { Told } from './told.ts';

export function contents({ rounding: { places } }: Framework, units: readonly Told[], language: PrintedLanguage): Html | undefined {
  const { words, number } = language;
  if (units.length < 2) return undefined;
  const rows = units.map(
    ({ unit: { title }, score, lost, applicableMax }, position) =>
      html`<tr>
        <th scope="row"><a href="#u${position}">${title}</a></th>
        <td class="n">${words.outOf(number(score, places), number(applicableMax))}</td>
        <td class="n">${number(lost, places)}</td>
      </tr> `,
  );
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.unit}</th>
        <th scope="col" class="n">${words.score}</th>
        <th scope="col" class="n">${words.lost}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
