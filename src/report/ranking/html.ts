/** A ranking as one page of HTML. */
import { engine } from '../../engine.ts';
import { sayPlace } from '../../say/place.ts';
import type { PrintedLanguage } from '../../say/printed.ts';
import { titleIn } from '../../say/title.ts';
import type { Framework } from '../../shape/framework.ts';
import type { RankedGroup, Ranking, UnrankedUnit } from '../../shape/ranking.ts';
import { pageOf } from '../document.ts';
import { type Html, html } from '../page.ts';
import { boundsOf, groupHead, hasOwnIndex, noteOf, rankingNotes } from './shown.ts';

export function rankingHtml(framework: Framework, ranking: Ranking, language: PrintedLanguage): string {
  const { words } = language;
  const title = `${words.tables.ranking}: ${titleIn(framework.title, language)} ${framework.year}`;
  const notice = framework.status === 'complete' ? undefined : words[framework.status];
  const body = html`<h1>${title} <small>(${framework.version})</small></h1>
    ${notice !== undefined && html`<p class="notice">${notice}</p>`} ${ranking.groups.map((group) => section(framework, group, language))}
    ${rankingNotes(ranking, language).map(
      ({ head, lines }) =>
        html`<h2>${head}</h2>
          <ul>
            ${lines.map((line) => html`<li>${line}</li> `)}
          </ul>`,
    )}
    <p class="soft">${engine} · ${framework.id}@${framework.version} · ${words.stages[ranking.stage] ?? ranking.stage}</p>`;
  return pageOf(title, body, language);
}

function section(framework: Framework, group: RankedGroup, language: PrintedLanguage): Html {
  const head = groupHead(group, language);
  const rows = [
    ...group.rows.map((row) => {
      const bounds = boundsOf(row, language);
      const open = bounds === '' ? '' : `${language.words.tables.placeBounds}: ${bounds}`;
      return rowOf(framework, group, row, language.number(String(row.place)), [noteOf(group, row, language), open], language);
    }),
    ...group.unranked.map((row) => rowOf(framework, group, row, '', [sayPlace(language, group, row)], language)),
  ];
  return html`${head !== '' && html`<h2>${head}</h2>`}${rows.length > 0 && tableOf(group, rows, language)}`;
}

function tableOf(group: RankedGroup, rows: readonly Html[], { words }: PrintedLanguage): Html {
  return html`<table class="ranks">
    <thead>
      <tr>
        <th scope="col" class="n">${words.place}</th>
        <th scope="col">${words.unit}</th>
        <th scope="col" class="n">${words.score}</th>
        ${hasOwnIndex(group) && html`<th scope="col" class="n">${words.index}</th>`}
        ${hasClass(group) && html`<th scope="col">${words.class}</th>`}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function rowOf(
  { rounding: { places } }: Framework,
  group: RankedGroup,
  { unit, score, index, class: title }: Pick<UnrankedUnit, 'unit' | 'score' | 'index' | 'class'>,
  place: string,
  notes: readonly string[],
  { number }: PrintedLanguage,
): Html {
  return html`<tr>
    <td class="n place">${place}</td>
    <th scope="row">${unit.title} ${notes.map((note) => note !== '' && html`<span class="soft note">${note}</span> `)}</th>
    <td class="n">${number(score, places)}</td>
    ${hasOwnIndex(group) && html`<td class="n">${index === 'unknown' ? '' : number(index, places)}</td>`}
    ${hasClass(group) && html`<td>${title ?? ''}</td>`}
  </tr> `;
}

const hasClass = ({ rows, unranked }: RankedGroup): boolean => [...rows, ...unranked].some((row) => row.class !== null);
