/** Are the types of every entry what a host gets under node16, as ESM and as CJS? The list is read off package.json and the files. */
import { spawnSync } from 'node:child_process';
import { entries } from './entries.mjs';

const { status } = spawnSync('npx', ['attw', '--profile', 'node16', '--pack', '.', '--entrypoints', ...entries()], { stdio: 'inherit' });
process.exitCode = status ?? 1;
