/** A submission carried to another rule set, against cases that were worked by hand. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMigrations, runMigration, withoutFaults } from './support/migrations.ts';

describe.each(readdirSync('test/migrations').map((name) => join('test/migrations', name)))('%s', (file) => {
  test.each(readMigrations(file).map((one) => [one.case, one] as const))('%s', (_, one) => {
    const { expected, actual } = runMigration(one);
    expect(actual).toEqual(withoutFaults(expected));
  });
});
