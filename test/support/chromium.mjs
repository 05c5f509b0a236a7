/** A Chromium that is there already. It downloads nothing. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const folders = (process.env['PATH'] ?? '').split(delimiter);
const names = ['chromium', 'chromium-browser', 'google-chrome'];

export const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));

/** @param {string} executablePath */
export const launch = (executablePath) =>
  chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
