/** Headless Chromium: one browser, a context for each zone and locale. */
import { createServer } from 'node:http';
import { createReadStream } from 'node:fs';
import { build } from 'vite';
import { launch } from '../support/chromium.mjs';

/** Makes everything again in a page of each setting, one after another; `tell` hears of each. */
export async function inChromium(executablePath, settings, file, tell) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { preserveSymlinks: true },
    build: { write: false, lib: { entry: 'test/everywhere/page.mjs', formats: ['es'] } },
  });
  const files = {
    '/': ['text/html', '<!doctype html><link rel="icon" href="data:," /><script type="module" src="/page.js"></script>'],
    '/page.js': ['text/javascript', output[0].code],
  };
  const server = createServer(({ url }, answer) => {
    const [type, text] = files[url] ?? ['application/json'];
    answer.setHeader('Content-Type', `${type}; charset=utf-8`);
    if (text === undefined) createReadStream(file).pipe(answer);
    else answer.end(text);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await launch(executablePath);
  for (const { zone, locale } of settings) {
    const context = await browser.newContext({ timezoneId: zone, locale });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => 'again' in window);
    tell({ zone, locale }, await page.evaluate(() => window.again('/kept')));
    await context.close();
  }
  const version = browser.version();
  await browser.close();
  server.close();
  return version;
}
