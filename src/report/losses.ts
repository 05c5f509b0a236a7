/** The losses of a unit, largest first: how much, where, whose, and the sentence that says why and what wins it back. */
import type { Language } from '../say/language.ts';
import type { Framework } from '../shape/framework.ts';
import { isTotal, nameOf } from './names.ts';
import { type Html, html } from './page.ts';
import type { Told, ToldLoss } from './told.ts';

export function lossList({ rounding: { places } }: Framework, unit: Told, anchor: (id: string) => string, language: Language): Html {
  const { words, number } = language;
  if (unit.losses.length === 0) return html`<p>${words.noLoss}</p>`;
  const items = unit.losses.map((loss) => {
    const whose = whoseOf(loss, language);
    return html`<li class="loss">
      <span class="n">${number(loss.lost, places)}</span>
      <div>
        ${isTotal(loss) ? nameOf(loss, language) : html`<a href="#${anchor(loss.id)}">${nameOf(loss, language)}</a>`}
        ${whose !== '' && html`<span class="soft">${whose}</span>`}
        <p>${loss.text}</p>
      </div>
    </li>`;
  });
  return html`<ol>
    ${items}
  </ol>`;
}

/** Who answers for it, who can change it, and whether one case would. */
export function whoseOf({ owner, by, cliff }: ToldLoss, { words, answerers }: Language): string {
  const parts = [owner !== undefined && `${words.owner}: ${owner}`, by !== 'self' && answerers[by], cliff && words.cliff];
  return parts.filter(Boolean).join(' · ');
}
