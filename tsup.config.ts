import { defineConfig } from 'tsup';

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
  },
  { entry: { cli: 'src/cli/main.ts' }, format: ['esm'], target: 'node20', banner: { js: '#!/usr/bin/env node' } },
]);
