/** A comparison as one page of HTML: the story of one unit, all units, and a bump chart of each group. */
import { engine } from '../../engine.ts';
import type { PrintedLanguage } from '../../say/printed.ts';
import { sayMove } from '../../say/move.ts';
import { placeParts } from '../../say/standings.ts';
import type { ComparedUnit } from '../../shape/comparison.ts';
import { pageOf } from '../document.ts';
import type { Note } from '../notes.ts';
import { type Html, html } from '../page.ts';
import { groupHead } from '../ranking/shown.ts';
import { sentence } from '../sentence.ts';
import { signedNumber, signedPart } from '../signed.ts';
import { bump } from './bump.ts';
import { classText, indexText, placeNow } from './grid.ts';
import { type ShownComparison, byGroup, labelsOf, moveMark, nameWithGroup, placeAfter, spanOf } from './shown.ts';
import { storySection } from './story.ts';
import { comparisonNotes, partsNote } from './told.ts';

export function comparisonHtml(shown: ShownComparison, language: PrintedLanguage): string {
  const { words } = language;
  const title = `${words.tables.comparison}: ${shown.title}`;
  const body = html`<h1>${title} <small>(${spanOf(shown, language)})</small></h1>
    ${shown.notices.map((notice) => html`<p class="notice">${notice}</p> `)} ${shown.unit && storySection(shown, shown.unit, language)}
    ${byGroup(shown).map((units) => groupSection(shown, units, language))} ${comparisonNotes(shown, language).map(noteSection)}
    <p class="soft">${engine} · ${shown.standings.map(({ name }) => name).join(' · ')}</p>`;
  return pageOf(`${title} (${spanOf(shown, language)})`, body, language);
}

const noteSection = ({ head, lines }: Note): Html =>
  html`<h2>${head}</h2>
    <ul>
      ${lines.map((line) => html`<li>${line}</li> `)}
    </ul>`;

function groupSection(shown: ShownComparison, units: readonly ComparedUnit[], language: PrintedLanguage): Html {
  const { words } = language;
  const { before, after, against } = shown.comparison;
  const group = units[0]?.unit.group ?? null;
  const head = groupHead({ group }, language);
  const note = partsNote(shown, language);
  const [first, last] = against === 'itself' ? labelsOf([before, after], language) : [words.tables.own, words.tables.other[against]];
  return html`${head !== '' && html`<h2>${head}</h2>`}
    <table class="ranks">
      <thead>
        <tr>
          <th scope="col" class="n">${words.place}</th>
          <th scope="col">${words.unit}</th>
          <th scope="col" class="n">${words.index}${against !== 'itself' && ':'} ${first} → ${last}</th>
        </tr>
      </thead>
      <tbody>
        ${units.map((unit) => unitRow(shown, unit, language))}
      </tbody>
    </table>
    ${note !== '' && html`<p class="soft">${note}</p>`} ${bump(shown, group, language)}`;
}

/** On a phone there is room for three columns: what moved a unit, and its class, stand under its name. */
function unitRow(shown: ShownComparison, unit: ComparedUnit, language: PrintedLanguage): Html {
  const { index } = unit;
  const title = classText(unit);
  const [before, after] = [indexText(index.before, shown, language), indexText(index.after, shown, language)];
  return html`<tr${unit === shown.unit && html` class="me"`}>
    <td class="n place">${placeCell(shown, unit, language)}</td>
    <th scope="row">
      <span class="name">${nameWithGroup(unit, language)}</span>${title !== '' && html` <span class="soft">· ${title}</span>`}
      <span class="soft note">${whyOf(shown, unit, language)}</span>
    </th>
    <td class="n ends">
      <span>${before}${before !== '' && after !== '' && ' →'}</span> <span>${after}</span>
      <span class="soft">${signedNumber(language, index.change, shown.places)}</span>
    </td>
  </tr> `;
}

/** The place after with its move; of a unit that is held against another, the one that it has. */
function placeCell(shown: ShownComparison, unit: ComparedUnit, language: PrintedLanguage): Html {
  if (shown.comparison.against !== 'itself') return html`${placeNow(unit, language)}`;
  return html`${placeAfter(shown, unit, language)} <span class="move ${wayOf(unit)}">${moveMark(unit, language)}</span>`;
}

/** What moved its place, in short; a sentence where it has no two places, or is held against another. */
function whyOf({ comparison }: ShownComparison, unit: ComparedUnit, language: PrintedLanguage): string {
  const { place } = unit;
  if (typeof place === 'string' || comparison.against !== 'itself') return sentence(sayMove(language, comparison, unit));
  const { placeParts: names } = language.words.tables;
  const told = placeParts.filter((part) => !['0', 'unknown'].includes(place[part]));
  return told.map((part) => `${names[part]} ${signedPart(language, place[part])}`).join(' · ');
}

const wayOf = ({ place }: ComparedUnit): string =>
  typeof place === 'string' || place.moved === 0 ? 'same' : place.moved > 0 ? 'up' : 'down';
