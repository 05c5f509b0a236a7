/** How long TypeScript takes to check a host that uses ten frameworks: every shipped one, and the rest as literals of 90 leaves. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const MANY = 10;
const shipped = readdirSync('dist/rules').flatMap((id) =>
  readdirSync(`dist/rules/${id}`).flatMap((file) => (/^\d+\.json$/.test(file) ? [`${id}/${file.replace('.json', '')}`] : [])),
);

const leaf = (domain, index) =>
  `{ id: '${domain}.${index}', title: 'x', max: 1, facts: { done: 'x', planned: 'y' }, measure: { ratio: ['done', 'planned'] } }`;
const leaves = (domain) => Array.from({ length: 15 }, (_, index) => leaf(domain, index + 1)).join(', ');
const domains = [1, 2, 3, 4, 5, 6].map((id) => `{ id: '${id}', title: 'x', max: 15, children: [${leaves(id)}] }`).join(',\n');
const literal = `defineFramework({ id: 'own', year: 2023, revision: '1.0', title: 'x', status: 'sample', decision: 'none', max: 90, domains: [${domains}] })`;

const names = Array.from({ length: MANY }, (_, index) => `pack${index}`);
const host = [
  "import { type Scorecard, type Submission, compile, defineFramework, evaluate, explain } from 'barem';",
  ...names.map((name, index) =>
    shipped[index] ? `import { pack as ${name} } from 'barem/rules/${shipped[index]}';` : `const ${name} = ${literal};`,
  ),
  'export const scored = (submission: Submission): readonly Scorecard[] => [',
  ...names.map((name) => {
    const framework = `compile(${name}).framework!`;
    const typed = `evaluate(${framework}, { units: [{ id: 'a', answers: { total: { points: 1 } } }] }).units.map((unit) => explain(${framework}, unit))`;
    return `  ...evaluate(${framework}, submission).units, ...${typed},`;
  }),
  '];\n',
].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'barem-types-'));
mkdirSync(join(folder, 'node_modules'));
symlinkSync(process.cwd(), join(folder, 'node_modules/barem'));
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
writeFileSync(join(folder, 'host.ts'), host);
writeFileSync(join(folder, 'empty.ts'), 'export {};');

/** The best of three runs, in seconds. */
function checkTime(file, skipLibCheck) {
  const compilerOptions = { strict: true, noEmit: true, target: 'es2022', module: 'node16', types: [], skipLibCheck };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  const command = [resolve('node_modules/typescript/bin/tsc'), '-p', folder, '--extendedDiagnostics'];
  const runs = [1, 2, 3].map(() => spawnSync('node', command, { encoding: 'utf8' }));
  const failed = runs.find(({ status }) => status !== 0);
  if (failed) throw new Error(failed.stdout);
  return Math.min(...runs.map(({ stdout }) => Number(/^Check time: +([\d.]+)s/m.exec(stdout)?.[1])));
}

for (const skipLibCheck of [true, false]) {
  const [own, empty] = [checkTime('host.ts', skipLibCheck), checkTime('empty.ts', skipLibCheck)];
  console.log(
    `skipLibCheck ${skipLibCheck}: check time ${own} s for ${MANY} frameworks (${shipped.length} shipped), ${empty} s for an empty file`,
  );
}
rmSync(folder, { recursive: true });
