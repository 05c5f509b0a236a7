/** Leaves that require another node: with what that node needs, with a little less, and with nothing said of it. */
import { hasPlaces, write } from '../../../src/decimal.ts';
import { ZERO, compare, rational, subtract } from '../../../src/points.ts';
import type { Answer } from '../../../src/shape/submission.ts';
import { answersTo } from './answers.ts';
import { type Answers, type Sides, both } from './sides.ts';

const LITTLE = rational(1, 10_000_000_000);

export function gated(sides: Sides): readonly Answers[] {
  return both(sides).flatMap((framework) =>
    framework.nodes.flatMap(({ id, leaf }) => {
      const needed = leaf?.requires && framework.nodes[leaf.requires.node];
      if (!leaf?.requires || !needed) return [];
      const most = needed.max ?? rational(3);
      const off = subtract(most, leaf.requires.atLeast);
      const taken = [off, { n: 0, d: 1 }, subtract(off, LITTLE), rational(99)].filter(
        (one) => compare(one, ZERO) >= 0 && hasPlaces(one, 10),
      );
      const more = write({ ...LITTLE });
      const full: Answer = { points: write(most) };
      const answers: readonly (Answer | undefined)[] = [
        ...taken.map((one): Answer => ({ ...full, deducted: write(one) })),
        ...(hasPlaces(off, 9) && compare(off, ZERO) >= 0 ? [{ ...full, deducted: `${plus(write(off), more)}` }] : []),
        { points: '0' },
        { rejected: 'Thiếu' },
        { notApplicable: true },
        undefined,
      ];
      const figures = answersTo(sides, framework, id)
        .filter((one) => Object.values(one).some(({ facts }) => facts !== undefined))
        .slice(0, 12);
      const wholes = above(framework, needed.id).map((group): Answers => ({ [group]: { points: '0' } }));
      const said = [...answers.map((one): Answers => (one ? { [needed.id]: one } : {})), ...wholes];
      return said.flatMap((one) => figures.map((figure) => ({ ...one, ...figure })));
    }),
  );
}

/** Decimal text with ten places, one at the last. */
const plus = (text: string, more: string): string => {
  const [whole = '0', part = ''] = text.split('.');
  return `${whole}.${part.padEnd(9, '0')}${more.slice(-1)}`;
};

function above({ nodes, index }: Sides['before'], id: string): readonly string[] {
  const parent = nodes[nodes[index.get(id) ?? -1]?.parent ?? -1];
  return parent ? [parent.id, ...above({ nodes, index } as Sides['before'], parent.id)] : [];
}
