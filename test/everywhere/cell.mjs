/** One Node, one module system, one zone and locale, as the environment sets them: keeps all results in a file, or makes them again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inputs } from '../support/inputs.mjs';
import { differences } from './again.mjs';
import { withEquals } from './equals.mjs';
import { keep } from './keep.mjs';
import { stockOf } from './stock.mjs';

const [verb, module, file] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const entry = module === 'cjs' ? (name) => require(name) : (name) => import(name);
const names = ['barem', 'barem/read', 'barem/load', 'barem/say/vi', 'barem/say/en'];
const barem = Object.assign({}, ...(await Promise.all(names.map(entry))));

/** Files are read by the library itself. */
const readers = {
  pack: ({ folder }) => barem.loadFramework(folder).framework,
  submission: ({ file: name, data }) => (name ? barem.loadSubmission(name) : barem.readSubmission(data)),
  succession: ({ folder }) => barem.loadSuccession(folder).succession,
};

/** For those who read no files, as it was published: the same data with its keys in another order. */
const published = (folder, { version }) => JSON.parse(readFileSync(`${folder}/${version}.json`, 'utf8'));

if (verb === 'keep') {
  const { ruleSets: folders, comparisons } = inputs();
  const ruleSets = folders.map((one) => ({ ...withEquals(one), pack: published(one.folder, readers.pack(one)) }));
  const kept = keep(barem, stockOf(ruleSets, readers), comparisons);
  writeFileSync(file, JSON.stringify({ ruleSets, kept }));
} else {
  const { ruleSets, kept } = JSON.parse(readFileSync(file, 'utf8'));
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  const told = {
    locale,
    offset: new Date('2023-07-01').getTimezoneOffset(),
    differences: differences(barem, stockOf(ruleSets, readers), kept),
  };
  process.stdout.write(JSON.stringify(told));
}
