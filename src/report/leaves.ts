/** Every leaf of a unit: its score, why, its rule in words and as a picture with the unit's point on it. */
import type { PrintedLanguage } from '../say/printed.ts';
import { readText } from '../say/read.ts';
import { sayRule } from '../say/rule.ts';
import type { Framework, FrameworkNode, Leaf } from '../shape/framework.ts';
import type { ScorecardNode } from '../shape/scorecard.ts';
import { isTotal, nameOf } from './names.ts';
import { type Html, html, link, raw } from './page.ts';
import { plot } from './plot.ts';
import { sentence } from './sentence.ts';
import type { Told, ToldLoss } from './told.ts';

export function leaves(framework: Framework, unit: Told, anchor: (id: string) => string, language: PrintedLanguage): readonly Html[] {
  return unit.nodes.flatMap((row): readonly Html[] => {
    const node = framework.nodes[framework.index.get(row.id) ?? -1];
    if (!node || isTotal(row)) return [];
    const losses = unit.losses.filter(({ id }) => id === row.id);
    const isOwn = node.leaf !== undefined || losses.length > 0 || row.state === 'given';
    if (isOwn) return [leafOf(framework, node, row, losses, anchor(row.id), language)];
    return node.depth === 1 ? [html`<h4>${headOf(framework, node, row, language)}</h4>`] : [];
  });
}

/** The name and the points, at the two ends of a line where there is room. */
function headOf({ rounding: { places } }: Framework, { block }: FrameworkNode, row: ScorecardNode, language: PrintedLanguage): Html {
  const { number, states, causeNames } = language;
  const max = block === 'base' ? row.applicableMax : row.max;
  const points = `${number(row.score, places)}${max === 'unknown' ? '' : ` / ${number(max)}`}`;
  const state =
    row.state !== 'scored' ? states[row.state] : row.share === '0' && row.applicableMax !== '0' ? causeNames['not-chosen'] : undefined;
  return html`<span>${nameOf(row, language)}</span>
    <span class="n">${points}${state !== undefined && html` <small>· ${state}</small>`}</span>`;
}

function leafOf(
  framework: Framework,
  node: FrameworkNode,
  row: ScorecardNode,
  losses: readonly ToldLoss[],
  id: string,
  language: PrintedLanguage,
): Html {
  const rule = sayRule(language, framework, row.id);
  const read = node.leaf && row.reason ? readText(language, node, node.leaf, row.reason) : '';
  const why = losses.length > 0 ? losses.map(({ text }) => text) : read !== '' ? [sentence(read)] : [];
  // A leaf that is a domain itself stands as one.
  const level = node.depth === 1 ? 'h4' : 'h5';
  const hasPlot = node.leaf !== undefined && node.leaf.pieces.length > 0;
  return html`<article class="leaf${row.lost === '0' && ' full'}${hasPlot && ' drawn'}" id="${id}">
    ${raw(`<${level}>`)}${headOf(framework, node, row, language)}${raw(`</${level}>`)}
    <div>
      ${why.map((text) => html`<p>${text}</p>`)}${rule !== '' && html`<p class="soft">${language.words.rule}: ${rule}</p>`}
      ${groundOf(node, language)}
    </div>
    ${node.leaf && hasPlot && picture(node.leaf, row, rule, language)}
  </article>`;
}

/** The clause of the rule, and who answers for it. */
function groundOf({ source, owner }: FrameworkNode, { words }: PrintedLanguage): Html | undefined {
  const text = source?.at ?? source?.url;
  const clause = text !== undefined && html`${words.clause}: ${link(text, source?.url)}`;
  const whose = owner !== undefined && html`${words.owner}: ${owner}`;
  if (!clause && !whose) return undefined;
  return html`<p class="soft">${clause}${clause && whose && ' · '}${whose}</p>`;
}

const picture = (leaf: Leaf, row: ScorecardNode, rule: string, language: PrintedLanguage): Html =>
  html`<figure>${plot(leaf, row.reason?.measure, rule, language)}</figure>`;
