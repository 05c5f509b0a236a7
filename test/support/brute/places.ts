/** Places among units, by the table of § 13 and nothing else. */
import { type Rational, compare, multiply, negate, rational, sum } from '../../../src/points.ts';
import { round } from '../../../src/rounding.ts';
import type { Framework } from '../../../src/shape/framework.ts';
import type { TieBreaker, TieMethod } from '../../../src/shape/pack.ts';
import type { Result } from './tree.ts';

/** A unit as it stands for a place. */
export interface Standing {
  readonly id: string;
  readonly value: Rational;
  readonly asked: (breaker: TieBreaker) => Rational | undefined;
}

/** By a result on a framework's own tree; nothing where it has no index. */
export function standingOf(
  framework: Framework,
  id: string,
  result: Result,
  keys: Readonly<Record<string, number>> | undefined,
): Standing | undefined {
  const { ranking, rounding } = framework;
  if (!result.index) return undefined;
  const printed = (value: Rational): Rational => round(value, rounding.places, rounding.mode);
  const isExact = ranking.on === 'exact';
  const nodeScore = (node: string): Rational | undefined => {
    const is = node === 'total' ? result.total : result.nodes.get(node);
    if (!is || isExact) return is?.exact;
    const isTaken = framework.nodes[framework.index.get(node) ?? -1]?.block === 'penalty';
    return isTaken ? negate(printed(negate(is.score))) : printed(is.score);
  };
  const lessTaken = (): Rational | undefined => {
    const blocks = framework.nodes.filter(({ block, depth }) => block === 'penalty' && depth === 1).map(({ id: node }) => nodeScore(node));
    return blocks.every((one) => one !== undefined) ? sum(blocks) : undefined;
  };
  const asked = (breaker: TieBreaker): Rational | undefined => {
    if ('node' in breaker) return nodeScore(breaker.node);
    if ('fewer' in breaker) return lessTaken();
    const key = keys?.[breaker.key];
    return key === undefined ? undefined : rational(key);
  };
  return { id, value: result.index[ranking.on], asked };
}

/** Best first, those together that nothing tells apart. */
export function standings(units: readonly Standing[], breakers: readonly TieBreaker[]): readonly (readonly Standing[])[] {
  const byValue = sorted(units, ({ value }) => value);
  return breakers.reduce<readonly (readonly Standing[])[]>(
    (sets, breaker) =>
      sets.flatMap((set) => (set.every((unit) => unit.asked(breaker)) ? sorted(set, (unit) => unit.asked(breaker) as Rational) : [set])),
    byValue,
  );
}

function sorted(units: readonly Standing[], by: (unit: Standing) => Rational): readonly (readonly Standing[])[] {
  const sets: Standing[][] = [];
  for (const unit of [...units].sort((a, b) => compare(by(b), by(a)))) {
    const last = sets.at(-1);
    if (last?.[0] && compare(by(last[0]), by(unit)) === 0) last.push(unit);
    else sets.push([unit]);
  }
  return sets;
}

/** Twice the place, so that halves are whole. */
const doubled: Readonly<Record<TieMethod, (b: number, d: number, e: number, p: number) => number>> = {
  competition: (b) => 2 * (b + 1),
  dense: (_, d) => 2 * (d + 1),
  max: (b, _, e) => 2 * (b + e),
  average: (b, _, e) => 2 * b + e + 1,
  ordinal: (b, _, __, p) => 2 * (b + 1 + p),
};

export function placeOf(id: string, units: readonly Standing[], { ties, tieBreakers }: Framework['ranking']): Rational {
  const sets = standings(units, tieBreakers);
  const at = sets.findIndex((set) => set.some((unit) => unit.id === id));
  const equals = sets[at] ?? [];
  const better = sets.slice(0, at).reduce((sum, set) => sum + set.length, 0);
  const before = equals.filter((unit) => comesBefore(unit.id, id)).length;
  return multiply(rational(doubled[ties](better, at, equals.length, before)), rational(1, 2));
}

/** Digits as numbers, letters by code point; for ids of one word and one number. */
function comesBefore(a: string, b: string): boolean {
  const [wordA = '', wordB = ''] = [a, b].map((id) => id.replace(/\d+$/, ''));
  if (wordA !== wordB) return wordA < wordB;
  return Number(a.slice(wordA.length)) < Number(b.slice(wordB.length));
}
