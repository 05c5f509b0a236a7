/** What tells equal units apart: each tie-breaker is of one kind, and one that asks a node names one of the pack. */
import { nearestId } from '../nearest.ts';
import { type Report, at, problem, quote } from '../problem.ts';
import { type BreakerKey, type Pack, type TieBreaker, breakerKeys } from '../shape/pack.ts';

/** The tie-breakers of a pack, with what is wrong with them. */
export function readBreakers({ ranking }: Pack, index: ReadonlyMap<string, number>, report: Report): readonly TieBreaker[] {
  const written = ranking && ranking !== 'unknown' ? (ranking.tieBreakers ?? []) : [];
  written.forEach((breaker: { readonly [K in BreakerKey]?: string }, position) => {
    const pointer = at('', 'ranking', 'tieBreakers', position);
    const found = breakerKeys.filter((key) => breaker[key] !== undefined);
    if (found.length !== 1) report(problem('one-kind', pointer, { found, allowed: breakerKeys }));
    const { node } = breaker;
    if (node === undefined || index.has(node)) return;
    report(problem('breaker-unknown', at(pointer, 'node'), { found: quote(node) }, nearestId(node, [...index.keys()])));
  });
  return written;
}
