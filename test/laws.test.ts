/** Laws over generated packs and submissions. Each states its runs; a failure prints the seed and the smallest case. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/compile.ts';
import { evaluate } from '../src/evaluate.ts';
import { explain } from '../src/explain.ts';
import { readFraction } from '../src/decimal.ts';
import { type Rational, add, equal, isZero, subtract, sum } from '../src/points.ts';
import { contains } from '../src/interval.ts';
import { readPack } from '../src/read/pack.ts';
import { readSubmission } from '../src/read/submission.ts';
import { scoreUnit } from '../src/score/unit.ts';
import type { Framework } from '../src/shape/framework.ts';
import type { Row } from '../src/shape/scorecard.ts';
import { causes } from '../src/shape/scorecard.ts';
import type { Submission, UnitAnswers } from '../src/shape/submission.ts';
import { packs, submissions } from './support/arbitrary.ts';

const RUNS = 400;

interface World {
  readonly framework: Framework;
  readonly submission: Submission;
  readonly unit: UnitAnswers;
}

const worlds = (): fc.Arbitrary<World> =>
  packs().chain((pack) => {
    const { framework, problems } = compile(pack);
    if (!framework) throw new Error(JSON.stringify(problems));
    return submissions(framework).map((submission) => ({ framework, submission, unit: submission.units[0] as UnitAnswers }));
  });

const law = (holds: (world: World) => void): void =>
  fc.assert(
    fc.property(worlds(), (world) => {
      holds(world);
    }),
    { numRuns: RUNS },
  );
const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
};
const cardOf = ({ framework, submission }: World) =>
  evaluate(framework, submission).units[0] as NonNullable<ReturnType<typeof evaluate>['units'][0]>;
const exactOf = ({ framework, unit }: World) => scoreUnit(framework, unit, '', () => undefined);

describe('conservation', () => {
  test('at every node, exactly: score = applicable max − lost + bonus − penalty + rounding', () => {
    law((world) => {
      for (const node of exactOf(world)) {
        if (!node) continue;
        const right = sum([subtract(node.applicableMax, node.lost), subtract(node.bonus, node.penalty), node.rounding]);
        expect(equal(node.score, right)).toBe(true);
      }
    });
  });

  test('at every node, as printed: the row closes without its rounding', () => {
    law((world) => {
      const card = cardOf(world);
      for (const row of [card, ...card.nodes] satisfies Row[]) {
        const [bonus, penalty] = [readFraction(row.bonus ?? '0'), readFraction(row.penalty ?? '0')];
        const right = add(subtract(readFraction(row.applicableMax), readFraction(row.lost)), subtract(bonus, penalty));
        expect(equal(readFraction(row.score), right)).toBe(true);
      }
    });
  });

  test('a group that sums is the sum of its children, but for a cap, a deduction and its own rounding', () => {
    law((world) => {
      const outcomes = exactOf(world);
      world.framework.nodes.forEach((node, index) => {
        const outcome = outcomes[index];
        const children = node.children.flatMap((child) => outcomes[child] ?? []);
        if (!outcome || children.length === 0 || outcome.why.cause === 'over-cap' || world.unit.answers[node.id]) return;
        expect(equal(outcome.exact, sum(children.map((child) => child.score)))).toBe(true);
      });
    });
  });

  test('the losses add up to what the total lost, each with one cause of the list', () => {
    law((world) => {
      const { losses } = explain(world.framework, cardOf(world));
      const lost = sum(losses.map((loss) => readFraction(loss.exact ?? loss.lost)));
      expect(equal(lost, (exactOf(world)[0] as { lost: Rational }).lost)).toBe(true);
      for (const { cause } of losses) expect(causes).toContain(cause);
      expect(new Set(losses.map(({ id, cause }) => `${id} ${cause}`)).size).toBe(losses.length);
    });
  });

  test('whoever lost points says why: a leaf without a cause has lost nothing', () => {
    law((world) => {
      const outcomes = exactOf(world);
      world.framework.nodes.forEach(({ leaf }, index) => {
        const outcome = outcomes[index];
        if (!leaf || !outcome || outcome.why.cause !== undefined) return;
        expect(isZero(subtract(outcome.lost, outcome.deducted))).toBe(true);
      });
    });
  });
});

describe('bounds', () => {
  test('low ≤ score ≤ high at every node', () => {
    law((world) => {
      for (const node of exactOf(world)) {
        if (node?.still) expect(contains(node.still, node.score)).toBe(true);
      }
    });
  });
});

describe('purity', () => {
  test('two evaluations are equal, to the byte', () => {
    law((world) => expect(JSON.stringify(cardOf(world))).toBe(JSON.stringify(cardOf(world))));
  });

  test('inputs are untouched: what is frozen is scored', () => {
    law((world) => {
      const plain = JSON.stringify(cardOf(world));
      freeze(world.submission);
      freeze(world.framework.nodes);
      expect(JSON.stringify(explain(world.framework, freeze(cardOf(world))))).toContain(plain.slice(0, -1));
    });
  });

  test('the order of answers changes nothing', () => {
    law((world) => {
      const answers = Object.fromEntries(Object.entries(world.unit.answers).reverse());
      const turned = { ...world, submission: { ...world.submission, units: [{ ...world.unit, answers }] } };
      expect(cardOf(turned)).toEqual(cardOf(world));
    });
  });
});

describe('JSON', () => {
  test('a submission read from JSON scores the same', () => {
    law((world) => {
      const { submission, problems } = readSubmission(JSON.parse(JSON.stringify(world.submission)));
      expect(problems).toEqual([]);
      expect(cardOf({ ...world, submission: submission as Submission })).toEqual(cardOf(world));
    });
  });

  test('a scorecard survives JSON, and is explained the same', () => {
    law((world) => {
      const card = cardOf(world);
      const back = JSON.parse(JSON.stringify(card)) as typeof card;
      expect(back).toEqual(card);
      expect(explain(world.framework, back)).toEqual(explain(world.framework, card));
    });
  });

  test('a pack survives JSON, and compiles to the same framework', () => {
    fc.assert(
      fc.property(packs(), (pack) => {
        const { pack: back, problems } = readPack(JSON.parse(JSON.stringify(pack)));
        expect(problems).toEqual([]);
        expect(back && compile(back)).toEqual(compile(pack));
      }),
      { numRuns: RUNS },
    );
  });
});
