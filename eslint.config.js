import tseslint from 'typescript-eslint';

const float = 'Exact until the pack says round: use points.ts and decimal.ts.';
const inexact = [
  { object: 'Math', property: 'round', message: float },
  { object: 'Math', property: 'floor', message: float },
  { object: 'Math', property: 'ceil', message: float },
  { object: 'Number', property: 'parseFloat', message: float },
  { object: 'Number', property: 'EPSILON', message: float },
  { property: 'toPrecision', message: float },
];

export default tseslint.config(
  { ignores: ['dist/', 'docs/api/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  // Hosts that know `require` only.
  { files: ['test/hosts/**'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 170, skipComments: true }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', { name: 'parseFloat', message: float }],
      eqeqeq: ['error', 'always'],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    // The score path: no binary floats. The command line and reports draw, and may.
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/report/**'],
    rules: { 'no-restricted-properties': ['error', ...inexact] },
  },
  {
    // One place where text is written from an exact decimal.
    files: ['src/**/*.ts'],
    ignores: ['src/decimal.ts', 'src/cli/**'],
    rules: { 'no-restricted-syntax': ['error', { selector: "CallExpression[callee.property.name='toFixed']", message: float }] },
  },
);
