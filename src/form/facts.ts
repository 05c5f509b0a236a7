/** The figures that are asked at a node. */
import type { Interval } from '../interval.ts';
import { writeFigure } from '../measure/figure.ts';
import { valuesOf } from '../measure/values.ts';
import { isFinite } from '../points.ts';
import type { FormCondition, FormFact, FormLimits } from '../shape/form.ts';
import type { Fact, FactKind, FrameworkNode } from '../shape/framework.ts';

/** The facts of a node that a leaf among those that are asked reads. */
export function factsOf(node: FrameworkNode, asked: readonly FrameworkNode[]): readonly FormFact[] {
  return node.facts.flatMap((fact): readonly FormFact[] => {
    const isIt = (other: Fact | undefined): boolean => other?.name === fact.name && other.home === fact.home;
    if (!asked.some(({ leaf }) => leaf?.facts.some(isIt))) return [];
    const { name, title, kind, unit, places } = fact;
    const isNumber = kind === 'number' || kind === 'tally' || kind === 'percent';
    return [
      {
        name,
        title,
        kind,
        ...(unit !== undefined && { unit }),
        ...(isNumber && places !== undefined && { places }),
        ...(isNumber && limitsOf(valuesOf(fact, []), kind)),
        ...(kind === 'option' && { options: fact.options ?? [] }),
        conditions: asked.flatMap(({ id, leaf }) =>
          (leaf?.conditions ?? []).flatMap((one): FormCondition[] =>
            isIt(leaf?.facts[one.fact]) ? [{ node: id, ...limitsOf(one.allowed, kind) }] : [],
          ),
        ),
      },
    ];
  });
}

const limitsOf = ({ from, to }: Interval, kind: FactKind): FormLimits => ({
  ...(isFinite(from.at) && { least: { at: writeFigure(from.at, kind, []), ...(from.after && { open: true }) } }),
  ...(isFinite(to.at) && { most: { at: writeFigure(to.at, kind, []), ...(!to.after && { open: true }) } }),
});
