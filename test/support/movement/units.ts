/** Units that together reach every difference there can be between two packs, in batches; what shows most comes first. */
import { ONE, ZERO, rational } from '../../../src/points.ts';
import type { Framework } from '../../../src/shape/framework.ts';
import type { Answer, UnitAnswers } from '../../../src/shape/submission.ts';
import { answersTo, groupIds, leafIds, partOf, unique, whollyFor } from './answers.ts';
import { type Answers, type Sides, both } from './sides.ts';
import { gated } from './gates.ts';

export const HALF = rational(1, 2);

/** Every group that either names, and none. */
export const unitGroups = (sides: Sides): readonly (string | undefined)[] => [
  undefined,
  ...new Set(both(sides).flatMap(({ nodes, classes }) => [...nodes, ...classes].flatMap(({ appliesTo }) => appliesTo ?? []))),
];

export const unitOf = (answers: Answers, group?: string): UnitAnswers => ({ id: 'u', ...(group !== undefined && { group }), answers });

const allAt = (sides: Sides, part = ONE): Answers => Object.fromEntries(leafIds(sides).map((id) => [id, partOf(sides, id, part)]));
const merged = (all: readonly Answers[]): Answers => {
  const answers = new Map<string, Answer>();
  for (const [id, answer] of all.flatMap((one) => Object.entries(one))) {
    const facts = { ...answers.get(id)?.facts, ...answer.facts };
    answers.set(id, { ...answers.get(id), ...answer, ...(Object.keys(facts).length > 0 && { facts }) });
  }
  return Object.fromEntries(answers);
};

/** Without the points of what is answered otherwise. */
const beside = (answers: Answers, one: Answers): Answers => ({ ...answers, ...one });

export type Batch = readonly UnitAnswers[];

/** Batches of units; each is made when the ones before showed nothing. */
export function* batchesOf(sides: Sides): Generator<Batch> {
  const groups = unitGroups(sides);
  const inAll = (answers: Answers): Batch => groups.map((group) => unitOf(answers, group));
  const rounds = unique(both(sides).flatMap((framework) => roundsOf(sides, framework, 1, 0)));
  yield rounds.map((answers) => unitOf(answers, groups[0]));
  for (const group of groups.slice(1)) yield rounds.map((answers) => unitOf(answers, group));
  yield [{}, allAt(sides), allAt(sides, HALF), allAt(sides, ZERO)].flatMap(inAll);
  yield* wholes(sides, inAll);
  yield* alone(sides, inAll);
  yield gated(sides).flatMap(inAll);
  const mixed = unique(both(sides).flatMap((framework) => roundsOf(sides, framework, 7, 13)));
  yield mixed.map((answers, at) => unitOf(answers, groups[at % groups.length]));
}

/** Answers to all leaves of one of the two: what one is answered does not bear on another, so that all are tried at once. */
function roundsOf(sides: Sides, framework: Framework, stride: number, shift: number): readonly Answers[] {
  const leaves = framework.nodes.filter(({ leaf }) => leaf).map(({ id }) => answersTo(sides, framework, id));
  const longest = Math.max(0, ...leaves.map((all) => all.length));
  return Array.from({ length: longest }, (_, round) =>
    merged(leaves.map((all, at) => all[(round * stride + at * shift) % Math.max(all.length, 1)] ?? {})),
  );
}

/** Groups that are answered as wholes, or have something taken off. */
function* wholes(sides: Sides, inAll: (answers: Answers) => Batch): Generator<Batch> {
  const full = allAt(sides);
  for (const id of groupIds(sides)) {
    const nodes = both(sides).flatMap(({ nodes: all, index }) => all[index.get(id) ?? -1] ?? []);
    const said = [...new Map(nodes.flatMap((node) => whollyFor(node, sides)).map((one) => [JSON.stringify(one), one])).values()];
    const isRead = (one: Answer): boolean => one.points !== undefined || one.rejected !== undefined || one.notApplicable !== undefined;
    const under = new Set(both(sides).flatMap((framework) => idsUnder(framework, id)));
    const others = Object.fromEntries(Object.entries(full).filter(([leaf]) => !under.has(leaf)));
    yield said.flatMap((one) => inAll(beside(isRead(one) ? others : full, { [id]: one })));
    yield said.filter(isRead).flatMap((one) => [unitOf({ [id]: one }), unitOf(beside(full, { [id]: one }))]);
  }
}

export function idsUnder({ nodes, index }: Sides['before'], id: string): readonly string[] {
  const open = [index.get(id) ?? -1];
  const found: string[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    open.push(...(nodes[next]?.children ?? []));
    found.push(nodes[next]?.id ?? '');
  }
  return found;
}

/** One leaf by itself: the others full, at half, not applicable, or without a word. */
function* alone(sides: Sides, inAll: (answers: Answers) => Batch): Generator<Batch> {
  const ids = leafIds(sides);
  const none = Object.fromEntries(ids.map((id): [string, Answer] => [id, { notApplicable: true }]));
  const backgrounds = [allAt(sides), allAt(sides, HALF), none, {}];
  for (const id of ids) {
    const said: readonly (Answer | undefined)[] = [
      undefined,
      partOf(sides, id, ONE),
      partOf(sides, id, ZERO),
      partOf(sides, id, HALF),
      { notApplicable: true },
    ];
    yield backgrounds.flatMap((others) =>
      said.flatMap((one) =>
        inAll(Object.fromEntries([...Object.entries(others).filter(([other]) => other !== id), ...(one ? [[id, one] as const] : [])])),
      ),
    );
  }
}

/** What the difference of one leaf is made visible on. */
export const backgroundsOf = (sides: Sides, ids: readonly string[]): readonly Answers[] => {
  const others = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
  const none = Object.fromEntries(leafIds(sides).map((id): [string, Answer] => [id, { notApplicable: true }]));
  return [{}, others(allAt(sides)), others(allAt(sides, HALF)), others(none), others(allAt(sides, ZERO))];
};
