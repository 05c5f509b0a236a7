/** Writes `barem/rules/…`: each shipped pack as frozen data with its types, by version, by year, and as JSON beside both. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { listPacks, loadFramework } from '../dist/load.js';
import { codeOf, typesOf } from './entry.mjs';

for (const { id, year } of listPacks()) {
  const { framework, problems } = loadFramework(`${id}@${year}`);
  if (!framework) throw new Error(`${id}@${year}: ${problems.map(({ code, where }) => `${where.file}:${where.line} ${code}`).join(', ')}`);
  const { version } = framework;
  for (const [module, endings] of [
    ['esm', { code: 'js', types: 'd.ts' }],
    ['cjs', { code: 'cjs', types: 'd.cts' }],
  ]) {
    const files = { ...codeOf(framework, module), types: typesOf(framework, endings.code) };
    write(`${id}/${version}.${endings.code}`, files.own);
    write(`${id}/${version}.${endings.types}`, files.types);
    write(`${id}/${year}.${endings.code}`, files.again);
    write(`${id}/${year}.${endings.types}`, `export { type Nodes, pack } from './${version}.${endings.code}';\n`);
  }
  const json = `${JSON.stringify(framework.pack, null, 2)}\n`;
  write(`${id}/${version}.json`, json);
  write(`${id}/${year}.json`, json);
}

function write(name, text) {
  const file = new URL(`../dist/rules/${name}`, import.meta.url).pathname;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
