import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFixtures, tell } from './support/problems.ts';

const files = readdirSync('test/problems').map((name) => join('test/problems', name));

describe.each(files)('%s', (file) => {
  test.each(readFixtures(file).map((one) => [one.case, one] as const))('%s', (_, one) => {
    const { exit, vi, en } = one;
    expect(tell(one)).toEqual({ exit, vi, en });
  });
});
