/** A Chromium that is there already, and the sheets that it prints. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

export { found, launch } from './chromium.mjs';

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
