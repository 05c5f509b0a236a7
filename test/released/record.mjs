/** Writes down what this version gives (`test/released.json`), by the package as it is built: at a release, and then no more. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as barem from 'barem';
import * as load from 'barem/load';
import * as read from 'barem/read';
import { given } from './given.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync('test/released.json', `${JSON.stringify(given({ ...barem, ...load, ...read }, version), null, 2)}\n`);
