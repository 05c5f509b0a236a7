/** Laws of carrying a submission, on random pairs of years whose true succession is known, in both directions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/compare.ts';
import { compile } from '../src/compile.ts';
import { evaluate } from '../src/evaluate.ts';
import { migrate } from '../src/migrate.ts';
import type { Framework, FrameworkNode } from '../src/shape/framework.ts';
import type { Left, Migration } from '../src/shape/migration.ts';
import type { Submission } from '../src/shape/submission.ts';
import type { Succession } from '../src/shape/succession.ts';
import { RUNS, SEED } from './support/runs.ts';
import { documented, lineOf, partsOf, thereBy, turned } from './support/years/carried.ts';
import { type Side, type TwoYears, otherNames, otherRules, twoYears } from './support/years/worlds.ts';

interface Carrying {
  readonly submission: Submission;
  readonly from: Framework;
  readonly to: Framework;
  readonly succession?: Succession;
  /** The same in the direction in which it is carried. */
  readonly told?: Succession;
}

const always = (worlds: fc.Arbitrary<TwoYears>, law: (world: TwoYears) => void): void =>
  fc.assert(fc.property(worlds, law), { numRuns: RUNS, seed: SEED });

/** The rules of the second year as if they were a correction of the first: ids that mean something else are taken at their word. */
function corrected({ before, after }: TwoYears): Framework {
  const { framework } = compile({ ...after.framework.pack, year: before.framework.year, revision: '2.0' });
  if (!framework) throw new Error('it was a framework');
  return framework;
}

function carryings(world: TwoYears): readonly Carrying[] {
  const { before, after, succession } = world;
  const [first, second] = [before.framework, after.framework];
  return [
    { submission: before.submission, from: first, to: second, succession, told: succession },
    { submission: after.submission, from: second, to: first, succession, told: turned(succession, first, second) },
    { submission: before.submission, from: first, to: corrected(world) },
  ].map((one) => ({ ...one, submission: documented(one.submission) }));
}

const migrated = ({ submission, from, to, succession }: Carrying): Migration =>
  migrate(submission, { from, to, ...(succession && { succession }) });
const submissionIn = (one: Migration): Submission => {
  if (!one.submission) throw new Error(JSON.stringify(one.problems));
  return one.submission;
};
const isAll = ({ fact, because }: Left): boolean => fact === undefined && because !== 'points';

