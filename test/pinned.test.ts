/** Two versions of the package, packed: a host that pins a version of a rule set keeps its scores, one that asks for a year gets the correction. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Difference } from '../src/shape/difference.ts';
import type { Ranking } from '../src/shape/ranking.ts';
import type { Replay } from '../src/shape/replay.ts';
import type { Scorecard } from '../src/shape/scorecard.ts';
import { correct } from './support/corrected.ts';
import { node, pack, project, put, write } from './support/installed.ts';

/** What the host prints: by the way in which it got its rules, of each submission. */
type Printed = Readonly<Record<'module' | 'file', readonly { readonly units: readonly Scorecard[]; readonly ranking: Ranking }[]>>;

/** A floor of 95% of dossiers in time is corrected to 96%: so-a has 95%, 5 × 0.95 = 4.75 points or none; so-b 97%, 5 × 0.97 = 4.85; 1.3 gives 2. */
const figures = `framework: sample-department@2022
units:
  - { id: so-a, answers: { "3.3": { facts: { onTime: 1140, received: 1200 } }, "1.3": { facts: { late: 0 } } } }
  - { id: so-b, answers: { "3.3": { facts: { onTime: 97, received: 100 } } } }
`;
const revisions = 'rules/sample-department/2022';
const sha256 = (file: string): string => `sha256:${createHash('sha256').update(readFileSync(file)).digest('hex')}`;

const folders = [project(), project()];
const [pinned, following] = folders as [string, string];
const code = readFileSync('test/hosts/pins/office.mjs', 'utf8');
const required = (text: string): string => text.replace(/^import (.*) from (.*);$/gm, 'const $1 = require($2);');
const offices = [
  ['pinned', pinned, code],
  ['following', following, code.replaceAll('2022.1.0', '2022')],
] as const;
for (const [, folder, text] of offices) write(folder, { 'office.mjs': text, 'office.cjs': required(text), 'figures.yaml': figures });

const panel = resolve(revisions, 'panel.yaml');
function printed(folder: string, name: string): string {
  const { status, said } = node([name, 'figures.yaml', panel], folder);
  if (status !== 0) throw new Error(said);
  return said;
}

/** What each host prints with a tarball installed, as a module and in CommonJS. */
const installed = (tarball: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    offices.flatMap(([name, folder]) => {
      put(tarball, folder);
      return ['mjs', 'cjs'].map((ending) => [`${name} ${ending}`, printed(folder, `office.${ending}`)]);
    }),
  );
const later = correct();
const before = installed(pack(process.cwd(), pinned));
const after = installed(later.tarball);
afterAll(() => [...folders, later.folder].forEach((folder) => rmSync(folder, { recursive: true })));

const read = (text = ''): Printed => JSON.parse(text) as Printed;
const engine = (version: string): string => `"engine":"barem@${version}"`;
const { version: ours } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const [was, is] = [join(revisions, '2022.1.0.json'), join(later.folder, revisions, '2022.2.0.json')].map(sha256);

test('the correction is published by `barem lock`, beside what was published, of which no byte changes', () => {
  const published = [{ id: 'sample-department', version: '2022.2.0', digest: is }];
  expect(JSON.parse(later.locked)).toMatchObject({ published });
  expect(sha256(join(later.folder, revisions, '2022.1.0.json'))).toBe(was);
});

describe.each(['mjs', 'cjs'])('office.%s', (ending) => {
  const [pinnedBefore = '', pinnedAfter = ''] = [before, after].map((one) => one[`pinned ${ending}`]);
  const [followingBefore, followingAfter] = [before, after].map((one) => read(one[`following ${ending}`]));

  test('who pins 2022.1.0 gets the same bytes after the upgrade, but for the version of the engine', () => {
    expect(pinnedAfter).toContain(engine(later.version));
    expect(pinnedAfter.replaceAll(engine(later.version), engine(ours))).toBe(pinnedBefore);
  });

  test.each(['module', 'file'] as const)('who asks for 2022 gets the correction, and the results say 2022.2.0 (%s)', (way) => {
    const told = [followingBefore, followingAfter].map((one) => one?.[way].flatMap(({ units }) => units) ?? []);
    const rules = told.map((units) => [...new Set(units.map(({ framework, receipt }) => `${framework.version} ${receipt.ruleSet}`))]);
    expect(rules).toEqual([[`2022.1.0 ${was}`], [`2022.2.0 ${is}`]]);
    expect(told.map(([a, b]) => [a?.score, b?.score])).toEqual([
      ['6.75', '4.85'],
      ['2', '4.85'],
    ]);
    const places = [followingBefore, followingAfter].map((one) => one?.[way][0]?.ranking.groups[0]?.rows.map(({ unit }) => unit.id));
    expect(places).toEqual([
      ['so-a', 'so-b'],
      ['so-b', 'so-a'],
    ]);
  });
});

describe('before the pin is moved', () => {
  const barem = (...args: readonly string[]): ReturnType<typeof node> => node(['node_modules/barem/dist/cli.js', ...args], pinned);

  test('`barem diff` tells what that would change', () => {
    const { said } = barem('diff', 'sample-department@2022.1.0', 'sample-department@2022.2.0', '--json');
    const { differences, proposes } = JSON.parse(said) as { differences: readonly Difference[]; proposes: string };
    expect(proposes).toBe('2022.2.0');
    expect(differences.filter(({ moves }) => moves).map(({ id, kind }) => [id, kind])).toEqual([['3.3', 'band-edge']]);
  });

  test('what was kept before the upgrade is replayed after it, byte for byte', () => {
    const [kept] = read(before['pinned mjs']).module;
    write(pinned, { 'kept.json': JSON.stringify({ units: kept?.units }) });
    const { status, said } = barem('replay', 'kept.json', 'figures.yaml', '--json');
    const { results, engine: made } = JSON.parse(said) as Replay;
    expect(results.map(({ unit, isEqual }) => [unit?.id, isEqual])).toEqual([
      ['so-a', true],
      ['so-b', true],
    ]);
    expect([made, status]).toEqual([{ kept: `barem@${ours}`, now: `barem@${later.version}` }, 0]);
  });
});
