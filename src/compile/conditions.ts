/** `appliesWhen`: what figures must say for a leaf to apply, on the leaf itself and on the nodes above it. */
import { isYearDay } from '../day.ts';
import { type Interval, exactly, isEmpty, overlap, within } from '../interval.ts';
import { isProblem, readFigure } from '../measure/figure.ts';
import { valuesOf } from '../measure/values.ts';
import { type Report, at, problem } from '../problem.ts';
import { areAtOdds, describeEdges, readEdges } from '../scale/edges.ts';
import type { Condition, Fact, FactKind } from '../shape/framework.ts';
import type { ConditionSpec } from '../shape/pack.ts';
import { findFact } from './facts.ts';
import { type Scope, chain } from './scope.ts';

export interface Conditions {
  /** The facts of the leaf, those that only conditions read last. */
  readonly facts: readonly Fact[];
  readonly conditions: readonly Condition[];
}

/** The conditions of a leaf, its own first; what is wrong with one of a group is told once, for the group. */
export function readConditions(measured: readonly Fact[], scope: Scope, year: number, report: Report): Conditions {
  const facts = [...measured];
  const conditions = chain(scope).flatMap((one) =>
    Object.entries(one.spec.appliesWhen ?? {}).flatMap(([name, edges]): Condition[] => {
      const pointer = at(one.pointer, 'appliesWhen', name);
      const kind = facts.find((fact) => fact.name === name)?.kind ?? kindOf(edges);
      const fact = findFact(name, kind, one, at(one.pointer, 'appliesWhen'), report);
      const allowed = fact && readAllowed(edges, fact, pointer, year, report);
      if (!fact || !allowed) return [];
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
  if (areAtOdds(edges)) report(problem('band-conflict', pointer, { band: describeEdges(edges) }));
  if (Object.keys(edges).length === 0) report(problem('missing-key', pointer, { key: 'atLeast' }));
  if (fact.kind === 'yes-no') return readYesNo(edges, fact, pointer, report);
  const allowed = readEdges(edges, pointer, { space: { form: forms[fact.kind] }, year, report });
  const values = valuesOf(fact, []);
  if (allowed && isEmpty(within(overlap(allowed, values), values))) report(problem('empty-band', pointer, { band: describeEdges(edges) }));
  return allowed;
}

function readYesNo(edges: ConditionSpec, fact: Fact, pointer: string, report: Report): Interval | undefined {
  for (const key of Object.keys(edges)) if (key !== 'is') report(problem('not-allowed', at(pointer, key), { found: key, allowed: ['is'] }));
  const value = readFigure(edges.is, at(pointer, 'is'), fact, []);
  if (!isProblem(value)) return exactly(value);
  report(value);
  return undefined;
}
