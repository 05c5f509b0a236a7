/** Random edits of packs: whether scores move is what trying finds; and the laws of a diff. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { amend } from '../src/diff/amend.ts';
import { diff } from '../src/diff.ts';
import { listPacks, loadFramework } from '../src/load.ts';
import { canonical } from '../src/read/canonical.ts';
import type { RuleSetDiff } from '../src/shape/difference.ts';
import type { Framework } from '../src/shape/framework.ts';
import type { NodeSpec, Pack } from '../src/shape/pack.ts';
import { packs, smallPacks } from '../src/testing/packs.ts';
import { editNames, type Edited, editedFrom, editedMuch, oneDomain } from './support/edits/edits.ts';
import { doubtOf } from './support/movement/doubts.ts';
import { hangsOn, leavesMoved } from './support/movement/lines.ts';
import { witnessOf } from './support/movement/witness.ts';
import { RUNS, SEED, inFull } from './support/runs.ts';
import { twoYears } from './support/years/worlds.ts';

const always = <T>(worlds: fc.Arbitrary<T>, law: (world: T) => void, numRuns = RUNS): void =>
  fc.assert(
    fc.property(worlds, (world) => {
      law(world);
    }),
    { numRuns, seed: SEED },
  );

const shipped = listPacks().map(({ id, year }) => loadFramework(`${id}@${year}`).framework as Framework);
const anyPack = (): fc.Arbitrary<Edited> =>
  fc.oneof(
    { weight: 6, arbitrary: editedFrom(packs()) },
    { weight: 2, arbitrary: editedFrom(smallPacks()) },
    { weight: 1, arbitrary: editedFrom(fc.constantFrom(...shipped.map(({ pack }) => pack))) },
  );
/** Small enough to be tried out in full. */
const tried = (): fc.Arbitrary<Edited> =>
  fc.oneof(
    { weight: 20, arbitrary: editedFrom(oneDomain(packs())) },
    { weight: 4, arbitrary: editedFrom(packs()) },
    { weight: 1, arbitrary: editedFrom(fc.constantFrom(...shipped.filter(({ nodes }) => nodes.length < 30).map(({ pack }) => pack))) },
  );

const amended = (from: Framework, by: RuleSetDiff): string => canonical(amend(from.pack, by));

/** `id@year.scores.wording`: what the version after is, if scores move and if only words do. */
function proposed({ version, pack }: Framework, after: Framework, moves: boolean): string {
  const [scores = 0, wording = 0] = pack.revision.split('.').map(Number);
  if (canonical(pack) === canonical(after.pack)) return version;
  return moves ? `${after.year}.${scores + 1}.0` : `${after.year}.${scores}.${wording + 1}`;
}

describe(`on ${RUNS} random edits of packs`, () => {
  test('the edits of all differences make the pack after of the pack before; each edit is of one difference', () =>
    always(anyPack(), ({ before, after }) => {
      const found = diff(before, after);
      expect(found.problems).toEqual([]);
      expect(amended(before, found)).toBe(canonical(after.pack));
      const edits = found.differences.flatMap((one) => one.edits.map(({ id, key }) => `${id} ${key}`));
      expect([...new Set(edits)]).toEqual(edits);
      expect(found.differences.length > 0).toBe(canonical(before.pack) !== canonical(after.pack));
      // A line that went under a new one is told by the children of that one.
      expect(found.differences.filter((one) => one.edits.length === 0 && one.kind !== 'moved')).toEqual([]);
    }));

  test('nothing differs from itself; a pack moves where one of its differences does, the same from either side; the version is the lowest', () =>
    always(anyPack(), ({ before, after }) => {
      const [found, back, same] = [diff(before, after), diff(after, before), diff(before, before)];
      expect([same.differences, same.moves, same.proposes]).toEqual([[], false, before.version]);
      expect(found.moves).toBe(found.differences.some(({ moves }) => moves));
      expect(back.moves).toBe(found.moves);
      expect(amended(after, back)).toBe(canonical(before.pack));
      expect(found.proposes).toBe(proposed(before, after, found.moves));
    }));

  test('what moves neither from the first to the second nor from there to the third does not move from the first to the third', () =>
    always(anyPack(), ({ before, after, later }) => {
      if (diff(before, after).moves || diff(after, later).moves) return;
      expect(diff(before, later).moves).toBe(false);
    }));
});

