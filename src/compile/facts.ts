/** The facts of a leaf: where each is declared, of which kind it is, and which nobody reads. */
import { nearest } from '../nearest.ts';
import { type Report, at, problem } from '../problem.ts';
import type { Fact, FactKind, FrameworkNode } from '../shape/framework.ts';
import type { Line } from './outline.ts';
import { readPlaces } from './rules.ts';
import { type Scope, declarationOf, declaredNames } from './scope.ts';

/** A fact as it is declared, nearest first; one that is not declared is told. */
export function findFact(name: string, kind: FactKind, scope: Scope, pointer: string, report: Report): Fact | undefined {
  const declared = declarationOf(name, scope);
  if (!declared) {
    const allowed = declaredNames(scope);
    report(problem('undeclared-fact', pointer, { found: name, allowed }, nearest(name, allowed)));
    return undefined;
  }
  const { home, spec } = declared;
  const words = typeof spec === 'string' ? { title: spec } : spec;
  const places = words.places === undefined ? undefined : readPlaces(words.places, at(declared.pointer, 'facts', name, 'places'), report);
  const unit = words.unit === undefined ? {} : { unit: words.unit };
  const isPlain = places === undefined && kind !== 'percent';
  return { name, title: words.title, ...unit, kind, home, slot: -1, ...(isPlain ? { places: 0 } : places !== undefined && { places }) };
}

/** Each node with what is reported in its answer: all that leaves read of it, each in a place of its own. What none reads is told. */
export function placeFacts(lines: readonly Line[], nodes: readonly FrameworkNode[], report: Report): readonly FrameworkNode[] {
  const read = nodes.flatMap((node) => (node.leaf?.facts ?? []).map((fact) => ({ fact, pointer: node.pointer })));
  const torn = lines.filter(({ spec }, index) => spec.measure !== undefined && !nodes[index]?.leaf).map(({ pointer }) => pointer);
  let slot = 0;
  const asked = nodes.map((node, index) => {
    const facts = new Map<string, Fact>();
    for (const { fact, pointer } of read) {
      if (fact.home !== index) continue;
      const kind = mergeKinds(facts.get(fact.name)?.kind ?? fact.kind, fact.kind);
      const options = facts.get(fact.name)?.options ?? fact.options;
      if (!kind || String(options) !== String(fact.options)) report(problem('fact-kinds', at(pointer, 'measure'), { found: fact.name }));
      facts.set(fact.name, { ...fact, kind: kind ?? fact.kind });
    }
    const isTorn = torn.some((pointer) => `${pointer}/`.startsWith(`${node.pointer}/`));
    for (const name of Object.keys(lines[index]?.spec.facts ?? {})) {
      if (!facts.has(name) && !isTorn) report(problem('unused-fact', at(node.pointer, 'facts', name), { found: name }));
    }
    return { ...node, facts: [...facts.values()].map((fact) => ({ ...fact, slot: slot++ })) };
  });
  const placed = (fact: Fact): Fact => ({ ...fact, slot: asked[fact.home]?.facts.find(({ name }) => name === fact.name)?.slot ?? -1 });
  return asked.map((node) => (node.leaf ? { ...node, leaf: { ...node.leaf, facts: node.leaf.facts.map(placed) } } : node));
}

/** A number may be read as a tally too; other kinds do not go together. */
function mergeKinds(a: FactKind, b: FactKind): FactKind | undefined {
  if (a === b) return a;
  return [a, b].every((kind) => kind === 'number' || kind === 'tally') ? 'tally' : undefined;
}
