/** `appliesWhen`: what figures must say for a leaf to apply, on the leaf itself and on the nodes above it. */
import { byName } from '../entries.ts';
import { isYearDay } from '../day.ts';
import { EVERYTHING, type Interval, exactly, isEmpty, overlap, within } from '../interval.ts';
import { isProblem, readFigure } from '../measure/figure.ts';
import { valuesOf } from '../measure/values.ts';
import { type Report, at, problem } from '../problem.ts';
import { areAtOdds, readEdges } from '../scale/edges.ts';
import type { Condition, Fact, FactKind } from '../shape/framework.ts';
import type { ConditionSpec } from '../shape/pack.ts';
import type { Context } from './context.ts';
import { findFact } from './facts.ts';
import { type Scope, chain } from './scope.ts';

export interface Conditions {
  /** The facts of the leaf, those that only conditions read last. */
  readonly facts: readonly Fact[];
  readonly conditions: readonly Condition[];
}

/** The conditions of a leaf, its own first; what is wrong with one of a group is told once, for the group. */
export function readConditions(
  measured: readonly Fact[],
  scope: Scope,
  { year, isFirst, report }: Pick<Context, 'year' | 'isFirst' | 'report'>,
): Conditions {
  const facts = [...measured];
  // A group's condition is one of each leaf under it: its faults are told by the first.
  const tell: Report = (one) => {
    if (isFirst(one)) report(one);
  };
  const conditions = chain(scope).flatMap((one) =>
    Object.entries(one.spec.appliesWhen ?? {})
      .sort(byName)
      .flatMap(([name, edges]): Condition[] => {
        const pointer = at(one.pointer, 'appliesWhen', name);
        const kind = facts.find((fact) => fact.name === name)?.kind ?? kindOf(edges);
        const fact = findFact(name, kind, one, pointer, tell);
        if (!fact) return [];
        const allowed = readAllowed(edges, fact, pointer, year, tell) ?? EVERYTHING; // told, and the fact is read all the same
        const known = facts.findIndex((other) => other.name === name && other.home === fact.home);
        return [{ fact: known < 0 ? facts.push(fact) - 1 : known, allowed }];
      }),
  );
  return { facts, conditions };
}

/** Of a fact that no measure reads, what it is held against tells the kind. */
function kindOf(edges: ConditionSpec): FactKind {
  const values = Object.values(edges).map(String);
  if (values.some((value) => /^(yes|no|true|false|có|không)$/i.test(value))) return 'yes-no';
  if (values.some((value) => value.endsWith('%'))) return 'percent';
  return values.some(isYearDay) ? 'day' : 'number';
}

const forms = { percent: 'share', day: 'day', number: 'number', tally: 'number', option: 'number' } as const;

function readAllowed(edges: ConditionSpec, fact: Fact, pointer: string, year: number, report: Report): Interval | undefined {
  const found = Object.entries(edges)
    .map(([word, value]) => `${word} ${value}`)
    .join(', ');
  if (areAtOdds(edges) || found === '' || (fact.kind === 'yes-no' && !/^is [^,]+$/.test(found))) {
    report(problem('condition-edges', pointer, { found }));
    return undefined;
  }
  if (fact.kind === 'yes-no') return readYesNo(edges, fact, pointer, report);
  const allowed = readEdges(edges, pointer, { space: { form: forms[fact.kind] }, year, report });
  const values = valuesOf(fact, []);
  if (allowed && isEmpty(within(overlap(allowed, values), values))) report(problem('condition-edges', pointer, { found }));
  return allowed;
}

function readYesNo(edges: ConditionSpec, fact: Fact, pointer: string, report: Report): Interval | undefined {
  const value = readFigure(edges.is, at(pointer, 'is'), fact);
  if (!isProblem(value)) return exactly(value);
  report(value);
  return undefined;
}
