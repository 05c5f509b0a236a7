/** Random edits of packs: of everything that a decision may write otherwise, meant to change scores or not. */
import fc from 'fast-check';
import { compile } from '../../../src/compile.ts';
import type { Framework } from '../../../src/shape/framework.ts';
import { type NodeSpec, type Pack, tieMethods } from '../../../src/shape/pack.ts';
import { type Draw, grown } from '../years/draw.ts';
import { lineEdits } from './lines.ts';
import { ruleEdits } from './rules.ts';
import { asBands, bandSplit, bandsTurned, eachAsBands, elseWritten, plainWritten, wholeEdges, worthWritten } from './scales.ts';
import { type Edit, atNode, isLeaf } from './tree.ts';
import { breakerOf, wholeEdits } from './whole.ts';
import { wordEdits } from './words.ts';

export const edits: Readonly<Record<string, Edit>> = {
  ...ruleEdits,
  'a plain scale, written out or not': atNode(isLeaf, plainWritten),
  'a proportional scale as bands': atNode(isLeaf, asBands),
  'points for each as bands': atNode(isLeaf, eachAsBands),
  'a band in two that give the same': atNode(isLeaf, bandSplit),
  'bands in another order': atNode(isLeaf, bandsTurned),
  'the last band as else': atNode(isLeaf, elseWritten),
  'points as shares': atNode(isLeaf, worthWritten),
  'edges between whole numbers': atNode(isLeaf, wholeEdges),
  ...wholeEdits,
  ...lineEdits,
  ...wordEdits,
};
export const editNames = Object.keys(edits);

/** Three packs of one year, each an edit of the one before, and what was done between the first two. */
export interface Edited {
  readonly before: Framework;
  readonly after: Framework;
  readonly later: Framework;
  readonly done: readonly string[];
}

/** So many tries for each edit: what does not compile is no pack. */
const TRIES = 12;

/** The pack with one edit; of another name where this one has no place in it. */
function once(draw: Draw, pack: Pack, names: readonly string[]): readonly [Pack, string] | undefined {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const name = draw.pick(names);
    const now = edits[name]?.(draw, pack);
    if (now && compile(now).framework) return [now, name];
  }
  return undefined;
}

/** Random packs leave ranking and index open. */
function settled(draw: Draw, pack: Pack): Pack {
  const tieBreakers = Array.from({ length: draw.whole(0, 2) }, () => breakerOf(draw, pack));
  const ranking = { on: draw.pick(['published', 'exact'] as const), ties: draw.pick(tieMethods), tieBreakers };
  return { ...pack, ...(draw.once(2) && { ranking }), ...(draw.once(4) && { index: { scale: draw.pick([10, '100', 60]) } }) };
}

const framed = (pack: Pack): Framework => {
  const { framework, problems } = compile(pack);
  if (!framework) throw new Error(JSON.stringify([problems, pack]));
  return framework;
};

const FEW = [0, 1, 1, 1, 1, 1, 1, 1, 2, 3];
const MANY = [4, 6, 8];

function several(draw: Draw, pack: Pack, names: readonly string[], sizes: readonly number[] = FEW): readonly [Pack, readonly string[]] {
  const many = draw.pick(sizes);
  let now = pack;
  const done: string[] = [];
  for (let left = many; left > 0; left -= 1) {
    const found = once(draw, now, names);
    if (!found) continue;
    now = found[0];
    done.push(found[1]);
  }
  return [now, done];
}

/** Of a pack: one edit most often, several, or none; of these only, where they are named. */
export const editedFrom = (packs: fc.Arbitrary<Pack>, names: readonly string[] = editNames): fc.Arbitrary<Edited> =>
  drawnFrom(packs, names, FEW);
/** Many edits at once. */
export const editedMuch = (packs: fc.Arbitrary<Pack>): fc.Arbitrary<Edited> => drawnFrom(packs, editNames, MANY);

/** Of a random pack one domain, with its blocks: small enough to be tried out in full. */
export const oneDomain = (packs: fc.Arbitrary<Pack>): fc.Arbitrary<Pack> =>
  fc.tuple(packs, fc.nat(), fc.boolean()).map(([pack, which, hasBlocks]) => {
    const bases = pack.domains.filter(({ kind }) => kind === undefined);
    const chosen = bases[which % bases.length] as NodeSpec;
    const small = { ...pack, max: chosen.max ?? 0, domains: pack.domains.filter((one) => one === chosen || (hasBlocks && one.kind)) };
    return compile(small).framework ? small : pack;
  });

const drawnFrom = (packs: fc.Arbitrary<Pack>, names: readonly string[], sizes: readonly number[]): fc.Arbitrary<Edited> =>
  packs.chain((written) =>
    grown((draw) => {
      const before = settled(draw, written);
      const [after, done] = several(draw, before, names, sizes);
      const [later] = several(draw, after, names);
      const one: Edited = { before: framed(before), after: framed(after), later: framed(later), done };
      const text = (): string => JSON.stringify({ done, before, after });
      return Object.assign(one, { [fc.toStringMethod]: text });
    }),
  );
