/** The named laws of `barem/testing`, each over random packs and submissions; a failure prints its seed and the smallest case. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { readPack } from '../src/read/pack.ts';
import type { Framework } from '../src/shape/framework.ts';
import type { Pack } from '../src/shape/pack.ts';
import { cardOf, type World } from '../src/testing/world.ts';
import { type LawName, lawNames, laws } from '../src/testing/laws.ts';
import { packs } from '../src/testing/packs.ts';
import { drawn, submissions } from '../src/testing/submissions.ts';
import { RUNS, SEED } from './support/runs.ts';

const compiled = (pack: Pack): Framework => {
  const { framework, problems } = compile(pack);
  if (!framework) throw new Error(JSON.stringify(problems));
  return framework;
};

const worlds = (answers: typeof submissions): fc.Arbitrary<World> =>
  packs().chain((pack) => {
    const framework = compiled(pack);
    return answers(framework).map((submission) => {
      const text = (): string => JSON.stringify({ pack, submission });
      return { framework, submission, [fc.toStringMethod]: text };
    });
  });

/** Laws of one kind share their worlds. */
const kinds: Readonly<Record<string, readonly LawName[]>> = {
  account: ['conservation', 'printedRows', 'losses', 'reasons', 'parents', 'limits'],
  bounds: ['scoreInBounds', 'completionsInBounds', 'hidingWidens'],
  rules: ['betterIsNoWorse', 'zeroLeaf', 'twoHalves'],
  changes: ['leastChanges', 'cliffs'],
  sameness: ['purity', 'orderOfAnswers', 'orderOfUnits', 'panelAlike', 'throughJson'],
};

const holding = (names: readonly LawName[], answers: typeof submissions): void =>
  fc.assert(
    fc.property(worlds(answers), (world) => {
      for (const name of names) expect(laws[name](world), name).toBeUndefined();
    }),
    { numRuns: RUNS, seed: SEED },
  );

describe(`laws, on ${RUNS} random packs and submissions each`, () => {
  test('none is left out', () => expect(Object.values(kinds).flat().sort()).toEqual([...lawNames].sort()));

  test.each(Object.entries(kinds).map(([kind, names]) => [kind, names.join(', '), names] as const))('%s: %s', (_, __, names) =>
    holding(names, submissions),
  );

  test('where answers are wrong, the account holds too', () =>
    holding(['conservation', 'printedRows', 'losses', 'reasons', 'limits', 'scoreInBounds'], drawn));
});

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
};

test('inputs are untouched: what is frozen is scored', () => {
  fc.assert(
    fc.property(worlds(submissions), (world) => {
      const plain = cardOf(world);
      freeze(world.submission);
      freeze(world.framework.nodes);
      expect(cardOf(world)).toEqual(plain);
    }),
    { numRuns: 200, seed: SEED },
  );
});

test('a pack survives JSON, and compiles to the same framework', () => {
  fc.assert(
    fc.property(packs(), (pack) => {
      const { pack: back, problems } = readPack(JSON.parse(JSON.stringify(pack)));
      expect(problems).toEqual([]);
      expect(back && compiled(back).nodes).toEqual(compiled(pack).nodes);
    }),
    { numRuns: 200, seed: SEED },
  );
});
