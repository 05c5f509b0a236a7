/** The names of all entries of the built package, such as `./read` and `./rules/ca-mau/2013.json`. */
import { readFileSync, readdirSync } from 'node:fs';

export function entries() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.keys(exports).flatMap((name) => (name.includes('*') ? matching(name) : [name]));
}

/** A wildcard's entries are files under `dist` of the same names. */
function matching(name) {
  const [folder, ending] = name.split('*');
  const files = readdirSync(`dist/${folder}`, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  const found = files.filter((file) => file.endsWith(ending || '.cjs')).map((file) => folder + file.replace(/\.cjs$/, ''));
  return found.sort();
}
