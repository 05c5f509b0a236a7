/** A Chromium that is there already, and the sheets that it prints. It downloads nothing. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Browser, type Page, chromium } from 'playwright-core';

const folders = (process.env['PATH'] ?? '').split(delimiter);
const names = ['chromium', 'chromium-browser', 'google-chrome'];

export const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));

export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'] });

/** Printed as the page itself wants it: the text of each sheet. */
export async function print(page: Page): Promise<readonly string[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const sheets: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    sheets.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await document.destroy();
  return sheets;
}
