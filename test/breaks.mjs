/**
 * Breaks lines of the heart, one at a time, in a copy of the project, and runs the tests on each: every break must turn them
 * red. Three of them must be found by the oracle alone, and by `holds` alone. `npm run breaks`; three to four minutes.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Found by the cases and laws together, or by the oracle and by `holds`, each by itself. */
const ANY = [['test/cases.test.ts', 'test/laws.test.ts', 'test/points.test.ts']];
const HOLDS = [['test/samples.test.ts', '-t', 'the laws hold of it']];
const BOTH = [['test/oracle.test.ts'], ...HOLDS];
/** Found by places and parts that are reckoned by brute force. */
const YEARS = [['test/years.test.ts']];

/** Found by cases of submissions that are carried, and by their laws. */
const CARRIED = [['test/migrated.test.ts'], ['test/migrated.laws.test.ts']];

const breaks = [
  ['src/points.ts', 'if (Number.isSafeInteger(top)) return small', 'return small', 'a sum leaves the safe integers unseen'],
  ['src/rounding.ts', "rest < d ? '.1' : rest === d ? '.5' : '.9'", "rest <= d ? '.1' : '.9'", 'a half is no longer a half'],
  [
    'src/interval.ts',
    'compare(a.at, b.at) || Number(a.after) - Number(b.after)',
    'compare(a.at, b.at)',
    'open and closed edges are the same',
  ],
  ['src/pieces.ts', 'add(piece.value, multiply(piece.slope, measure))', 'multiply(piece.slope, measure)', 'a line begins at nothing'],
  ['src/scale/proportional.ts', 'to: before(from)', 'to: after(from)', 'the floor itself gives nothing'],
  [
    'src/scale/edges.ts',
    'under: (value) => ({ to: before(value) })',
    'under: (value) => ({ to: after(value) })',
    '“under” includes its edge',
  ],
  [
    'src/measure/ratio.ts',
    "isZero(whole) ? 'nothing' : divide(part, whole)",
    'isZero(whole) ? part : divide(part, whole)',
    'a ratio over nothing is nothing',
  ],
  [
    'src/score/leaf.ts',
    "policyOf(planned, judgement) === 'drop' ? ZERO : (planned.node.max ?? ZERO)",
    '(planned.node.max ?? ZERO)',
    'what does not apply keeps its maximum',
    BOTH,
  ],
  [
    'src/score/group.ts',
    'lostIn(children, shares, add(discrepancy, off))',
    'lostIn(children, shares, discrepancy)',
    'what is deducted at a group is no loss',
    BOTH,
  ],
  [
    'src/score/combine.ts',
    'rational(children.filter(counts).length)',
    'rational(children.length)',
    'a mean counts children that were dropped',
    BOTH,
  ],
  ['src/score/still.ts', 'hull(never, reported) ?? never', 'reported ?? never', 'what is missing will be reported'],
  ['src/score/gate.ts', 'compare(points, atLeast) < 0', 'compare(points, atLeast) <= 0', 'a gate stays closed at its edge'],
  ['src/score/adding.ts', '[from < atLeast, (state', '[from <= atLeast, (state', 'in sums, a gate stays closed at its edge'],
  ['src/score/shares.ts', 'many * most', 'children.length * most', 'in sums, a mean counts children that were dropped', HOLDS],
  ['src/enclosed.ts', 'slack: eight * d === second ? 0 : 1', 'slack: 0', 'what eight places cut off is forgotten'],
  [
    'src/pieces.ts',
    'order(cut, before(value)) <= 0',
    'order(cut, before(value)) < 0',
    'a band that gives just what is needed is no better',
  ],
  ['src/measure/along.ts', 'after: isAfter === isRising', 'after: isAfter', 'an edge that is turned round keeps its side'],
  ['src/explain/worth.ts', 'at: add(left.at, off)', 'at: left.at', 'a better figure loses nothing after appraisal'],
  [
    'src/explain/figures.ts',
    'if (!isFinite(from)) return compare(a, b) > 0',
    'if (!isFinite(from)) return compare(a, b) < 0',
    'from never, the first day is the nearest',
  ],
  ['src/day.ts', 'workingDays(from, middle, holidays) >= many', 'workingDays(from, middle, holidays) > many', 'a working day too many'],
  [
    'src/explain/cliffs.ts',
    'size(subtract(then.points, now.points)), explained) > 0',
    'size(subtract(then.points, now.points)), explained) >= 0',
    'every step is a cliff',
  ],
  ['src/score/standing.ts', 'settle(total.exact, (exact)', 'settle(total.score, (exact)', 'the index is rounded twice'],
  [
    'src/placing/ties.ts',
    'if (asked.length < units.length) return [run];',
    '',
    'a breaker speaks although somebody has nothing to show',
    [['test/ranking.test.ts']],
  ],
  [
    'src/placing/bounds.ts',
    "own: 'high', others: 'low'",
    "own: 'high', others: 'high'",
    'the best place is held against the best of all',
    YEARS,
  ],
  [
    'src/compare/contest.ts',
    'sides[figures].keys[inBoth.ids[figures]]',
    'sides[rules].keys[inBoth.ids[rules]]',
    'what a host hands in goes with the rules',
    YEARS,
  ],
  [
    'src/compare/states.ts',
    'if (isMarked(state.sheet, top, UNDER_WHOLE)) return ZERO;',
    '',
    'what is new brings points under a group that was rejected',
    YEARS,
  ],
  [
    'src/succession/ways.ts',
    'dayNumber(year + years, month, day - 1)',
    'dayNumber(year + years, month + 1, day)',
    '29 February is carried to the 29th of March',
    [...YEARS, ...CARRIED],
  ],
  [
    'src/migrate/draft.ts',
    'rejected !== undefined && { rejected }',
    'false && { rejected }',
    'what was not recognised is recognised in the next year',
    CARRIED,
  ],
  [
    'src/migrate/accepted.ts',
    '({ where }) => report(where.pointer)',
    '() => undefined',
    'what the other rules refuse is carried all the same',
    CARRIED,
  ],
  [
    'src/compare/passed.ts',
    'isAhead(other.before, own.before) && isAhead(own.after, other.after)',
    'isAhead(other.before, own.before)',
    'who was ahead is overtaken, wherever it is now',
    YEARS,
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
for (const [file, line, broken, meaning, searches = ANY] of breaks) {
  const sound = readFileSync(join(folder, file), 'utf8');
  if (sound.split(line).length !== 2) throw new Error(`${file}: the line to break is not there once: ${line}`);
  writeFileSync(
    join(folder, file),
    sound.replace(line, () => broken),
  );
  const found = searches.map((tests) => failingOf(tests));
  const isFound = found.every((name) => name !== undefined);
  console.log([`${isFound ? 'red  ' : 'GREEN'}  ${file}: ${meaning}`, ...found.map((name) => `by ${name}`)].join('\n       '));
  if (!isFound) missed += 1;
  writeFileSync(join(folder, file), sound);
}
rmSync(folder, { recursive: true });
console.log(`${breaks.length - missed} of ${breaks.length} breaks turn a test red`);
process.exitCode = missed === 0 ? 0 : 1;

/** The first test that fails; nothing where all pass. */
function failingOf(tests) {
  const env = { ...process.env, NO_COLOR: '1', RUNS: '200' };
  delete env.CI;
  const { stdout, stderr, status } = spawnSync('npx', ['vitest', 'run', '--bail=1', ...tests], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  const failed = /^ FAIL {2}(.+)$/m.exec(stdout + stderr)?.[1];
  if ((status === 0) !== (failed === undefined)) throw new Error(`the tests did not run:\n${stdout}${stderr}`);
  return failed;
}
