import { type Options, defineConfig } from 'tsup';

/** Vietnamese stays as it is written: escaped, each of its letters would be six bytes. */
const esbuildOptions: Options['esbuildOptions'] = (options) => {
  options.charset = 'utf8';
};

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      read: 'src/read.ts',
      load: 'src/load.ts',
      testing: 'src/testing.ts',
      'say/vi': 'src/say/vi.ts',
      'say/en': 'src/say/en.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    shims: true,
    clean: true,
    target: 'node20',
    esbuildOptions,
  },
  { entry: { cli: 'src/cli/main.ts' }, format: ['esm'], target: 'node20', banner: { js: '#!/usr/bin/env node' }, esbuildOptions },
]);
