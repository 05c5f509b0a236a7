/** A report as one self-contained page: no script, no address but those of sources; for a phone, a desk and A4. */
import { engine } from '../engine.ts';
import type { Language } from '../say/language.ts';
import { nodeTitle, titleIn } from '../say/title.ts';
import type { Framework } from '../shape/framework.ts';
import { keyFacts } from './keyFacts.ts';
import { leaves } from './leaves.ts';
import { beside, closing, roundingLine } from './notes.ts';
import { type Html, html, raw } from './page.ts';
import { style } from './style.ts';
import type { Told } from './told.ts';
import { waterfall } from './waterfall.ts';

export function htmlReport(framework: Framework, units: readonly Told[], language: Language): string {
  const { words, code } = language;
  const title = `${titleIn(framework.title, language)} ${framework.year}`;
  const notice = framework.status === 'complete' ? undefined : words[framework.status];
  const page = html`<!doctype html>
    <html lang="${code}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <main>
          <h1>${title} <small>(${framework.version})</small></h1>
          ${notice !== undefined && html`<p class="notice">${notice}</p>`}
          ${units.map((unit, index) => section(framework, unit, index, language))}
        </main>
      </body>
    </html> `;
  return page.html;
}

function section(framework: Framework, unit: Told, position: number, language: Language): Html {
  const { words } = language;
  const anchor = (id: string): string => `u${position}n${framework.index.get(id) ?? 0}`;
  const notes = beside(framework, unit, language);
  const assumed = unit.assumptions.map(({ rule, used, node }) => language.assumptions[rule](used, node ?? ''));
  const all = assumed.length > 0 ? [...notes, { head: words.assumptions, lines: assumed }] : notes;
  const ends = [...closing(framework, unit, language), roundingLine(unit, language)].filter(Boolean);
  return html`<section class="unit" aria-labelledby="u${position}">
    <h2 id="u${position}">${unit.unit.title}</h2>
    <dl class="facts">
      ${keyFacts(framework, unit, language).map(
        ({ name, value }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${waterfall(framework, unit, language)}
    <h3>${words.losses}</h3>
    ${losses(framework, unit, anchor, language)} ${ends.map((line) => html`<p class="soft">${line}</p>`)}
    ${all.map(
      ({ head, lines }) =>
        html`<h3>${head}</h3>
          <ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`,
    )}
    <h2>${words.everyLeaf}</h2>
    <p class="soft">${words.plotNote}</p>
    ${leaves(framework, unit, anchor, language)}
    <p class="soft">${engine} · ${framework.id}@${framework.version} · ${unit.stage}</p>
  </section>`;
}

function losses({ rounding: { places } }: Framework, unit: Told, anchor: (id: string) => string, language: Language): Html {
  const { words, number, answerers } = language;
  if (unit.losses.length === 0) return html`<p>${words.noLoss}</p>`;
  const items = unit.losses.map((loss) => {
    const who = [loss.owner && `${words.owner}: ${loss.owner}`, loss.by !== 'self' && answerers[loss.by], loss.cliff && words.cliff];
    const told = who.filter((one): one is string => Boolean(one)).join(' · ');
    return html`<li class="loss">
      <span class="n">${number(loss.lost, places)}</span>
      <div>
        <a href="#${anchor(loss.id)}">${loss.id} ${nodeTitle(loss, language)}</a>
        ${told !== '' && html`<span class="soft">${told}</span>`}
        <p>${loss.text}</p>
      </div>
    </li>`;
  });
  return html`<ol>
    ${items}
  </ol>`;
}
