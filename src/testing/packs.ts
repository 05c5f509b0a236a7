/** Random packs: every kind of rule, group and condition, so that they compile. */
import fc from 'fast-check';
import { roundingModes } from '../rounding.ts';
import type { Combination, NodeSpec, Pack } from '../shape/pack.ts';
import { combinations, levels } from '../shape/pack.ts';
import { type Grown, type Soil, leaf } from './leaves.ts';
import { decimal, upTo } from './numbers.ts';

type Grow = (id: string, soil: Soil) => fc.Arbitrary<Grown>;

const some = <T>(arbitrary: fc.Arbitrary<T>, freq: number): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined, freq });

const group =
  (below: Grow): Grow =>
  (id, soil) =>
    fc
      .record({
        combine: fc.oneof(
          { weight: 4, arbitrary: fc.constant<Combination>('sum') },
          { weight: 3, arbitrary: fc.constantFrom(...combinations) },
        ),
        size: fc.integer({ min: 1, max: 3 }),
        max: soil.max === undefined ? fc.integer({ min: 1, max: soil.isSmall ? 3_000 : 12_000 }) : fc.constant(soil.max),
      })
      .chain(({ combine, size, max }) => {
        const isAlike = ['best', 'worst', 'mean'].includes(combine);
        const isFixed = soil.max !== undefined;
        const inner: Soil = {
          mayBeNegative: soil.mayBeNegative && combine === 'sum',
          isPositive: combine === 'scaled' || soil.isPositive === true,
          isSmall: soil.isSmall === true,
          ...(isAlike && { max }),
        };
        const children = fc.tuple(...Array.from({ length: size }, (_, index) => below(`${id}.${index + 1}`, inner)));
        const more = fc.record({
          rest: some(fc.integer({ min: 0, max: 9_000 }), 5),
          apart: some(fc.integer({ min: 1, max: 500 }), 6),
          policy: policies(),
          group: conditions(),
        });
        return fc.tuple(children, more).map(([grown, { rest, apart, policy, group: condition }]): Grown => {
          const base = { id, title: `Nhóm ${id}`, ...(combine !== 'sum' && { combine }), ...policy, ...condition };
          const nodes = grown.map((child) => child.node);
          if (combine !== 'sum') {
            return { max, node: { ...base, max: decimal(max), children: nodes } };
          }
          const sum = grown.reduce((all, child) => all + child.max, 0);
          if (isFixed) return { max, node: { ...base, max: decimal(max), children: nodes, ...(sum !== max && { discrepancy }) } };
          const [unseen, open] = [rest ?? 0, apart ?? 0];
          return {
            max: sum + unseen + open,
            node: {
              ...base,
              max: decimal(sum + unseen + open),
              children: nodes,
              ...(rest !== undefined && { rest: decimal(rest) }),
              ...(open > 0 && { discrepancy }),
            },
          };
        });
      });

const discrepancy = { provenance: 'invented' } as const;

/** What a group may say for all under it. */
const policies = (): fc.Arbitrary<Partial<NodeSpec>> =>
  some(fc.constantFrom('drop', 'full', 'zero'), 3).map((notApplicable) => (notApplicable ? { notApplicable } : {}));

const conditions = (): fc.Arbitrary<Partial<NodeSpec>> =>
  some(fc.constantFrom('drop', 'full', 'zero'), 9).map((notApplicable) =>
    notApplicable ? { notApplicable, facts: { arisen: 'Phát sinh' }, appliesWhen: { arisen: { atLeast: 2 } } } : {},
  );

/** Two leaves of which each group of units has one, or one that only some have. */
const forGroups: Grow = (id, soil) =>
  fc.tuple(leaf(`${id}a`, soil), fc.constantFrom(['sở'], ['sở', 'huyện'])).chain(([first, units]) =>
    leaf(`${id}b`, { ...soil, max: first.max }).chain((second) =>
      fc.boolean().map((isPair): Grown => {
        const all = isPair
          ? [
              { ...first.node, appliesTo: ['sở'] },
              { ...second.node, appliesTo: ['huyện'] },
            ]
          : [{ ...first.node, appliesTo: units }];
        return { max: first.max, node: { id, title: `Nhóm ${id}`, max: decimal(first.max), children: all } };
      }),
    ),
  );

