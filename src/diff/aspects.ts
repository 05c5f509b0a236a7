/** What of a compiled node decides about scores, part by part, each in one form: however it is written, the same is the same. */
import { type Interval, overlap, tighten } from '../interval.ts';
import { valuesOf } from '../measure/values.ts';
import type { Fact, FrameworkNode, Leaf } from '../shape/framework.ts';
import { fraction, setOf, text } from './forms.ts';
import { isSameScale } from './likeness.ts';
import { measureForm } from './measureForm.ts';
import type { Names, SideNames } from './names.ts';

type Form = (node: FrameworkNode, names: Names) => unknown;

/** Everything but the pieces. What follows from these is not among them: the minimum of a group, a discrepancy. */
const forms = {
  block: ({ block }) => block,
  max: ({ max }) => fraction(max),
  min: ({ leaf, min }) => leaf && fraction(min),
  combine: ({ children, combine }) => (children.length === 1 && combine !== 'sum' ? 'the only one' : children.length > 0 && combine),
  appliesTo: ({ appliesTo }) => appliesTo && setOf(appliesTo),
  facts: ({ facts }, names) =>
    setOf(facts.map((fact) => [names.fact(fact), fact.kind, placesOf(fact), fact.options && setOf(fact.options)])),
  measure: ({ leaf }, names) => leaf && measureForm(leaf, names),
  holidays: ({ leaf }) => leaf?.terms.holidays,
  space: ({ leaf }) => leaf && [leaf.space.form, edges(leaf.space), fraction(leaf.space.step), setOf(leaf.space.labels ?? [])],
  conditions: ({ leaf }, names) => leaf && conditionsForm(leaf, names),
  requires: ({ leaf }, names) => leaf?.requires && [names.node(leaf.requires.node), fraction(leaf.requires.atLeast)],
  policy: ({ leaf, block }) => leaf && (block !== 'base' && leaf.notApplicable === 'zero' ? 'drop' : leaf.notApplicable),
  step: ({ leaf }) => fraction(leaf?.step),
} satisfies Record<string, Form>;

/** A part of a compiled node that can move scores. */
export type Aspect = keyof typeof forms | 'pieces';

/** The parts in which a node is not what it was. */
export function aspectsApart(before: FrameworkNode, after: FrameworkNode, names: SideNames): ReadonlySet<Aspect> {
  const apart = new Set<Aspect>();
  for (const [aspect, form] of Object.entries(forms) as readonly [Aspect, Form][]) {
    if (text(form(before, names.before)) !== text(form(after, names.after))) apart.add(aspect);
  }
  const isAnother = apart.has('measure') || apart.has('space');
  if (after.leaf && (isAnother || !isSameScale(before.leaf, after.leaf, !apart.has('conditions')))) apart.add('pieces');
  return apart;
}

/** Of a day, a yes or a choice there are none. */
const placesOf = ({ kind, places }: Fact): number | undefined =>
  kind === 'number' || kind === 'tally' || kind === 'percent' ? places : undefined;

const edges = ({ from, to }: Interval): readonly unknown[] => [fraction(from.at), from.after, fraction(to.at), to.after];

/** Of each figure, what it may be. */
function conditionsForm({ facts, conditions }: Leaf, names: Names): readonly string[] {
  const held = facts.flatMap((fact, index) => {
    const its = conditions.filter((one) => one.fact === index);
    if (its.length === 0) return [];
    const values = valuesOf(fact, fact.options ?? []);
    const allowed = tighten(
      its.reduce<Interval>((all, one) => overlap(all, one.allowed), values),
      values,
    );
    return [[names.fact(fact), allowed && edges(allowed)]];
  });
  return setOf(held);
}
