/** Writes `barem/rules/…` and `barem/registers/…`: what is shipped as frozen data with its types, and as JSON beside it. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { listPacks, loadFramework, loadRegister, loadSuccession } from '../dist/load.js';
import { codeOf, registerTypes, typesOf } from './entry.mjs';

const modules = [
  ['esm', { code: 'js', types: 'd.ts' }],
  ['cjs', { code: 'cjs', types: 'd.cts' }],
];

for (const { id, year } of listPacks()) {
  const name = `${id}@${year}`;
  const { framework } = sound(name, loadFramework(name), 'framework');
  const { succession } = sound(name, loadSuccession(name));
  const { version, pack } = framework;
  const values = { pack, ...(succession && { succession }) };
  for (const [module, endings] of modules) {
    const { own, again } = codeOf(values, `${version}.${endings.code}`, module);
    write(`rules/${id}/${version}.${endings.code}`, own);
    write(`rules/${id}/${version}.${endings.types}`, typesOf(framework, succession, endings.code));
    write(`rules/${id}/${year}.${endings.code}`, again);
    const names = ['type Nodes', ...Object.keys(values)].join(', ');
    write(`rules/${id}/${year}.${endings.types}`, `export { ${names} } from './${version}.${endings.code}';\n`);
  }
  for (const entry of [version, year]) writeJson(`rules/${id}/${entry}`, pack);
  if (succession) writeJson(`rules/${id}/${year}.succession`, succession);
}

for (const file of readdirSync(new URL('../registers', import.meta.url))) {
  const id = file.replace(/\.yaml$/, '');
  const { register } = sound(id, loadRegister(id), 'register');
  for (const [module, endings] of modules) {
    write(`registers/${id}.${endings.code}`, codeOf({ register }, '', module).own);
    write(`registers/${id}.${endings.types}`, registerTypes(register, endings.code));
  }
  writeJson(`registers/${id}`, register);
}

/** What was loaded, where it has no error and what is needed of it. */
function sound(name, loaded, needed) {
  const errors = loaded.problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 && (needed === undefined || loaded[needed])) return loaded;
  throw new Error(`${name}: ${errors.map(({ code, where }) => `${where.file}:${where.line} ${code}`).join(', ')}`);
}

function writeJson(name, value) {
  write(`${name}.json`, `${JSON.stringify(value, null, 2)}\n`);
}

function write(name, text) {
  const file = new URL(`../dist/${name}`, import.meta.url).pathname;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
