/** The oracle, written in Python from docs/semantics.md alone, says the same of random packs and submissions, wrong answers too. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import type { Framework } from '../src/shape/framework.ts';
import { packs } from '../src/testing/packs.ts';
import { drawn } from '../src/testing/submissions.ts';
import { answer, askOracle, hasPython } from './support/oracle.ts';
import { SEED, inFull } from './support/runs.ts';

const PAIRS = inFull ? 10_000 : 1_000;
const AT_ONCE = 1_000;
const PER_PACK = 2;

test.runIf(!hasPython)('Python 3 is not here: the oracle was not asked', () => {
  console.warn('No python3 on this machine: the independent implementation in test/oracle/ was not run.');
  expect(process.env['CI'], 'in CI the oracle must be asked').toBeUndefined();
});

describe.runIf(hasPython)('the oracle', () => {
  test('its own cases, worked by hand, pass', () => {
    const { stderr, status } = spawnSync('python3', ['-m', 'unittest', 'test_oracle'], { cwd: 'test/oracle', encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^OK/m)]);
  });

  const batches = Array.from({ length: PAIRS / AT_ONCE }, (_, index) => SEED + index);
  test.each(batches)(`${AT_ONCE} random pairs, seed %i: zero differences`, (drawing) => {
    const pairs = fc.sample(packs(), { numRuns: AT_ONCE / PER_PACK, seed: drawing }).flatMap((pack) => {
      const framework = compile(pack).framework as Framework;
      return fc.sample(drawn(framework), { numRuns: PER_PACK, seed: drawing }).map((submission) => ({ pack, framework, submission }));
    });
    const said = askOracle(pairs.map(({ pack, submission }) => ({ pack, submission })));
    expect(said).toHaveLength(AT_ONCE);
    for (const [index, pair] of pairs.entries()) {
      expect({ ...pair, said: answer(pair) }).toEqual({ ...pair, said: said[index] });
    }
  });
});
