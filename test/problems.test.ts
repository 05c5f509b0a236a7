import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFixtures, tell, tellAsJson } from './support/problems.ts';

/** Those of successions and registers are no runs of a command: `test/successions.test.ts`. */
const files = readdirSync('test/problems').flatMap((name) => (name === 'successions.yaml' ? [] : [join('test/problems', name)]));

describe.each(files)('%s', (file) => {
  test.each(readFixtures(file).map((one) => [one.case, one] as const))('%s', (_, one) => {
    const { exit, vi, en } = one;
    expect(tell(one)).toEqual({ exit, vi, en });
  });
});

describe("two people's worth of wrong input: ten faults, told ten times, in a line and as JSON", () => {
  const fixtures = readFixtures('test/problems/ten.yaml').map((one) => [one.case, one] as const);
  test.each(fixtures)('%s', (_, one) => {
    const { vi, en } = one;
    expect([vi, en].map((text) => text.trimEnd().split('\n').length)).toEqual([10, 10]);
    expect(tellAsJson(one)).toEqual({ vi, en });
  });
});
