/** What holds at a node because it, or a node above it, says so. */
import type { FactSpec, NodeSpec } from '../shape/pack.ts';

export interface Scope {
  /** The index of the node. */
  readonly home: number;
  readonly spec: NodeSpec;
  readonly pointer: string;
  readonly above: Scope | undefined;
}

/** The node itself and the nodes above it, nearest first. */
export function chain(scope: Scope): readonly Scope[] {
  const all: Scope[] = [];
  for (let one: Scope | undefined = scope; one; one = one.above) all.push(one);
  return all;
}

/** What the nearest node says of a key, of those that speak for all under them. */
export function nearestOf<K extends 'source' | 'owner' | 'by' | 'notApplicable'>(scope: Scope, key: K): NodeSpec[K] | undefined {
  return chain(scope).find(({ spec }) => spec[key] !== undefined)?.spec[key];
}

export interface Declared {
  readonly home: number;
  readonly spec: FactSpec;
  readonly pointer: string;
}

/** The nearest declaration of a fact. */
export function declarationOf(name: string, scope: Scope): Declared | undefined {
  const found = chain(scope).find(({ spec }) => spec.facts && Object.hasOwn(spec.facts, name));
  const spec = found?.spec.facts?.[name];
  return found && spec !== undefined ? { home: found.home, spec, pointer: found.pointer } : undefined;
}

/** Every name that is declared at a node or above it. */
export const declaredNames = (scope: Scope): readonly string[] => [
  ...new Set(chain(scope).flatMap(({ spec }) => Object.keys(spec.facts ?? {}))),
];

/** The groups of units that a node is for: those that it and every node above it names; all where none does. */
export function groupsOf(scope: Scope): readonly string[] | undefined {
  const named = chain(scope).flatMap(({ spec }) => (spec.appliesTo ? [spec.appliesTo] : []));
  return named.length === 0 ? undefined : named.reduce((all, groups) => all.filter((group) => groups.includes(group)));
}
