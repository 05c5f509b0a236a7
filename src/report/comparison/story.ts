/** The story of one unit on a page: its move in words and as waterfalls, its domains, the criteria that moved it, who passed it. */
import type { PrintedLanguage } from '../../say/printed.ts';
import type { ComparedUnit } from '../../shape/comparison.ts';
import { type Html, html } from '../page.ts';
import { type MovedCriterion, criteriaHead, domainGrid, movedCriteria } from './nodes.ts';
import type { ShownComparison } from './shown.ts';
import { splits } from './split.ts';
import { storyHead, storyNotes } from './told.ts';

export function storySection(shown: ShownComparison, unit: ComparedUnit, language: PrintedLanguage): Html {
  const { words } = language;
  const bars = splits(shown, unit, language);
  const { criteria, rest } = movedCriteria(shown, unit, language);
  return html`<section aria-labelledby="story">
    <h2 id="story">${unit.unit.title}</h2>
    ${storyHead(shown, unit, language).map((line) => html`<p>${line}</p> `)}
    ${
      bars.length > 0 &&
      html`${bars}
        <p class="soft">${words.tables.splitNote}</p>`
    }
    ${domains(shown, unit, language)}
    ${
      criteria.length > 0 &&
      html`<h3>${criteriaHead(shown, language)}</h3>
        <ol>
          ${criteria.map(criterion)}
        </ol>
        ${rest !== '' && html`<p class="soft">${rest}</p>`}`
    }
    ${storyNotes(shown, unit, language).map(
      ({ head, lines }) =>
        html`<h3>${head}</h3>
          <ul>
            ${lines.map((line) => html`<li>${line}</li> `)}
          </ul>`,
    )}
  </section>`;
}

const criterion = ({ id, title, points, isWon, before, after, became }: MovedCriterion): Html =>
  html`<li class="loss${isWon && ' won'}">
    <span class="n">${points}</span>
    <div>
      ${id} ${title} ${became !== '' && html`<span class="soft">(${became})</span>`}
      <p class="soft">${before} → ${after}</p>
    </div>
  </li> `;

function domains(shown: ShownComparison, unit: ComparedUnit, language: PrintedLanguage): Html | undefined {
  const { columns, rows } = domainGrid(shown, unit, language);
  if (rows.length === 0) return undefined;
  const [, , before, after, change] = columns.map(({ head }) => head);
  return html`<h3>${language.words.tables.byDomain}</h3>
    <table class="pairs">
      <thead>
        <tr>
          <th scope="col">${language.words.domain}</th>
          <th scope="col" class="n">${before}</th>
          <th scope="col" class="n">${after}</th>
          <th scope="col" class="n">${change}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([id, title, was, is, moved, became]) =>
            html`<tr>
              <th scope="row">${id} ${title}${became !== '' && html` <span class="soft">(${became})</span>`}</th>
              <td class="n">${was}</td>
              <td class="n">${is}</td>
              <td class="n">${moved}</td>
            </tr> `,
        )}
      </tbody>
    </table>`;
}
