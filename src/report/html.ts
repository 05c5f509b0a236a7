/** A report as one self-contained page: no script, no address but those of sources; for a phone, a desk and A4. */
import { engine } from '../engine.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import { titleIn } from '../say/title.ts';
import type { Grouping } from '../shape/explanation.ts';
import type { Framework } from '../shape/framework.ts';
import { contents } from './contents.ts';
import { keyFacts } from './keyFacts.ts';
import { leaves } from './leaves.ts';
import { lossList } from './losses.ts';
import { beside, closing, roundingLine } from './notes.ts';
import { pageOf } from './document.ts';
import { type Html, html } from './page.ts';
import type { Told } from './told.ts';
import { waterfall } from './waterfall.ts';

export function htmlReport(framework: Framework, units: readonly Told[], by: Grouping | undefined, language: PrintedLanguage): string {
  const { words } = language;
  const title = `${titleIn(framework.title, language)} ${framework.year}`;
  const notice = framework.status === 'complete' ? undefined : words[framework.status];
  const body = html`<h1>${title} <small>(${framework.version})</small></h1>
    ${notice !== undefined && html`<p class="notice">${notice}</p>`} ${contents(framework, units, language)}
    ${units.map((unit, index) => section(framework, unit, index, by, language))}`;
  return pageOf(title, body, language);
}

function section(framework: Framework, unit: Told, position: number, by: Grouping | undefined, language: PrintedLanguage): Html {
  const { words } = language;
  const anchor = (id: string): string => `u${position}n${framework.index.get(id) ?? 0}`;
  const ends = [...closing(framework, unit, language), roundingLine(unit, language)].filter(Boolean);
  const notes = beside(framework, unit, language);
  const assumed = unit.assumptions.map(({ rule, used, node }) => language.assumptions[rule](used, node ?? ''));
  const all = assumed.length > 0 ? [...notes, { head: words.assumptions, lines: assumed }] : notes;
  const every = leaves(framework, unit, anchor, language);
  return html`<section class="unit" aria-labelledby="u${position}">
    <h2 id="u${position}">${unit.unit.title}</h2>
    <dl class="facts">
      ${keyFacts(framework, unit, language).map(
        ({ name, value }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div> `,
      )}
    </dl>
    ${waterfall(framework, unit, language)}
    <h3>${by ? words.lossesBy[by] : words.losses}</h3>
    ${lossList(framework, unit, by, anchor, language)} ${ends.map((line) => html`<p class="soft">${line}</p> `)}
    ${all.map(
      ({ head, lines }) =>
        html`<h3>${head}</h3>
          <ul>
            ${lines.map((line) => html`<li>${line}</li> `)}
          </ul>`,
    )}
    ${
      every.length > 0 &&
      html`<h3>${words.everyLeaf}</h3>
        <p class="soft lead">${words.plotNote}</p>
        ${every}`
    }
    <p class="soft">${engine} · ${framework.id}@${framework.version} · ${words.stages[unit.stage] ?? unit.stage}</p>
  </section>`;
}