const TRIED = inFull ? RUNS : Math.ceil(RUNS / 4);

describe(`on ${TRIED} random edits of packs, tried out`, () => {
  test('what does not move moves for no unit; what moves, moves for some, or is one of the doubts that have a name', () => {
    const doubts = new Map<string, number>();
    always(
      tried(),
      ({ before, after }) => {
        const found = diff(before, after);
        const witness = witnessOf(before.pack, after.pack);
        if (!found.moves) return expect(witness).toBeUndefined();
        if (witness) return;
        for (const one of found.differences.filter(({ moves }) => moves)) {
          const doubt = doubtOf(one, before, after);
          expect({ doubt, ...one }).toMatchObject({ doubt: expect.any(String) as string });
          doubts.set(doubt as string, (doubts.get(doubt as string) ?? 0) + 1);
        }
      },
      TRIED,
    );
    if (process.env['TOLD']) console.log(Object.fromEntries(doubts));
  }, 600_000);
});

test('a leaf that scores otherwise has a difference that moves: its own, or of what it hangs on', () =>
  always(
    editedMuch(packs()),
    ({ before, after }) => {
      const moving = diff(before, after).differences.flatMap(({ moves, id, edits }) => (moves ? [id, ...edits.map((one) => one.id)] : []));
      for (const id of leavesMoved(before.pack, after.pack)) {
        const bearing = [before, after].flatMap((framework) => hangsOn(framework, id));
        expect({ id, isTold: bearing.some((one) => moving.includes(one)) }).toEqual({ id, isTold: true });
      }
    },
    Math.ceil(RUNS / 4),
  ));

describe(`on ${RUNS} pairs of years`, () => {
  test('the edits make the one of the other; each line that differs is told', () =>
    always(twoYears(), ({ before: { framework: before }, after: { framework: after }, succession }) => {
      const found = diff(before, after, { succession });
      expect(found.problems).toEqual([]);
      expect(amended(before, found)).toBe(canonical(after.pack));
      expect(found.moves).toBe(found.differences.some(({ moves }) => moves));
      expect(found.proposes).toBe(`${after.year}.1.0`);
      const edits = found.differences.flatMap((one) => one.edits.map(({ id, key, line }) => `${id} ${key} ${line ?? ''}`)); // a code may be used again for another line
      expect([...new Set(edits)]).toEqual(edits);
    }));
});

test('a rule that says the same, of a code that is now another line’s, is told and moves', () => {
  const leaf = (id: string, title: string, more = {}): NodeSpec => ({ id, title, max: 1, measure: 'points', ...more });
  const yes = { facts: { met: 'Đạt' }, measure: { yesNo: 'met' }, requires: { id: '1', atLeast: 1 } };
  const pack = (year: number, first: string, second: string): Pack => ({
    ...{ id: 'any', year, revision: '1.0', title: 'Bất kỳ', status: 'sample', decision: 'none', max: 3 },
    ranking: { on: 'published', ties: 'competition', tieBreakers: [{ node: '1' }] },
    domains: [leaf(first, 'Một'), leaf(second, 'Hai'), leaf('3', 'Ba', yes)],
  });
  const [before, after] = [pack(2022, '1', '2'), pack(2023, '2', '1')].map((one) => compile(one).framework as Framework);
  const became = { '1': { renamed: '2' }, '2': { renamed: '1' }, '3': 'same' } as const;
  const found = diff(before as Framework, after as Framework, { succession: { from: 'any@2022', to: 'any@2023', became } });
  const moving = found.differences.filter(({ moves }) => moves).map(({ kind, id, edits }) => `${kind} ${id} ${edits.length}`);
  expect([found.moves, moving]).toEqual([true, ['ranking total 0', 'applies 3 0']]);
});

test('no edit is left out', () => {
  const isDone = (name: string): boolean =>
    Array.from({ length: 20 }, (_, index) => SEED + index).some((seed) =>
      fc.sample(editedFrom(packs(), [name]), { numRuns: 4, seed }).some(({ done }) => done.includes(name)),
    );
  expect(editNames.filter((name) => !isDone(name))).toEqual([]);
});

test('an edited pack compiles', () =>
  always(editedFrom(packs()), ({ after }) =>
    expect(compile(after.pack).problems.filter(({ severity }) => severity === 'error')).toEqual([]),
  ));
