/** Packs and submissions as they could be written, for the laws: every kind, every state, values at the edges. */
import fc from 'fast-check';
import type { BandSpec, NodeSpec, Pack } from '../../src/shape/pack.ts';
import type { Framework, FrameworkNode, Leaf } from '../../src/shape/framework.ts';
import type { Answer, Figure, Submission } from '../../src/shape/submission.ts';
import { levels } from '../../src/shape/pack.ts';
import { roundingModes } from '../../src/decimal.ts';

/** Points are drawn in thousandths, so that maxima add up without a float. */
const decimal = (thousandths: number): string => {
  const digits = String(thousandths).padStart(4, '0');
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, '');
};
interface Grown {
  readonly node: NodeSpec;
  readonly max: number;
}

const maxima = fc.integer({ min: 0, max: 12_000 });
const upTo = (max: number): fc.Arbitrary<string> => fc.integer({ min: 0, max }).map(decimal);
const cuts = (min: number, max: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(fc.integer({ min, max }), { minLength: 1, maxLength: 4 }).map((all) => all.sort((a, b) => a - b));

/** Bands that cover everything: each cut belongs to the band above it or to the one below. */
const bandsOver = (max: number, min: number, most: number, write: (cut: number) => string): fc.Arbitrary<BandSpec[]> =>
  cuts(min, most).chain((at) =>
    fc
      .record({
        closed: fc.array(fc.boolean(), { minLength: at.length, maxLength: at.length }),
        points: fc.array(upTo(max), { minLength: at.length + 1, maxLength: at.length + 1 }),
      })
      .map(({ closed, points }) =>
        points.map((worth, index): BandSpec => {
          const [low, high] = [at[index - 1], at[index]];
          const lower = low === undefined ? {} : closed[index - 1] ? { atLeast: write(low) } : { over: write(low) };
          const upper = high === undefined ? {} : closed[index] ? { under: write(high) } : { atMost: write(high) };
          return { ...lower, ...upper, points: worth };
        }),
      ),
  );

const days = ['end of Q4 previous', '31/01', '28/02', 'end of Q1', '30/06', 'end of Q3', '31/12', '15/01 next'];
const dayBands = (max: number): fc.Arbitrary<BandSpec[]> =>
  fc
    .record({ at: fc.subarray(days, { minLength: 1, maxLength: 4 }), points: fc.array(upTo(max), { minLength: 5, maxLength: 5 }) })
    .map(({ at, points }) => [
      ...at.map((day, index): BandSpec => ({
        ...(index > 0 && { after: at[index - 1] as string }),
        by: day,
        points: points[index] as string,
      })),
      { else: points[4] as string },
    ]);

const ratioFacts = { facts: { part: 'Phần', whole: { title: 'Tổng', places: 1 } }, measure: { ratio: ['part', 'whole'] } } as const;
const policy = fc.constantFrom('drop', 'full', 'zero', 'forbidden', undefined);
type Rule = Partial<NodeSpec>;

const rules = (max: number): fc.Arbitrary<Rule> =>
  fc.oneof(
    fc.constant<Rule>({ measure: 'points' }),
    fc.constant<Rule>({ facts: { met: 'Đạt' }, measure: { yesNo: 'met' } }),
    fc.constant<Rule>({ facts: { a: 'Một', b: 'Hai' }, measure: { allOf: ['a', 'b'] } }),
    fc.tuple(upTo(max), upTo(max)).map(([some, few]): Rule => ({
      facts: { outcome: 'Mức' },
      measure: { choice: 'outcome' },
      scale: { options: { tốt: decimal(max), khá: some, 'chưa đạt': few } },
    })),
    bandsOver(max, 1, 10, (cut) => String(cut * 2)).map((bands): Rule => ({
      facts: { n: 'Số lượng' },
      measure: { count: 'n' },
      scale: { bands },
    })),
    fc.constant<Rule>({ facts: { n: 'Số lượng' }, measure: { count: 'n' }, scale: { proportional: { from: 2, full: 7 } } }),
    fc.constant<Rule>({ facts: { share: 'Tỷ lệ' }, measure: { percent: 'share' } }),
    bandsOver(max, 1, 99, (cut) => `${cut}%`).map((bands): Rule => ({ ...ratioFacts, scale: { bands } })),
    fc
      .integer({ min: 0, max: 100 })
      .chain((from) =>
        fc
          .integer({ min: Math.max(from, 1), max: 100 })
          .map((full): Rule => ({ ...ratioFacts, scale: { proportional: { from: `${from}%`, full: `${full}%` } } })),
      ),
    dayBands(max).map((bands): Rule => ({ facts: { on: 'Ngày' }, measure: { date: 'on' }, scale: { bands } })),
  );

const leaf = (id: string): fc.Arbitrary<Grown> =>
  maxima.chain((max) =>
    fc.record({ rule: rules(max), notApplicable: policy }).map(({ rule, notApplicable }) => ({
      max,
      node: { id, title: `Mục ${id}`, max: decimal(max), ...rule, ...(notApplicable && rule.facts && { notApplicable }) },
    })),
  );

const group = (id: string, below: (id: string) => fc.Arbitrary<Grown>): fc.Arbitrary<Grown> =>
  fc.integer({ min: 1, max: 3 }).chain((size) =>
    fc
      .record({
        children: fc.tuple(...Array.from({ length: size }, (_, index) => below(`${id}.${index + 1}`))),
        rest: fc.option(maxima, { nil: undefined, freq: 5 }),
        apart: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined, freq: 6 }),
      })
      .map(({ children, rest, apart }) => {
        const max = children.reduce((sum, child) => sum + child.max, 0) + (rest ?? 0) + (apart ?? 0);
        return {
          max,
          node: {
            id,
            title: `Nhóm ${id}`,
            max: decimal(max),
            children: children.map((child) => child.node),
            ...(rest !== undefined && { rest: decimal(rest) }),
            ...(apart !== undefined && { discrepancy: { provenance: 'invented' as const } }),
          },
        };
      }),
  );

