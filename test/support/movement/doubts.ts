/** Where a difference is held to move scores and no unit can show it: each such class with its name, and what makes it one. */
import { overlap, within } from '../../../src/interval.ts';
import { valuesOf } from '../../../src/measure/values.ts';
import { ONE, compare, isZero } from '../../../src/points.ts';
import type { Difference } from '../../../src/shape/difference.ts';
import type { Fact, Framework, FrameworkNode } from '../../../src/shape/framework.ts';
import type { Pack } from '../../../src/shape/pack.ts';
import {
  type Doubt,
  areLevelsOne,
  givesNothingEither,
  isOverCap,
  isScaledByOne,
  isSettledByIndex,
  isSpentAtOnce,
  isWorthless,
  nodeIn,
  speaking,
} from './doubtful.ts';
import { leavesMoved } from './lines.ts';
import { witnessOf } from './witness.ts';

const alike =
  (of: (node: FrameworkNode) => unknown): Doubt =>
  ({ id }, before, after) => {
    const [was, is] = [nodeIn(before, id), nodeIn(after, id)];
    return was !== undefined && is !== undefined && JSON.stringify(of(was)) === JSON.stringify(of(is));
  };

/** The conditions of a leaf that some figure does not meet. */
const conditionsOf = ({ leaf }: FrameworkNode): unknown =>
  (leaf?.conditions ?? []).flatMap(({ fact, allowed }) => {
    const values = valuesOf(leaf?.facts[fact] as Fact, []);
    const [all, some] = [within(values, values), within(overlap(allowed, values), values)];
    return JSON.stringify(all) === JSON.stringify(some) ? [] : [{ fact, some }];
  });

/** Figures that are asked for elsewhere, and that only leaves read which are worth nothing. */
const isForNothing: Doubt = ({ edits }, before, after) =>
  edits.every(({ key }) => key === 'facts') &&
  [[before, after] as const, [after, before] as const].every(([one, other]) =>
    one.nodes.every(({ id, leaf }) => {
      const gone = (leaf?.facts ?? []).filter(({ home, name }) => {
        const there = one.nodes[home]?.id ?? '';
        return edits.some((edit) => edit.id === there) && nodeIn(other, there)?.facts.every((fact) => fact.name !== name);
      });
      return gone.length === 0 || isWorthless(one, id);
    }),
  );

/** So few points that no step fits in. */
const isBelowStep: Doubt = ({ id, edits }, before, after) =>
  edits.every(({ key }) => key === 'step') &&
  [before, after].every((framework) => {
    const { leaf, max } = nodeIn(framework, id) ?? {};
    return leaf?.step !== undefined && max !== undefined && compare(leaf.step, max) > 0;
  });

/** How many children units of one group have. */
function childrenFor(framework: Framework, id: string): number {
  const all = (nodeIn(framework, id)?.children ?? []).flatMap((child) => framework.nodes[child] ?? []);
  const groups = [undefined, ...new Set(all.flatMap(({ appliesTo }) => appliesTo ?? []))];
  return Math.max(
    0,
    ...groups.map((group) => all.filter(({ appliesTo }) => !appliesTo || (group !== undefined && appliesTo.includes(group))).length),
  );
}

const isAlone: Doubt = ({ id, kind, edits }, before, after) =>
  kind === 'formula' &&
  edits.every(({ key }) => key === 'combine') &&
  [before, after].every((framework) => childrenFor(framework, id) <= 1);

const isUnderChooser = (framework: Framework, id: string): boolean => {
  for (let node = nodeIn(framework, id); node; node = framework.nodes[node.parent])
    if (node.combine === 'best' || node.combine === 'worst') return true;
  return false;
};

const sharpened = (pack: Pack): Pack => ({ ...pack, rounding: { places: 10, mode: 'half-up', at: 'total' } });

const kinds: readonly (readonly string[])[] = [
  ['yesNo', 'howMany', 'allOf', 'anyOf'],
  ['count', 'amount', 'weighted'],
];

export const doubts: Readonly<Record<string, Doubt>> = {
  'a line that is worth nothing': ({ id }, before, after) => isWorthless(before, id) && isWorthless(after, id),
  'a whole that has no index': ({ kind }, before, after) =>
    ['index', 'class', 'ranking'].includes(kind) && [before, after].every(({ nodes }) => isZero(nodes[0]?.max ?? ONE)),
  'figures of a line that is worth nothing': isForNothing,
  'a step that is more than all points': isBelowStep,
  'places of a figure that has none': ({ edits }, before, after) =>
    edits.every(
      ({ key, id }) =>
        key === 'facts' &&
        [before, after].every((framework) => nodeIn(framework, id)?.facts.every(({ kind }) => kind === 'yes-no' || kind === 'day')),
    ),
  'a condition that every figure meets': (one, before, after) =>
    one.kind === 'applies' && one.edits.some(({ key }) => key === 'appliesWhen') && alike(conditionsOf)(one, before, after),
  'a group of one, combined otherwise': isAlone,
  'a group to scale, with nothing to scale': isScaledByOne,
  'another kind of measure that gives the same': ({ id, kind }, before, after) =>
    kind === 'formula' &&
    kinds.some((all) => [before, after].every((framework) => all.includes(nodeIn(framework, id)?.leaf?.measure ?? ''))) &&
    nodeIn(before, id)?.leaf?.measure !== nodeIn(after, id)?.leaf?.measure,
  'a child that best or worst never chooses': ({ id }, before, after) =>
    [before, after].every((framework) => isUnderChooser(framework, id)) && leavesMoved(before.pack, after.pack).includes(id),
  'what a leaf requires whose points are given': ({ id, kind, edits }, before, after) =>
    kind === 'applies' &&
    edits.every(({ key }) => key === 'requires') &&
    [before, after].every((framework) => nodeIn(framework, id)?.leaf?.measure === 'points'),
  'nothing is given, or the answer is refused': givesNothingEither,
  'nothing is left after the first': ({ id, kind }, before, after) =>
    kind === 'formula' && [before, after].every((framework) => isSpentAtOnce(nodeIn(framework, id))),
  'a class that the index alone decides': isSettledByIndex,
  'over the cap of its block': ({ id }, before, after) => [before, after].every((framework) => isOverCap(framework, id)),
  'levels of rounding that are one in this tree': ({ kind }, before, after) => kind === 'rounding' && areLevelsOne(before, after),
  'a tie-breaker that tells nobody apart': ({ kind }, before, after) =>
    kind === 'ranking' && String(speaking(before)) === String(speaking(after)),
  'in a block, dropped or nothing': ({ id, kind, edits }, before) =>
    kind === 'applies' && nodeIn(before, id)?.block !== 'base' && edits.every(({ key }) => key === 'notApplicable'),
  'too little to be seen where scores are rounded': (_, before, after) =>
    witnessOf(sharpened(before.pack), sharpened(after.pack)) !== undefined,
};

/** The name of the class, if it is one. */
export const doubtOf = (one: Difference, before: Framework, after: Framework): string | undefined =>
  Object.keys(doubts).find((name) => doubts[name]?.(one, before, after));
