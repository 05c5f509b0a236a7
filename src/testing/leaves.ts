/** Random leaves: every kind of measure as its file shows it, on every scale that can read it. */
import fc from 'fast-check';
import { compile } from '../compile.ts';
import type { Example } from '../measure/measure.ts';
import { isFinite } from '../points.ts';
import { measureKinds, measureOf } from '../measure/measures.ts';
import type { NodeSpec, Pack } from '../shape/pack.ts';
import { decimal } from './numbers.ts';
import { type Ground, scalesOver } from './scales.ts';

/** A node with its maximum in thousandths. */
export interface Grown {
  readonly node: NodeSpec;
  readonly max: number;
}

/** What a node may be, by where it grows. */
export interface Soil {
  /** Every group above it sums, and it stands in no block. */
  readonly mayBeNegative: boolean;
  readonly max?: number;
  /** It needs a maximum over 0. */
  readonly isPositive?: boolean;
  /** Its figures are to be tried out in full. */
  readonly isSmall?: boolean;
}

/** Every kind in each of its forms, on each scale that can be drawn for it; alone as often as with others. */
const examples = measureKinds.flatMap((kind) => {
  const { examples: all, scales, plain } = measureOf(kind);
  return all.flatMap((example) => [...(plain ? [undefined] : []), ...scales].map((scale) => ({ kind, example, scale })));
});

/** Now and then nothing at all. */
const maxima = (isPositive: boolean, most: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: most }) }, { weight: 1, arbitrary: fc.constant(isPositive ? 1_000 : 0) });
const below = fc.integer({ min: -3_000, max: -1 });

/** One leaf of any kind; a rule that a pack could not hold is drawn anew. */
export const leaf = (id: string, soil: Soil): fc.Arbitrary<Grown> =>
  fc
    .record({
      max: soil.max === undefined ? maxima(soil.isPositive === true, soil.isSmall ? 3_000 : 12_000) : fc.constant(soil.max),
      min: soil.mayBeNegative ? fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: below }) : fc.constant(0),
      drawn: fc.constantFrom(...examples),
      notApplicable: fc.constantFrom('drop', 'full', 'zero', undefined, undefined),
    })
    .chain(({ max, min, drawn: { kind, example, scale }, notApplicable }) => {
      const plain = {
        id,
        title: `Mục ${id}`,
        max: decimal(max),
        ...(min < 0 && { min: decimal(min) }),
        ...(notApplicable && { notApplicable }),
      };
      const spec = scale && scalesOver[scale]?.(groundOf(kind, min, max, soil.isSmall === true));
      const rule = spec ? spec.map((one): Partial<NodeSpec> => ({ ...example, scale: one })) : fc.constant<Partial<NodeSpec>>(example);
      return rule
        .chain((one) => withMore({ ...plain, ...one }, example))
        .map((node): Grown => ({ node: isSound(node) ? node : fallback(plain), max }));
    });

/** What a kind's measure is like: asked of its own space, so that a new kind needs no line here. */
function groundOf(kind: (typeof measureKinds)[number], min: number, max: number, isSmall: boolean): Ground {
  const {
    space,
    examples: [example],
  } = measureOf(kind);
  const facts = Object.keys(example?.facts ?? {}).map(
    (name) => ({ name, title: name, kind: 'number', places: 0, home: 0, slot: 0 }) as const,
  );
  const { form, labels = [], to } = space({ id: '', title: '', ...example }, facts, {});
  return { form, labels, most: isFinite(to.at) ? Number(to.at.n) - 1 : isSmall ? 5 : 12, isSmall, min, max };
}

/** A step where points are given; now and then a condition on a figure. */
function withMore(node: NodeSpec, example: Example): fc.Arbitrary<NodeSpec> {
  if (node.measure === 'points')
    return fc.option(fc.constantFrom(0.25, 0.5, 1), { nil: undefined }).map((step) => ({ ...node, ...(step && { step }) }));
  const [first = ''] = Object.keys(example.facts ?? {}).slice(-1);
  const condition = fc.oneof(
    { weight: 9, arbitrary: fc.constant({ facts: {}, appliesWhen: undefined }) },
    fc.constant({ facts: {}, appliesWhen: { [first]: { atLeast: 3 } } }),
    fc.constant({ facts: {}, appliesWhen: { [first]: { over: 1, atMost: 6 } } }),
    fc.constant({ facts: { scope: 'Phạm vi' }, appliesWhen: { scope: { atLeast: 5 } } }),
    fc.constant({ facts: { has: 'Có đơn vị trực thuộc' }, appliesWhen: { has: { is: 'yes' } } }),
  );
  return condition.map(({ facts, appliesWhen }) => ({
    ...node,
    ...(appliesWhen && { appliesWhen, facts: { ...node.facts, ...facts }, notApplicable: policyOf(node) }),
  }));
}

const policyOf = ({ notApplicable }: NodeSpec): 'drop' | 'full' | 'zero' =>
  notApplicable === 'full' || notApplicable === 'zero' ? notApplicable : 'drop';

const fallback = (plain: Pick<NodeSpec, 'id' | 'title' | 'max'>): NodeSpec => ({
  ...plain,
  facts: { met: 'Đạt' },
  measure: { yesNo: 'met' },
});

/** A pack of this one leaf. */
const packOf = (node: NodeSpec): Pack => ({
  id: 'one',
  year: 2023,
  revision: '1.0',
  title: 'Một',
  status: 'partial',
  decision: 'none',
  max: node.max ?? 0,
  domains: [node],
});

const isSound = (node: NodeSpec): boolean => compile(packOf(node)).framework !== undefined;
