/** Bounds are tight: on small packs every completion is tried, and each end is reached by one, or is open and by none. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import type { Framework } from '../src/shape/framework.ts';
import { endsAreReached } from '../src/testing/laws/bounds.ts';
import { smallPacks } from '../src/testing/packs.ts';
import { smallSubmissions } from '../src/testing/submissions.ts';
import { RUNS, SEED } from './support/runs.ts';

test(`no smaller interval holds every completion, on ${RUNS} small packs`, () => {
  const worlds = smallPacks().chain((pack) => {
    const framework = compile(pack).framework as Framework;
    return smallSubmissions(framework).map((submission) => {
      const text = (): string => JSON.stringify({ pack, submission });
      return { framework, submission, [fc.toStringMethod]: text };
    });
  });
  fc.assert(
    fc.property(worlds, (world) => {
      expect(endsAreReached(world)).toBeUndefined();
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
