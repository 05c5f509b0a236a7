/** Reports, without a browser: they are sound, they bear any words, and they say no more and no less than the results. */
import { Decimal } from 'decimal.js';
import { lexer, marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { en } from '../src/say/en/printed.ts';
import { vi } from '../src/say/vi/printed.ts';
import { type Code, editions, languages, large } from './support/reports.ts';
import { insides, squeezed, tagsOf, textOf } from './support/page.ts';
import { faultsOf, strangersIn } from './support/valid.ts';

describe.each(languages)('a unit of 90 leaves, in %s', (language) => {
  test('is under 300 kB', () => expect(Buffer.byteLength(large.html(language), 'utf8')).toBeLessThan(300_000));
});

describe.each(editions)('the page of $name, in $language', ({ report, language }) => {
  const page = report.html(language);
  const units = report.units(language);
  const sections = insides(page, 'section');
  const found = tagsOf(page);

  test('is valid HTML', async () => {
    expect(await faultsOf(page)).toEqual([]);
  });

  test('holds only what a page to be read is made of', () => {
    expect(strangersIn(page)).toEqual([]);
  });

  test('links only into itself and to sources on the web', () => {
    const links = found.flatMap((tag) => tag.attributes.filter(([name]) => name === 'href').map(([, value]) => value));
    const ids = found.flatMap((tag) => tag.attributes.filter(([name]) => name === 'id').map(([, value]) => value));
    const sources = report.framework.nodes.map(({ source }) => source?.url);
    const isKnown = (link: string): boolean =>
      link.startsWith('#') ? ids.includes(link.slice(1)) : /^https?:\/\//.test(link) && sources.includes(link);
    expect(links.filter((link) => !isKnown(link))).toEqual([]);
  });

  test('is whole text, composed', () => {
    expect(page.normalize('NFC') === page).toBe(true);
    expect(page).not.toMatch(/undefined|NaN|\[object|Infinity/);
  });

  test('every leaf stands in it, with a plot where it has a scale, and the point of what was measured', () => {
    const shown = units.map(({ nodes }, position) =>
      nodes.flatMap(({ id, reason }) => {
        const index = report.framework.index.get(id) ?? -1;
        const leaf = report.framework.nodes[index]?.leaf;
        if (!leaf) return [];
        const [article = ''] = insides(sections[position] ?? '', 'article', `id="u${position}n${index}"`);
        const hasPoint = leaf.scale !== undefined && reason?.measure !== undefined;
        const isRight = article.includes('<svg') === (leaf.scale !== undefined) && article.includes('class="u"') === hasPoint;
        return isRight && article !== '' ? [] : [id];
      }),
    );
    expect(shown).toEqual(units.map(() => []));
  });

  test('every loss stands in it with its sentence, and no other', () => {
    const told = sections.map((section) => insides(section, 'li', 'class="loss"').map((item) => textOf(insides(item, 'p')[0] ?? '')));
    // Largest first; under groups, the largest of each group.
    const asTold = (texts: readonly string[]): readonly string[] => (report.by ? [...texts].sort() : texts);
    expect(told.map(asTold)).toEqual(units.map(({ losses }) => asTold(losses.map(({ text }) => squeezed(text)))));
  });

  test('the waterfall adds up as printed, from the maximum to the score', () => {
    const sums = sections.map((section) => {
      const rows = insides(insides(section, 'tbody')[0] ?? '', 'tr').map((row) => textOf(insides(row, 'td')[0] ?? ''));
      const points = rows.map((text) => readPrinted(text, language));
      const last = points.pop();
      return [Decimal.sum(...points).toFixed(), last?.toFixed()];
    });
    expect(sums.map(([sum]) => sum)).toEqual(sums.map(([, score]) => score));
    expect(sums.map(([, score]) => score)).toEqual(units.map(({ score }) => new Decimal(score).toFixed()));
  });
});

test.each(editions)(
  'what the page of $name calls rounding, in $language, is less than a hundredth for each row',
  ({ report, language }) => {
    const { words } = { vi, en }[language];
    for (const section of insides(report.html(language), 'section')) {
      const rows = insides(insides(section, 'tbody')[0] ?? '', 'tr').map((row) => [
        insides(row, 'th')[0],
        textOf(insides(row, 'td')[0] ?? ''),
      ]);
      const [rounding] = rows.filter(([name]) => name === words.roundingName).map(([, text = '']) => readPrinted(text, language).abs());
      if (rounding) expect(rounding.lessThan(new Decimal(rows.length).div(100))).toBe(true);
    }
  },
);

describe.each(editions)('the Markdown of $name, in $language', ({ report, language }) => {
  const text = report.markdown(language);
  const tokens = lexer(text);
  const units = report.units(language);

  test('has a heading for each unit', () => {
    const heads = tokens.flatMap((token) =>
      token.type === 'heading' && token.depth === 2 ? [textOf(marked.parseInline(token['text'] as string, { async: false }))] : [],
    );
    expect(heads).toEqual(units.map(({ unit }) => squeezed(unit.title)));
    expect(tokens.filter((token) => token.type === 'heading' && token.depth === 1)).toHaveLength(1);
  });

  test('its tables have a row for each domain, of as many cells as the head has', () => {
    const tables = text.split('\n\n').filter((block) => block.startsWith('|'));
    const cells = tables.map((table) => table.split('\n').map((row) => row.split(/(?<!\\)\|/).length - 2));
    expect(cells.flat().filter((many) => many !== 5)).toEqual([]);
    const domains = units.map(
      ({ nodes }) => nodes.filter(({ parent, applicableMax }) => parent === 'total' && applicableMax !== '0').length,
    );
    expect(tokens.flatMap((token) => (token.type === 'table' ? [token['rows'].length] : []))).toEqual(domains.filter((many) => many > 0));
  });

  test('words of a pack or a unit are words: no link, no HTML, no list of their own', () => {
    const page = marked.parse(text, { async: false });
    const allowed = /^(h[1234]|p|ul|ol|li|br|strong|blockquote|table|thead|tbody|tr|t[hd])$/;
    expect(tagsOf(page).filter(({ name }) => !allowed.test(name))).toEqual([]);
    expect(tagsOf(page).filter(({ name }) => name === 'ol')).toHaveLength(
      units.reduce((many, { losses, lostBy }) => many + (losses.length === 0 ? 0 : report.by ? lostBy[report.by].length : 1), 0),
    );
    expect(page.match(/<li>\s*<(?:ul|ol|p)/g)).toBe(null);
    for (const { losses } of units) for (const { text: sentence } of losses) expect(textOf(page)).toContain(squeezed(sentence));
    expect(text.normalize('NFC') === text).toBe(true);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});

/** A number as a page prints it. */
function readPrinted(text: string, language: Code): Decimal {
  const [thousand, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  return new Decimal(text.replaceAll(thousand, '').replace(point, '.').replace('−', '-').replace('+', ''));
}