const branch = (id: string): fc.Arbitrary<Grown> => fc.oneof({ weight: 2, arbitrary: leaf(id) }, { weight: 1, arbitrary: group(id, leaf) });
const domain = (id: string): fc.Arbitrary<Grown> =>
  fc.oneof({ weight: 1, arbitrary: leaf(id) }, { weight: 3, arbitrary: group(id, branch) });

const block = (id: string, kind: 'bonus' | 'penalty'): fc.Arbitrary<NodeSpec> =>
  fc
    .record({ children: fc.tuple(leaf(`${id}.1`), leaf(`${id}.2`)), cap: fc.oneof(upTo(8_000), fc.constant('unknown')) })
    .map(({ children, cap }) => ({ id, title: id, kind, cap, children: children.map((child) => child.node) }));

/** Packs of one to three domains, with or without blocks, rounded at any level in any mode. */
export const packs = (): fc.Arbitrary<Pack> =>
  fc
    .record({
      domains: fc
        .integer({ min: 1, max: 3 })
        .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => domain(String(index + 1))))),
      bonus: fc.option(block('B', 'bonus'), { nil: undefined }),
      penalty: fc.option(block('P', 'penalty'), { nil: undefined }),
      rounding: fc.record({
        places: fc.integer({ min: 0, max: 3 }),
        mode: fc.constantFrom(...roundingModes),
        at: fc.constantFrom(...levels),
      }),
    })
    .map(({ domains, bonus, penalty, rounding }) => ({
      id: 'any',
      year: 2023,
      revision: '1.0',
      title: 'Bất kỳ',
      status: 'partial' as const,
      decision: 'none' as const,
      max: decimal(domains.reduce((sum, one) => sum + one.max, 0)),
      rounding,
      ranking: 'unknown' as const,
      source: { provenance: 'invented' as const },
      domains: [...domains.map((one) => one.node), ...[bonus, penalty].flatMap((one) => one ?? [])],
    }));

const figure = (leafOf: Leaf, index: number): fc.Arbitrary<Figure> => {
  const fact = leafOf.facts[index];
  if (fact?.kind === 'yes-no') return fc.constantFrom('yes', 'no', true, false);
  if (fact?.kind === 'option') return fc.constantFrom(...(leafOf.space.labels ?? []));
  if (fact?.kind === 'percent') return fc.integer({ min: 0, max: 1000 }).map((tenths) => `${decimal(tenths * 100)}%`);
  if (fact?.kind === 'day') {
    return fc.constantFrom(
      'never',
      '2022-12-31',
      '2023-01-01',
      '2023-01-31',
      '2023-02-28',
      '2023-03-31',
      '2023-04-01',
      '2023-10-01',
      '2024-01-16',
    );
  }
  return leafOf.measure === 'ratio'
    ? fc.integer({ min: 0, max: 20 }).map((n) => n * (index === 0 ? 1 : 5))
    : fc.integer({ min: 0, max: 22 });
};

const factsOf = (leafOf: Leaf): fc.Arbitrary<Record<string, Figure>> =>
  fc
    .tuple(...leafOf.facts.map((_, index) => fc.option(figure(leafOf, index), { nil: undefined, freq: 12 })))
    .map((figures) =>
      Object.fromEntries(leafOf.facts.flatMap(({ name }, index) => (figures[index] === undefined ? [] : [[name, figures[index]]]))),
    );

const answer = (node: FrameworkNode): fc.Arbitrary<Answer | undefined> => {
  const most = node.max ? Number((BigInt(node.max.n) * 1000n) / BigInt(node.max.d)) : 3_000;
  const points = upTo(most).map((given): Answer => ({ points: given }));
  const off = node.block === 'penalty' ? fc.constant({}) : upTo(1_500).map((deducted) => ({ deducted }));
  if (!node.leaf)
    return fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: points }, { weight: 1, arbitrary: off });
  const scored = factsOf(node.leaf).map((facts): Answer => ({ facts }));
  return fc.oneof(
    { weight: 8, arbitrary: node.leaf.facts.length > 0 ? scored : points },
    { weight: 2, arbitrary: points },
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant<Answer>({ notApplicable: true }) },
    { weight: 1, arbitrary: fc.constant<Answer>({ rejected: 'Thiếu tài liệu' }) },
    { weight: 2, arbitrary: fc.tuple(scored, off).map(([facts, deducted]): Answer => ({ ...facts, ...deducted })) },
  );
};

/** Submissions of one unit: every state, complete and partial figures, points given at groups too. */
export const submissions = (framework: Framework): fc.Arbitrary<Submission> =>
  fc.tuple(...framework.nodes.map(answer)).map((answers) => ({
    stage: 'self',
    units: [
      { id: 'u', answers: Object.fromEntries(framework.nodes.flatMap(({ id }, index) => (answers[index] ? [[id, answers[index]]] : []))) },
    ],
  }));
