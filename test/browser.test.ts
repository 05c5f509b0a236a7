/** The report in a browser: readable by all, on a phone, on a desk and on paper, by itself. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { found, launch, print } from './support/browser.ts';
import { barriers, crookedCharts, markRows, tooWide, wrongPlots } from './support/inPage.mjs';
import { story } from './support/panels.ts';
import { looks } from './support/reports.ts';

if (found === undefined) console.log('no Chromium on PATH: the report is not looked at in a browser');
test.runIf(process.env['CI'] !== undefined)('in CI there is a Chromium', () => expect(found).toBeDefined());

const folder = mkdtempSync(join(tmpdir(), 'barem-'));
const [PHONE, DESK, HIGH] = [380, 1200, 900];

describe.skipIf(found === undefined)('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(found ?? '');
  });
  afterAll(() => browser.close());

  describe.each([...looks, { name: story.name, report: story, language: 'vi' as const }])(
    'the page of $name, in $language',
    ({ report, language }) => {
      const file = join(folder, `${report.name} ${language}.html`);
      const address = pathToFileURL(file).href;
      writeFileSync(file, report.html(language));

      async function opened<T>(look: (page: Page) => Promise<T>, javaScriptEnabled = true): Promise<T> {
        const context = await browser.newContext({ viewport: { width: DESK, height: HIGH }, javaScriptEnabled });
        const page = await context.newPage();
        await page.goto(address);
        const seen = await look(page);
        await context.close();
        return seen;
      }

      test('nothing bars a reader and nothing scrolls sideways, on a desk and on a phone; every picture is whole', () =>
        opened(async (page) => {
          await page.evaluate(axe.source);
          for (const width of [DESK, PHONE]) {
            await page.setViewportSize({ width, height: HIGH });
            expect([await page.evaluate(barriers), await page.evaluate(tooWide)]).toEqual([[], 0]);
            expect([await page.evaluate(wrongPlots), await page.evaluate(crookedCharts)]).toEqual([[], []]);
          }
        }));

      test('without JavaScript it shows the same, and asks the network for nothing', async () => {
        const asked = new Set<string>();
        const read = async (page: Page): Promise<string> => {
          page.on('request', (request) => asked.add(request.url()));
          await page.reload({ waitUntil: 'load' });
          return page.innerText('body');
        };
        expect(await opened(read, false)).toBe(await opened(read));
        expect([...asked]).toEqual([address]);
      });

      test('on A4 no row is cut', async () => {
        const rows = '.loss, .leaf, tbody tr, ul > li';
        const { marked, sheets } = await opened(async (page) => ({
          marked: await page.evaluate(markRows, rows),
          sheets: await print(page),
        }));
        const sheetsOf = (mark: string): readonly number[] => sheets.flatMap((text, index) => (text.includes(mark) ? [index + 1] : []));
        const places: readonly (readonly number[])[][] = marked.map((marks: string[]) => marks.map(sheetsOf));
        const isWhole = (row: readonly (readonly number[])[]): boolean => row.every((part) => part.length === 1 && part[0] === row[0]?.[0]);
        expect(places.filter((row) => !isWhole(row))).toEqual([]);
        expect(sheets.length).toBeGreaterThan(1);
      });
    },
  );
});
