/** Writes `barem/rules/…` and `barem/registers/…`: what is shipped as frozen data with its types, and as JSON beside it. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { listPacks, loadFramework, loadRegister, loadSuccession } from '../dist/load.js';
import { en, tell } from '../dist/say/en.js';
import { codeOf, registerTypes, sameAs, typesOf } from './entry.mjs';

const modules = [
  ['esm', { code: 'js', types: 'd.ts' }],
  ['cjs', { code: 'cjs', types: 'd.cts' }],
];

for (const { id, year, versions } of listPacks()) {
  const name = `${id}@${year}`;
  const now = sound(name, loadFramework(name), 'framework').framework;
  const { succession } = sound(name, loadSuccession(name));
  const names = ['pack', 'digest', ...(succession ? ['succession'] : [])];
  for (const version of new Set([...versions, now.version])) {
    const pinned = `${id}@${version}`;
    const framework = version === now.version ? now : sound(pinned, loadFramework(pinned), 'framework').framework;
    for (const [module, endings] of modules) {
      write(`rules/${id}/${version}.${endings.code}`, codeOf({ pack: framework.pack, ...(succession && { succession }) }, module));
      write(`rules/${id}/${version}.${endings.types}`, typesOf(framework, succession, endings.code));
    }
    writeJson(`rules/${id}/${version}`, framework.pack);
  }
  for (const [module, endings] of modules) {
    const file = `${now.version}.${endings.code}`;
    write(`rules/${id}/${year}.${endings.code}`, sameAs(file, names, module));
    write(`rules/${id}/${year}.${endings.types}`, `export { type Nodes, ${names.join(', ')} } from './${file}';\n`);
  }
  writeJson(`rules/${id}/${year}`, now.pack);
  if (succession) writeJson(`rules/${id}/${year}.succession`, succession);
}

for (const file of readdirSync(new URL('../registers', import.meta.url))) {
  const id = file.replace(/\.yaml$/, '');
  const { register } = sound(id, loadRegister(id), 'register');
  for (const [module, endings] of modules) {
    write(`registers/${id}.${endings.code}`, codeOf({ register }, module));
    write(`registers/${id}.${endings.types}`, registerTypes(register, endings.code));
  }
  writeJson(`registers/${id}`, register);
}

/** What was loaded, where it has no error and what is needed of it. */
function sound(name, loaded, needed) {
  const errors = loaded.problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 && (needed === undefined || loaded[needed])) return loaded;
  throw new Error(errors.map((one) => `${name}: ${one.where.file}:${one.where.line} ${tell(one, en).text}`).join('\n'));
}

function writeJson(name, value) {
  write(`${name}.json`, `${JSON.stringify(value, null, 2)}\n`);
}

function write(name, text) {
  const file = new URL(`../dist/${name}`, import.meta.url).pathname;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
