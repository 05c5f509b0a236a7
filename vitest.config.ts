import { defineConfig } from 'vitest/config';

const json = process.env['VITEST_JSON'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    isolate: false, // no module keeps a state that a test could change: files share them, and are loaded once
    reporters: json === undefined ? ['default'] : ['default', ['json', { outputFile: json }]],
  },
});
