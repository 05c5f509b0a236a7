/** For size-limit: the bundles of build/sizes.mjs, minified and compressed as a host's page gets them. */
import { readFileSync } from 'node:fs';
import { sizes } from './build/sizes.mjs';

const dependencies = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);

/** What only `barem/read` and `barem/load` may bring: a bundle with any of it is not made. */
const refused = {
  name: 'refused',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^(zod|yaml|csv-parse|node:)/ }, ({ path, importer }) => ({ errors: [{ text: `${importer} pulls ${path}` }] })),
};

export default sizes.map(({ name, entries, isOwn, limit }) => ({
  name,
  path: Object.keys(entries).map((entry) => `dist/${entry}.js`),
  import: Object.fromEntries(Object.entries(entries).map(([entry, names]) => [`dist/${entry}.js`, `{ ${names.join(', ')} }`])),
  ignore: isOwn ? dependencies : [],
  limit: `${limit} B`,
  gzip: true,
  modifyEsbuildConfig: (config) => ({
    ...config,
    format: 'esm',
    // As Vite does: Vietnamese is not escaped.
    charset: 'utf8',
    logLevel: 'error',
    plugins: [refused],
  }),
}));
