/** The losses of a unit, largest first, all together or by what they have in common: how much, where, whose, and the sentence that says why and what wins it back. */
import type { PrintedLanguage } from '../say/printed.ts';
import type { Framework } from '../shape/framework.ts';
import type { Grouping } from '../shape/explanation.ts';
import { lossGroups } from './groups.ts';
import { isTotal, nameOf } from './names.ts';
import { type Html, html } from './page.ts';
import type { Told, ToldLoss } from './told.ts';

export function lossList(
  framework: Framework,
  unit: Told,
  by: Grouping | undefined,
  anchor: (id: string) => string,
  language: PrintedLanguage,
): Html {
  const { words, number } = language;
  const { places } = framework.rounding;
  if (unit.losses.length === 0) return html`<p>${words.noLoss}</p>`;
  const groups = lossGroups(framework, unit, by, language).map(
    ({ head, lost, losses }) =>
      html`${head !== undefined && html`<h4><span>${head}</span> <span class="n">${number(lost, places)}</span></h4>`}
        <ol>
          ${losses.map((loss) => lossItem(loss, number(loss.lost, places), anchor, language))}
        </ol>`,
  );
  return html`${groups}`;
}

function lossItem(loss: ToldLoss, lost: string, anchor: (id: string) => string, language: PrintedLanguage): Html {
  const whose = whoseOf(loss, language);
  return html`<li class="loss">
    <span class="n">${lost}</span>
    <div>
      ${isTotal(loss) ? nameOf(loss, language) : html`<a href="#${anchor(loss.id)}">${nameOf(loss, language)}</a>`}
      ${whose !== '' && html`<span class="soft">${whose}</span>`}
      <p>${loss.text}</p>
    </div>
  </li>`;
}

/** Who answers for it, who can change it, and whether one case would. */
export function whoseOf({ owner, by, cliff }: ToldLoss, { words, answerers }: PrintedLanguage): string {
  const parts = [owner !== undefined && `${words.owner}: ${owner}`, by !== 'self' && answerers[by], cliff && words.cliff];
  return parts.filter(Boolean).join(' · ');
}
