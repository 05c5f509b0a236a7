/** The shipped samples are covered by their cases, and hardly a fault in them goes unnoticed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Framework } from '../src/shape/framework.ts';
import { submissionOf } from '../src/testing/cases.ts';
import { coverage } from '../src/testing/coverage.ts';
import { holds } from '../src/testing/holds.ts';
import { mutants, survivors } from '../src/testing/mutants.ts';
import { frameworkOf, readCases } from './support/cases.ts';
import { SEED } from './support/runs.ts';

const LEAST_KILLED = 95; // of a hundred

/** Survivors that mean the same as the pack itself: `fault` by year and node, each with its reason. */
const alike = parse(readFileSync('test/survivors.yaml', 'utf8')) as Readonly<Record<string, Readonly<Record<string, string>>>>;

describe.each(['2022', '2023'])('sample-department %s', (year) => {
  const file = join('rules/sample-department', year, 'cases.yaml');
  const cases = readCases(file);
  const framework = frameworkOf({ case: 'the pack', expect: {} }, file).framework as Framework;

  test('its cases reach every band, every edge and every cause', () => {
    const { bands, edges, causes } = coverage(
      framework,
      cases.flatMap((one) => submissionOf(one).submission ?? []),
    );
    expect([bands.missed, edges.missed, causes.missed]).toEqual([[], [], []]);
    expect(bands.total).toBeGreaterThan(100);
  });

  test(`its cases kill at least ${LEAST_KILLED}% of its mutants; each survivor means the same, for a reason`, () => {
    const all = [...mutants(framework)].length;
    const left = survivors(framework, cases);
    const names = left.map(({ id, fault }) => `${id}: ${fault}`);
    expect(names.sort()).toEqual(Object.keys(alike[year] ?? {}).sort());
    expect((all - left.length) * 100).toBeGreaterThanOrEqual(all * LEAST_KILLED);
    console.log(`sample-department ${year}: ${all} mutants, ${left.length} survive`);
  });

  test('the laws hold of it', () => expect(holds(framework, { runs: 6, seed: SEED })).toEqual([]));
});
