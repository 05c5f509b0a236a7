/** What moved the index and the place of one unit, as tables with bars: each begins where the one above ends. */
import { readFraction } from '../../decimal.ts';
import { type Rational, add, least, most, negate } from '../../points.ts';
import { wayOf } from '../../say/amounts.ts';
import type { PrintedLanguage } from '../../say/printed.ts';
import { indexParts, placeParts } from '../../say/standings.ts';
import type { ComparedUnit } from '../../shape/comparison.ts';
import { barsBetween } from '../bars.ts';
import { type Html, html } from '../page.ts';
import { signedPart } from '../signed.ts';
import { indexText } from './grid.ts';
import { type ShownComparison, labelsOf } from './shown.ts';

interface Split {
  readonly caption: string;
  readonly amount: string;
  readonly before: Rational;
  readonly after: Rational;
  /** What stands at the two ends. */
  readonly told: readonly [string, string];
  /** Upward is better. */
  readonly parts: readonly { readonly name: string; readonly part: string }[];
}

/** Nothing where the parts are unknown, or where a unit is held against another. */
export function splits(shown: ShownComparison, { index, place }: ComparedUnit, language: PrintedLanguage): readonly Html[] {
  if (shown.comparison.against !== 'itself') return [];
  const { tables, ...words } = language.words;
  const { number } = language;
  const all: Split[] = [];
  if (typeof place !== 'string' && place.own !== 'unknown') {
    all.push({
      caption: tables.placeSplit,
      amount: tables.places,
      // The first place stands farthest to the right.
      before: negate(readFraction(String(place.before))),
      after: negate(readFraction(String(place.after))),
      told: [`${words.place} ${number(String(place.before))}`, `${words.place} ${number(String(place.after))}`],
      parts: placeParts.map((part) => ({ name: tables.fullPlaceParts[part], part: place[part] })),
    });
  }
  if (index.change !== 'unknown' && index.own !== 'unknown') {
    all.push({
      caption: tables.indexSplit,
      amount: words.index,
      before: readFraction(index.before),
      after: readFraction(index.after),
      told: [indexText(index.before, shown, language), indexText(index.after, shown, language)],
      parts: indexParts.map((part) => ({ name: tables.indexParts[part], part: index[part] })),
    });
  }
  return all.map((split) => tableOf(split, labelsOf([shown.comparison.before, shown.comparison.after], language), language));
}

function tableOf({ caption, amount, before, after, told, parts }: Split, labels: readonly string[], language: PrintedLanguage): Html {
  const { tables } = language.words;
  let level = before;
  const steps = parts
    .filter(({ part }) => wayOf(part) !== 'same')
    .map((one) => ({ ...one, from: level, to: (level = add(level, readFraction(one.part))) }));
  const levels = [after, ...steps.map(({ to }) => to)];
  const bars = barsBetween(levels.reduce(least, before), levels.reduce(most, before));
  const end = (name: string, text: string, at: Rational): Html => row(name, text, bars.mark(at), 'sum');
  return html`<table class="split">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${tables.part}</th>
        <th scope="col" class="n">${amount}</th>
        <td></td>
      </tr>
    </thead>
    <tbody>
      ${end(labels[0] ?? '', told[0], before)}
      ${steps.map(({ name, part, from, to }) => row(name, signedPart(language, part), bars.bar(from, to, wayOf(part) === 'up' ? 'b-more' : 'b-lost')))}
      ${end(labels[1] ?? '', told[1], after)}
    </tbody>
  </table>`;
}

const row = (name: string, text: string, drawn: Html, kind?: string): Html =>
  html`<tr${kind !== undefined && html` class="${kind}"`}>
    <th scope="row">${name}</th>
    <td class="n">${text}</td>
    <td class="bar">${drawn}</td>
  </tr> `;
