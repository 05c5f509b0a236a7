/**
 * What the package's own version means: CONTRIBUTING.md, Releasing. `released.json` is what the last release gave, made by its own
 * code; that of 0.1.0, which could not rank, by `released/record.mjs` in a checkout of the commit that is called so.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../src/evaluate.ts';
import { loadFramework } from '../src/load.ts';
import { rank } from '../src/rank.ts';
import { readSubmission } from '../src/read/submission.ts';
import { given } from './released/given.mjs';
import { type Bump, type Given, type Release, askedFor, demandOf, lacking, pendingChangesets } from './support/released.ts';

const read = (file: string): Release => JSON.parse(readFileSync(file, 'utf8')) as Release;
const released = read('test/released.json');
const { version } = read('package.json');
const now = given({ evaluate, loadFramework, rank, readSubmission }, version) as Release;

test('what waits for the next release is enough for what moved since the last one', () => {
  const asked = askedFor(released.version, version, pendingChangesets());
  expect(lacking(demandOf(released, now), asked)).toBeUndefined();
});

test('every rule set is held, by cases that the release had', () => {
  const held = Object.entries(released.gives).map(([ruleSet, cases]) => [ruleSet, Object.keys(cases).length > 0]);
  expect(held.filter(([, isHeld]) => !isHeld)).toEqual([]);
  expect(held.length).toBeGreaterThan(0);
});

/** Invented releases, of one rule set with one case. */
const one: Given = { case: 'a case', scores: 'a', places: 'b' };
const releaseOf = (gives: Release['gives'], at = '1.4.2', behind = '2022.1.0'): Release => ({
  version: at,
  years: { 'a@2022': behind },
  gives,
});
const gave = releaseOf({ 'a@2022.1.0': { figures: one } });

describe('what is demanded', () => {
  const rows: readonly (readonly [string, Release, Release, Bump])[] = [
    ['nothing moved', gave, gave, 'none'],
    ['a score moved', gave, releaseOf({ 'a@2022.1.0': { figures: { ...one, scores: 'x' } } }), 'major'],
    ['a place moved', gave, releaseOf({ 'a@2022.1.0': { figures: { ...one, places: 'x' } } }), 'major'],
    ['a case is gone', gave, releaseOf({ 'a@2022.1.0': {} }), 'major'],
    ['a rule set is gone', gave, releaseOf({}), 'major'],
    ['a new case', gave, releaseOf({ 'a@2022.1.0': { figures: one, others: one } }), 'none'],
    ['a new rule set', gave, releaseOf({ ...gave.gives, 'b@2022.1.0': { figures: one } }), 'none'],
    ['a new revision behind the year', gave, releaseOf({ ...gave.gives, 'a@2022.2.0': {} }, '1.4.2', '2022.2.0'), 'minor'],
    ['a score moved before 1.0', { ...gave, version: '0.4.2' }, releaseOf({}), 'minor'],
    ['places that a release did not tell', releaseOf({ 'a@2022.1.0': { figures: { case: 'a case', scores: 'a' } } }), gave, 'none'],
  ];
  test.each(rows)('%s', (_, was, is, bump) => expect(demandOf(was, is).bump).toBe(bump));
});

describe('what is asked for', () => {
  const waiting = (bump: Bump): string => `---\n'barem': ${bump}\n---\n\n**Rules.** …\n`;
  const rows: readonly (readonly [string, string, readonly string[], Bump])[] = [
    ['1.4.2', '1.4.2', [], 'none'],
    ['1.4.2', '1.4.2', [waiting('patch'), waiting('minor'), waiting('patch')], 'minor'],
    ['1.4.2', '1.4.3', [], 'patch'],
    ['1.4.2', '1.5.0', [waiting('patch')], 'minor'],
    ['1.4.2', '2.0.0', [], 'major'],
    ['0.1.0', '0.1.0', [waiting('major')], 'major'],
  ];
  test.each(rows)('%s, now %s, with %j', (was, is, changesets, bump) => expect(askedFor(was, is, changesets)).toBe(bump));
});

test('what is lacking says what to do, and why', () =>
  expect(lacking({ bump: 'minor', because: ['a@2022 was 2022.1.0 and is 2022.2.0'] }, 'patch')).toBe(
    "The package's version must be raised by a minor at least (`npx changeset`), and what waits asks for patch; or what moved must be put back:\na@2022 was 2022.1.0 and is 2022.2.0",
  ));
