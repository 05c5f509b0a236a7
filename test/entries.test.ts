/** `barem/rules/…`: what is shipped as modules and as JSON is what the YAML says, typed by its own ids and facts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { listPacks, loadSuccession } from '../src/load.ts';
import { readPackDocument } from '../src/load/document.ts';
import { readPack } from '../src/read/pack.ts';
import type { NodeSpec, Pack } from '../src/shape/pack.ts';

const require = createRequire(import.meta.url);
const LARGEST = 8000; // bytes, compressed

describe.each(listPacks().map(({ id, year }) => [`${id}/${year}`]))('%s', (name) => {
  const pack = readPack(readPackDocument(`rules/${name}/pack.yaml`).value).pack as Pack;
  const version = `${name}.${pack.revision}`;
  const { succession } = loadSuccession(`rules/${name}`);
  const values = { pack, ...(succession && { succession }) };

  test('by year and by version, as a module, in CommonJS and as JSON, it is the pack', async () => {
    for (const entry of [name, version]) {
      const path = `../dist/rules/${entry}.js`;
      expect(Object.entries(await import(path))).toEqual(Object.entries(values));
      expect(require(`barem/rules/${entry}`)).toEqual(values);
      expect(require(`barem/rules/${entry}.json`)).toEqual(pack);
    }
    if (succession) expect(require(`barem/rules/${name}.succession.json`)).toEqual(succession);
  });

  test('is frozen to its leaves, and one where both of its names are used', async () => {
    const [byYear, byVersion] = [`../dist/rules/${name}.js`, `../dist/rules/${version}.js`];
    const [own, common] = [(await import(byVersion)) as object, require(`barem/rules/${version}`) as object];
    const again = [(await import(byYear)) as object, require(`barem/rules/${name}`) as object];
    for (const [index, one] of [own, common].entries()) {
      for (const [key, value] of Object.entries(one)) expect((again[index] as Record<string, unknown>)[key]).toBe(value);
      expect(Object.values(one).flatMap(thawed)).toEqual([]);
    }
  });

  test('its types name each node and the facts it declares', () => {
    const types = readFileSync(`dist/rules/${version}.d.ts`, 'utf8');
    const typed = [...types.matchAll(/^ {2}(".*?"): (.*);$/gm)].map(
      ([, id = '', facts = '']) => `${JSON.parse(id)}: ${facts.split(' | ').sort().join(' | ')}`,
    );
    expect(typed.sort()).toEqual(['total: never', ...restOf('total', pack), ...pack.domains.flatMap(written)].sort());
    expect(readFileSync(`dist/rules/${version}.d.cts`, 'utf8')).toBe(types.replace('index.js', 'index.cjs'));
  });

  test('is small', () => expect(gzipSync(readFileSync(`dist/rules/${version}.js`)).length).toBeLessThan(LARGEST));
});

/** What can still be changed. */
const thawed = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(thawed)] : [];

const written = (node: NodeSpec): readonly string[] => [
  `${node.id}: ${namesOf(node).join(' | ') || 'never'}`,
  ...restOf(node.id, node),
  ...(node.children ?? []).flatMap(written),
];
const restOf = (id: string, { rest }: Pick<NodeSpec, 'rest'>): readonly string[] => (rest === undefined ? [] : [`${id}.rest: never`]);
const namesOf = ({ facts = {} }: NodeSpec): readonly string[] =>
  Object.keys(facts)
    .map((name) => JSON.stringify(name))
    .sort();