const branch: Grow = (id, soil) =>
  fc.oneof(
    { weight: 4, arbitrary: leaf(id, soil) },
    { weight: 2, arbitrary: group(leaf)(id, soil) },
    { weight: 1, arbitrary: forGroups(id, soil) },
  );

const domain: Grow = (id, soil) => fc.oneof({ weight: 1, arbitrary: leaf(id, soil) }, { weight: 3, arbitrary: group(branch)(id, soil) });

const block = (id: string, kind: 'bonus' | 'penalty', isSmall: boolean): fc.Arbitrary<NodeSpec> =>
  fc
    .record({
      children: fc.tuple(leaf(`${id}.1`, { mayBeNegative: false, isSmall }), leaf(`${id}.2`, { mayBeNegative: false, isSmall })),
      cap: fc.oneof(upTo(8_000), fc.constant('unknown')),
    })
    .map(({ children, cap }) => ({ id, title: id, kind, cap, children: children.map((child) => child.node) }));

/** Packs of one to three domains, with or without blocks, rounded at any level in any mode. */
export const packs = (): fc.Arbitrary<Pack> => packsOf(false);

/** The same with few edges far apart, so that what is missing can be tried out in full. */
export const smallPacks = (): fc.Arbitrary<Pack> => packsOf(true);

const packsOf = (isSmall: boolean): fc.Arbitrary<Pack> =>
  fc
    .record({
      domains: fc
        .integer({ min: 1, max: 3 })
        .chain((size) =>
          fc.tuple(...Array.from({ length: size }, (_, index) => domain(String(index + 1), { mayBeNegative: true, isSmall }))),
        ),
      bonus: some(block('B', 'bonus', isSmall), 2),
      penalty: some(block('P', 'penalty', isSmall), 2),
      rounding: fc.record({
        places: fc.integer({ min: 0, max: 3 }),
        mode: fc.constantFrom(...roundingModes),
        at: fc.constantFrom(...levels),
      }),
      isRounded: fc.boolean(),
      gates: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('20%', '50%', '100%')), { maxLength: 2 }),
    })
    .map(({ domains, bonus, penalty, rounding, isRounded, gates }) => ({
      id: 'any',
      year: 2023,
      revision: '1.0',
      title: 'Bất kỳ',
      status: 'partial' as const,
      decision: 'none' as const,
      max: decimal(domains.reduce((sum, one) => sum + one.max, 0)),
      rounding: isRounded ? rounding : ('unknown' as const),
      ranking: 'unknown' as const,
      classes: [
        { title: 'Tốt', atLeast: 80, everyDomainAtLeast: '50%' },
        { title: 'Khá', atLeast: 50 },
        { title: 'Yếu', else: true },
      ],
      holidays: ['01/01', '30/04', '2023-01-20', '2023-01-23'],
      source: { provenance: 'invented' as const },
      domains: withGates([...domains.map((one) => one.node), ...[bonus, penalty].flatMap((one) => one ?? [])], gates),
    }));

type Gate = readonly [from: number, to: number, atLeast: string];

/** Some leaves require an earlier node, so that no chain of them comes back. */
function withGates(domains: readonly NodeSpec[], gates: readonly Gate[]): readonly NodeSpec[] {
  return gates.reduce((nodes, gate) => withGate(nodes, gate), domains);
}

function withGate(domains: readonly NodeSpec[], [from, to, atLeast]: Gate): readonly NodeSpec[] {
  const all = domains.filter((one) => one.kind !== 'penalty').flatMap(nodesOf);
  const required = all[to % Math.max(all.length, 1)];
  const later = required ? all.slice(all.indexOf(required) + nodesOf(required).length) : [];
  const closed = later.filter((one) => one.measure !== undefined && one.min === undefined)[from % Math.max(later.length, 1)];
  if (!required || !closed || Number(required.max ?? required.cap) === 0 || required.cap === 'unknown') return domains;
  const place = (node: NodeSpec): NodeSpec => ({
    ...node,
    ...(node === closed && { requires: { id: required.id, atLeast } }),
    ...(node.children && { children: node.children.map(place) }),
  });
  return domains.map(place);
}

const nodesOf = (node: NodeSpec): readonly NodeSpec[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
