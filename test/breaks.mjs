/**
 * Breaks ten lines of the heart, one at a time, in a copy of the project, and runs the tests on each: every break must turn
 * them red. `npm run breaks`; about two minutes.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const breaks = [
  ['src/points.ts', 'if (Number.isSafeInteger(top)) return small', 'return small', 'a sum leaves the safe integers unseen'],
  ['src/decimal.ts', "rest < d ? '.1' : rest === d ? '.5' : '.9'", "rest <= d ? '.1' : '.9'", 'a half is no longer a half'],
  [
    'src/interval.ts',
    'compare(a.at, b.at) || Number(a.after) - Number(b.after)',
    'compare(a.at, b.at)',
    'open and closed edges are the same',
  ],
  ['src/pieces.ts', 'add(piece.value, multiply(piece.slope, measure))', 'multiply(piece.slope, measure)', 'a line begins at nothing'],
  ['src/scale/proportional.ts', 'to: before(from)', 'to: after(from)', 'the floor itself gives nothing'],
  [
    'src/scale/bands.ts',
    'under: (value) => ({ to: before(value) })',
    'under: (value) => ({ to: after(value) })',
    '“under” includes its edge',
  ],
  [
    'src/measure/ratio.ts',
    "isZero(whole) ? 'over-zero' : divide(part, whole)",
    'isZero(whole) ? part : divide(part, whole)',
    'a ratio over nothing is nothing',
  ],
  ['src/score/leaf.ts', 'settled(ZERO), applicableMax: ZERO, why', 'settled(ZERO), why', 'what does not apply keeps its maximum'],
  [
    'src/score/group.ts',
    "lost: sum([of('lost'), discrepancy, off])",
    "lost: sum([of('lost'), discrepancy])",
    'what is deducted at a group is no loss',
  ],
  [
    'src/score/standing.ts',
    'divide(total.exact, total.applicableMax)',
    'divide(total.score, total.applicableMax)',
    'the index is rounded twice',
  ],
];

const folder = mkdtempSync(join(tmpdir(), 'barem-breaks-'));
for (const name of [
  'src',
  'test',
  'rules',
  'docs',
  'dist',
  'README.md',
  'CONTRIBUTING.md',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
]) {
  cpSync(name, join(folder, name), { recursive: true });
}
symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));

let missed = 0;
for (const [file, line, broken, meaning] of breaks) {
  const sound = readFileSync(join(folder, file), 'utf8');
  if (sound.split(line).length !== 2) throw new Error(`${file}: the line to break is not there once: ${line}`);
  writeFileSync(
    join(folder, file),
    sound.replace(line, () => broken),
  );
  const { stdout, stderr, status } = spawnSync('npx', ['vitest', 'run', '--bail=1'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const failed = /^ FAIL {2}(.+)$/m.exec(stdout + stderr)?.[1];
  if ((status === 0) !== (failed === undefined)) throw new Error(`the tests did not run:\n${stdout}${stderr}`);
  console.log(`${failed ? 'red  ' : 'GREEN'}  ${file}: ${meaning}${failed ? `\n       by ${failed}` : ''}`);
  if (!failed) missed += 1;
  writeFileSync(join(folder, file), sound);
}
rmSync(folder, { recursive: true });
console.log(`${breaks.length - missed} of ${breaks.length} breaks turn a test red`);
process.exitCode = missed === 0 ? 0 : 1;