describe(`on ${RUNS} panels of two years, carried there, back, and to a correction`, () => {
  /** By the succession as data: what goes over stands there, and nothing else does; what does not is listed. */
  const carriedOrListed = (one: Carrying): void => {
    const migration = migrated(one);
    const years = one.to.year - one.from.year;
    const there = new Set(partsOf(submissionIn(migration)).map(lineOf));
    const accounted = partsOf(one.submission).map((part) => {
      const left = migration.left.filter(({ unit, id }) => unit === part.unit && id === part.id);
      const over = thereBy(one.told, years, part);
      const isThere = over !== undefined && there.delete(lineOf(over));
      const own =
        part.fact !== undefined
          ? left.filter(({ fact }) => fact === part.fact)
          : part.key === 'points'
            ? left.filter(({ because }) => because === 'points')
            : [];
      const all = left.filter(isAll);
      const isPaper = part.key === 'note' || part.key === 'evidence';
      // Papers stay with the last figure that stays.
      const times = Number(isThere) + (isPaper ? Number(!isThere && left.length > 0) : own.length + all.length);
      return times === 1 ? undefined : { ...part, times };
    });
    expect(accounted.filter((part) => part !== undefined)).toEqual([]);
    expect([...there]).toEqual([]);
    expect(migration.carried).toBe(submissionIn(migration).units.flatMap(({ answers }) => Object.keys(answers)).length);
  };

  const acceptedThere = (one: Carrying): void => {
    const { problems } = evaluate(one.to, submissionIn(migrated(one)));
    expect(problems).toEqual([]);
  };

  test('every part of every answer is carried or listed, and just once', () =>
    always(twoYears(), (world) => carryings(world).forEach(carriedOrListed)));
  test('what comes over is scored without a word', () => always(twoYears(), (world) => carryings(world).forEach(acceptedThere)));

  test('to the same rules, a submission is what it was', () =>
    always(twoYears(), ({ before: { framework, submission } }) => {
      const whole = { ...documented(submission), framework: `${framework.id}@${framework.version}` };
      const { submission: found, left, asked } = migrate(whole, { from: framework, to: framework });
      expect([found, left, asked]).toEqual([whole, [], []]);
    }));

  test('where a leaf and its rule are the same, it scores the same', () => {
    let many = 0;
    always(twoYears(), ({ before, after, succession }) => {
      const ids = unchanged(before, after, succession);
      const { left, ...rest } = migrate(before.submission, { from: before.framework, to: after.framework, succession });
      const there = evaluate(after.framework, submissionIn({ left, ...rest })).units;
      evaluate(before.framework, before.submission).units.forEach(({ unit, nodes }, index) => {
        for (const { id, score, state } of nodes) {
          if (!ids.includes(id) || state === 'given' || left.some((one) => one.unit === unit.id && one.id === id)) continue;
          const row = there[index]?.nodes.find((node) => node.id === id);
          expect({ unit: unit.id, id, score: row?.score, state: row?.state }).toEqual({ unit: unit.id, id, score, state });
          many += 1;
        }
      });
    });
    expect(many).toBeGreaterThan(RUNS / 2);
  });

  test('a leaf scores what its figures of before come to on the rules of after, as compare tells it', () => {
    let many = 0;
    always(twoYears(), ({ before, after, succession }) => {
      const carried = submissionIn(migrate(before.submission, { from: before.framework, to: after.framework, succession }));
      const cards = new Map(evaluate(after.framework, carried).units.map((card) => [card.unit.id, card]));
      const groups = new Map(before.submission.units.map(({ id, group }) => [id, group ?? null]));
      for (const { unit, nodes } of compare(before, after, { succession }).units) {
        const card = groups.get(unit.id) === unit.group ? cards.get(unit.id) : undefined;
        for (const { id, read } of card ? nodes : []) {
          if (!read || !isLeaf(after.framework, id)) continue;
          const row = card?.nodes.find((node) => node.id === id);
          expect({ unit: unit.id, id, score: row?.score ?? null }).toEqual({ unit: unit.id, id, score: read.after });
          many += 1;
        }
      }
    });
    expect(many).toBeGreaterThan(RUNS);
  });
});

/** The leaves of which both years say the same, days aside, and which read figures of their own. */
function unchanged({ framework: before }: Side, { framework: after }: Side, { became }: Succession): readonly string[] {
  if (JSON.stringify(before.rounding) !== JSON.stringify(after.rounding)) return [];
  const leavesOf = ({ pack }: Framework): ReadonlyMap<string, string> =>
    new Map(pack.domains.flatMap(({ children = [] }) => children).map((node) => [node.id, JSON.stringify(node)]));
  const there = leavesOf(after);
  return [...leavesOf(before)].flatMap(([id, spec]) => {
    const { leaf, facts } = before.nodes[before.index.get(id) ?? 0] as FrameworkNode;
    const isOwn = leaf?.measure !== 'date' && leaf?.facts.length === facts.length;
    return isOwn && became[id] === 'same' && there.get(id) === spec ? [id] : [];
  });
}

const isLeaf = ({ nodes, index }: Framework, id: string): boolean => nodes[index.get(id) ?? 0]?.leaf !== undefined;

describe(`on ${RUNS} years of which less is new`, () => {
  test('under other ids and other names every unit has its score, and there and back is where it was', () =>
    always(otherNames(0), ({ before, after, succession }) => {
      const [from, to] = [before.framework, after.framework];
      const whole = { ...documented(before.submission), framework: `${from.id}@${from.version}` };
      const there = migrate(whole, { from, to, succession });
      expect(there.left).toEqual([]);
      const scores = (framework: Framework, submission: Submission): unknown =>
        evaluate(framework, submission).units.map(({ unit, score, index, bounds, class: title }) => ({
          unit,
          score,
          index,
          bounds,
          title,
        }));
      expect(scores(to, submissionIn(there))).toEqual(scores(from, whole));
      expect(migrate(submissionIn(there), { from: to, to: from, succession }).submission).toEqual(whole);
    }));

  test('where only rules change, whatever is still asked for comes over', () =>
    always(otherRules(), ({ before, after, succession }) => {
      const { left } = migrate(before.submission, { from: before.framework, to: after.framework, succession });
      expect(left.filter(({ because }) => because !== 'dropped' && because !== 'fact-dropped')).toEqual([]);
    }));
});
