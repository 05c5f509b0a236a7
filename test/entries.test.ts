/** `barem/rules/…`: what is shipped as modules and as JSON is what the YAML says, typed by its own ids and facts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { carriedDigest } from '../src/digest.ts';
import { listPacks, loadFramework, loadSuccession } from '../src/load.ts';
import { readPackDocument } from '../src/load/document.ts';
import { readPack } from '../src/read/pack.ts';
import type { NodeSpec, Pack } from '../src/shape/pack.ts';
import { lock } from './support/locked.ts';

const require = createRequire(import.meta.url);
const LARGEST = 8000; // bytes, compressed

describe.each(listPacks().map(({ id, year }) => [`${id}/${year}`]))('%s', (name) => {
  const pack = readPack(readPackDocument(`rules/${name}/pack.yaml`).value).pack as Pack;
  const version = `${name}.${pack.revision}`;
  const { succession } = loadSuccession(`rules/${name}`);
  const published = lock[pack.id]?.[`${pack.year}.${pack.revision}`];
  const values = { digest: published, pack, ...(succession && { succession }) };

  test('by year and by version, as a module, in CommonJS and as JSON, it is the pack', async () => {
    for (const entry of [name, version]) {
      const path = `../dist/rules/${entry}.js`;
      expect({ ...((await import(path)) as object) }).toEqual(values);
      expect(require(`barem/rules/${entry}`)).toEqual(values);
      expect(require(`barem/rules/${entry}.json`)).toEqual(pack);
    }
    if (succession) expect(require(`barem/rules/${name}.succession.json`)).toEqual(succession);
  });

  test('carries the digest of what was published, under each name, in ESM, in CommonJS and as JSON that is read', async () => {
    const { framework } = loadFramework(`rules/${name}`);
    for (const entry of [name, version]) {
      const path = `../dist/rules/${entry}.js`;
      const modules = [(await import(path)) as Entry, require(`barem/rules/${entry}`) as Entry];
      for (const module of modules) {
        expect([module.digest, carriedDigest(module.pack), compile(module.pack).framework?.digest]).toEqual([
          published,
          published,
          published,
        ]);
        expect(carriedDigest({ ...module.pack })).toBe('unknown');
        if (succession) expect(carriedDigest(module.succession as object)).toBe(carriedDigest(succession));
      }
      expect(carriedDigest(readPack(require(`barem/rules/${entry}.json`)).pack as object)).toBe(published);
    }
    expect(framework?.digest).toBe(published);
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

interface Entry {
  readonly digest: string;
  readonly pack: Pack;
  readonly succession?: object;
}

test('the lock is shipped', () => expect(require('barem/rules/rules.lock.json')).toEqual(lock));

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
