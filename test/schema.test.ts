/** The schema of submissions: sound in strict mode, and of one mind with reading and scoring, both ways. */
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../src/compile.ts';
import { loadFramework } from '../src/load.ts';
import { readPack } from '../src/read/pack.ts';
import type { Framework } from '../src/shape/framework.ts';
import { packs } from '../src/testing/packs.ts';
import { submissions } from '../src/testing/submissions.ts';
import { type FileCase, frameworkOf, readCases } from './support/cases.ts';
import { altered } from './support/altered.ts';
import { RUNS, SEED } from './support/runs.ts';
import { disagreement, refusals, validator } from './support/schema.ts';

const folders = readdirSync('rules').flatMap((id) => readdirSync(join('rules', id)).map((year) => join('rules', id, year)));
const shipped = (folder: string): Framework => loadFramework(folder).framework as Framework;
const compiled = (pack: unknown): Framework => {
  const { framework, problems } = compile(readPack(pack).pack as never);
  if (!framework) throw new Error(JSON.stringify(problems));
  return framework;
};

describe('what is submitted to the shipped packs', () => {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name === 'example.yaml' || name === 'published.yaml')
      .map((name) => [folder, name] as const),
  );
  test.each(files)('%s/%s is accepted', (folder, name) => {
    const framework = shipped(folder);
    const data: unknown = parse(readFileSync(join(folder, name), 'utf8').normalize('NFC'), { schema: 'failsafe' });
    const validate = validator(framework);
    expect(refusals(framework, data)).toEqual([]);
    expect([validate(data), validate.errors]).toEqual([true, null]);
  });

  const cases = [...folders.map((folder) => join(folder, 'cases.yaml')), ...readdirSync('test/cases').map((name) => join('test/cases', name))];
  test.each(cases)('%s: each case as it is read', (file) => {
    const all = readCases(file);
    const told = all.map((one) => [one.case, spokenOf(one, file)] as const).filter(([, found]) => found !== undefined);
    expect(told).toEqual([]);
  });
});

function spokenOf(one: FileCase, file: string): string | undefined {
  const { framework } = frameworkOf(one, file);
  if (!framework) return undefined;
  const { answers = {}, group, stated } = one;
  const data = one.submission ?? { units: [{ id: 'unit', ...(group !== undefined && { group }), ...(stated && { stated }), answers }] };
  return disagreement(framework, validator(framework), data);
}

const PACKS = RUNS / 10;
const worlds = packs().chain((pack) => {
  const framework = compiled(pack);
  const many = { minLength: 20, maxLength: 20 };
  return fc.record({
    framework: fc.constant(framework),
    valid: fc.array(submissions(framework), many),
    others: fc.array(submissions(framework).chain(altered), many),
  });
});

describe(`random submissions, ${RUNS} of each`, () => {
  const sample = shipped('rules/sample-department/2023');
  const validate = validator(sample);

  test('valid ones are accepted', () =>
    fc.assert(
      fc.property(submissions(sample), (one) => {
        expect([validate(one), validate.errors]).toEqual([true, null]);
      }),
      { numRuns: RUNS, seed: SEED },
    ));

  test('altered ones are refused by both or by none', () => {
    let refused = 0;
    fc.assert(
      fc.property(submissions(sample).chain(altered), (data) => {
        expect(disagreement(sample, validate, data)).toBeUndefined();
        if (!validate(data)) refused += 1;
      }),
      { numRuns: RUNS * 10, seed: SEED },
    );
    console.log(`${refused} of ${RUNS * 10} altered submissions are refused`);
    expect(refused).toBeGreaterThan(RUNS * 5);
  });

  test(`on ${PACKS} random packs too, 20 of each`, () =>
    fc.assert(
      fc.property(worlds, ({ framework, valid, others }) => {
        const check = validator(framework);
        for (const one of valid) expect([check(one), check.errors]).toEqual([true, null]);
        for (const one of others) expect(disagreement(framework, check, one)).toBeUndefined();
      }),
      { numRuns: PACKS, seed: SEED },
    ));
});
