/** Every leaf of a unit: its score, why, its rule in words and as a picture with the unit's point on it. */
import type { Language } from '../say/language.ts';
import { readText } from '../say/read.ts';
import { sayRule } from '../say/rule.ts';
import { nodeTitle } from '../say/title.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { ScorecardNode } from '../shape/scorecard.ts';
import { type Html, html, link } from './page.ts';
import { plot } from './plot.ts';
import type { Told, ToldLoss } from './told.ts';

export function leaves(framework: Framework, unit: Told, anchor: (id: string) => string, language: Language): Html {
  const { nodes, index } = framework;
  const parts = unit.nodes.flatMap((row): readonly Html[] => {
    const node = nodes[index.get(row.id) ?? -1];
    if (!node || node.depth === 0) return [];
    const losses = unit.losses.filter(({ id }) => id === row.id);
    const head = node.depth === 1 ? [html`<h3>${row.id} ${nodeTitle(row, language)}</h3>`] : [];
    const isOwn = node.leaf !== undefined || losses.length > 0 || row.state === 'given';
    return isOwn ? [...head, leafOf(framework, node, row, losses, anchor, language)] : head;
  });
  return html`${parts}`;
}

function leafOf(
  framework: Framework,
  node: FrameworkNode,
  row: ScorecardNode,
  losses: readonly ToldLoss[],
  anchor: (id: string) => string,
  language: Language,
): Html {
  const { words, number, states } = language;
  const { places } = framework.rounding;
  const rule = sayRule(language, framework, row.id);
  const read = node.leaf && row.reason ? readText(language, node, node.leaf, row.reason) : '';
  const isFull = row.lost === '0';
  const max = node.block === 'base' ? row.applicableMax : row.max;
  const points = `${number(row.score, places)}${max === 'unknown' ? '' : ` / ${number(max)}`}`;
  const state = row.state === 'scored' ? '' : ` · ${states[row.state]}`;
  const source = node.source?.at ?? node.source?.url;
  return html`<article class="leaf${isFull ? ' full' : ''}" id="${anchor(row.id)}">
    <div><h4>${row.id} ${nodeTitle(row, language)}</h4></div>
    <div><span class="n">${points}</span><span class="soft">${state}</span></div>
    <div>
      ${
        losses.length > 0 ? losses.map(({ text }) => html`<p>${text}</p>`) : read !== '' && html`<p>${sentence(read)}</p>`
      }${rule !== '' && html`<p class="soft">${words.rule}: ${rule}</p>`}${
        source !== undefined &&
        html`<p class="soft">
          ${words.clause}: ${link(source, node.source?.url)}${node.owner !== undefined && ` · ${words.owner}: ${node.owner}`}
        </p>`
      }
    </div>
    ${node.leaf && node.leaf.pieces.length > 0 && picture(node.leaf, row, rule, language)}
  </article>`;
}

const picture = (leaf: Leaf, row: ScorecardNode, rule: string, language: Language): Html =>
  html`<figure>${plot(leaf, row.reason?.measure, rule, language)}</figure>`;

const sentence = (text: string): string => `${text.slice(0, 1).toLocaleUpperCase('vi')}${text.slice(1)}.`;
