/**
 * Does everything in `rules/` come out again, byte for byte, wherever it is made? Kept once, made again from its receipts on
 * Node 20, 22 and 24, as ESM and as CommonJS, and in Chromium, in three time zones and two locales each. Prints a table; `--json`.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { printTable } from '../build/table.mjs';
import { inChromium } from './everywhere/chromium.mjs';
import { lacking, nodes } from './everywhere/nodes.mjs';
import { found } from './support/chromium.mjs';

/** Minutes behind UTC in July, by which a zone shows that it is in force. */
const zones = { UTC: 0, 'Asia/Ho_Chi_Minh': -420, 'America/Los_Angeles': 420 };
const locales = ['vi-VN', 'en-US'];
const settings = Object.keys(zones).flatMap((zone) => locales.map((locale) => ({ zone, locale })));

const isJson = process.argv.includes('--json');
const folder = mkdtempSync(join(tmpdir(), 'barem-everywhere-'));
const file = join(folder, 'kept.json');
const run = promisify(execFile);

const [reference] = nodes;
await inNode('keep', reference.node, 'esm', settings[0]);
const { kept } = JSON.parse(readFileSync(file, 'utf8'));
const cells = [...(await inNodes()), ...(found === undefined ? [] : await inBrowser())];
rmSync(folder, { recursive: true });

const missing = [...lacking, ...(found === undefined ? ['Chromium (none on PATH)'] : [])];
const wrong = cells.filter(({ verdict }) => verdict !== 'equal');
if (isJson) console.log(JSON.stringify({ kept: counts(), cells, missing }));
else print();
if (wrong.length > 0 || (missing.length > 0 && process.env.CI)) process.exitCode = 1;

async function inNode(verb, node, module, { zone, locale }) {
  const tongue = `${locale.replace('-', '_')}.UTF-8`;
  const env = { ...process.env, TZ: zone, LANG: tongue, LC_ALL: tongue };
  const { stdout } = await run(node, ['test/everywhere/cell.mjs', verb, module, file], { env, maxBuffer: 2 ** 28 });
  return stdout;
}

/** As many processes at a time as there are processors. */
async function inNodes() {
  const asked = nodes.flatMap(({ version, node }) =>
    ['esm', 'cjs'].flatMap((module) => settings.map((setting) => ({ where: `Node ${version} ${module}`, node, module, setting }))),
  );
  const made = [];
  const waiting = asked.map((one, index) => [index, one]);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, { where, node, module, setting }] = next;
      made[index] = cellOf(where, setting, JSON.parse(await inNode('again', node, module, setting)));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return made;
}

async function inBrowser() {
  const made = [];
  const version = await inChromium(found, settings, file, (setting, told) => made.push([setting, told]));
  return made.map(([setting, told]) => cellOf(`Chromium ${version}`, setting, told));
}

function cellOf(where, { zone, locale }, { differences, ...told }) {
  const isInForce = told.offset === zones[zone] && told.locale === locale;
  const verdict = isInForce ? (differences.length === 0 ? 'equal' : `${differences.length} DIFFER`) : `NOT IN FORCE: ${told.locale}`;
  return { where, zone, locale, verdict, differences };
}

/** How much was kept, by kind. */
function counts() {
  const lengths = (kind) => kept.flatMap((one) => (one[kind] === undefined ? [] : [JSON.parse(one[kind]).length ?? 1]));
  const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
  const sentences = kept.map((one) => JSON.parse(one.sentences).flat(Infinity).length);
  return {
    ruleSets: lengths('form').length,
    submissions: lengths('scorecards').length,
    scorecards: sum(lengths('scorecards')),
    explanations: sum(lengths('explanations')),
    rankings: lengths('ranking').length,
    comparisons: lengths('comparison').length,
    sentences: sum(sentences),
  };
}

function print() {
  const many = (number) => number.toLocaleString('en-US');
  const { ruleSets, submissions, ...results } = counts();
  const listed = Object.entries(results).map(([kind, number]) => `${many(number)} ${kind}`);
  console.log(
    `Kept by Node ${reference.version}: of ${ruleSets} rule sets with ${many(submissions)} cases and submissions, ${listed.join(', ')}.`,
  );
  console.log('Made again from what their receipts name, and held against what was kept, byte for byte:\n');
  const rows = [...new Set(cells.map(({ where }) => where))].map((where) => [
    where,
    ...cells.filter((one) => one.where === where).map(({ verdict }) => verdict),
  ]);
  printTable([['', ...settings.map(({ zone }) => zone)], ['', ...settings.map(({ locale }) => locale)], ...rows]);
  for (const { where, zone, locale, differences } of wrong)
    for (const { about, kind, kept: was, now } of differences.slice(0, 3))
      console.log(`\n${where}, ${zone}, ${locale}: ${about}: ${kind} differ\n  kept  …${was}…\n  now   …${now}…`);
  if (missing.length > 0) console.log(`\nNot tried: ${missing.join(', ')}.`);
  else if (wrong.length === 0) console.log(`\nThe same bytes in all ${cells.length}.`);
}
