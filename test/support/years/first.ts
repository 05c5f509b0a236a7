/** The first of two random years: a domain or two with a few leaves each, now and then a block. */
import { roundingModes } from '../../../src/rounding.ts';
import { type Combination, type Pack, levels, tieMethods } from '../../../src/shape/pack.ts';
import type { Draw } from './draw.ts';
import { BASE, type Kind, kinds, ruleKinds, ruleOf } from './rules.ts';
import { type Grown, type Year, allOf } from './tree.ts';

/** What a world may hold, by what is to be shown on it. */
export interface Bent {
  /** Everything can be read on the other tree. */
  readonly isReadable: boolean;
}

export function leafOf(draw: Draw, id: string, { isReadable }: Bent, { base, max }: { base?: boolean; max?: number } = {}): Grown {
  const may = kinds.filter((kind) => (kind !== 'part' || base) && (kind !== 'given' || !isReadable));
  const kind = draw.pick<Kind>(may);
  return { id, from: [], max: max ?? draw.whole(1, 4) * 2, rule: ruleOf(draw, kind, isReadable ? ruleKinds[kind].alike : undefined) };
}

export function domainOf(draw: Draw, id: string, bent: Bent): Grown {
  const combine = draw.once(10) ? draw.pick<Combination>(['scaled', 'best', 'worst', 'mean']) : undefined;
  const base = draw.once(4) ? BASE : undefined;
  const max = draw.whole(1, 4) * 2;
  const isAlike = combine !== undefined && combine !== 'scaled';
  const children = Array.from({ length: draw.whole(1, 3) }, (_, index) =>
    leafOf(draw, `${id}.${index + 1}`, bent, { base: base !== undefined, ...(isAlike && { max }) }),
  );
  const isRead = children.some(({ rule }) => rule?.kind === 'part');
  return { id, from: [], max, children, ...(combine && { combine }), ...(isRead && base && { base }) };
}

function blockOf(draw: Draw, kind: 'bonus' | 'penalty'): Grown {
  const id = kind === 'bonus' ? 'B' : 'P';
  const children = Array.from({ length: draw.whole(1, 2) }, (_, index) => {
    const rule = { ...ruleOf(draw, draw.pick<Kind>(['many', 'met']), 2), notApplicable: 'drop' as const };
    return { id: `${id}.${index + 1}`, from: [], max: 4, rule };
  });
  return { id, from: [], kind, max: draw.whole(1, 4), children };
}

export function firstYear(draw: Draw, bent: Bent): Year {
  const year = draw.pick([2023, 2024]);
  const domains = Array.from({ length: draw.whole(1, 2) }, (_, index) => domainOf(draw, String(index + 1), bent));
  const blocks = (['bonus', 'penalty'] as const).filter(() => draw.once(4)).map((kind) => blockOf(draw, kind));
  const all = [...domains, ...blocks];
  return { year, domains: all, ...manner(draw, all) };
}

/** How scores are rounded, and places come about. */
export function manner(draw: Draw, domains: readonly Grown[]): Pick<Year, 'rounding' | 'ranking' | 'scale'> {
  const ids = allOf(domains).map(({ id }) => id);
  const breakers = [{ node: draw.pick(ids) }, { fewer: 'penalty' as const }, { key: 'staff' }, { node: draw.pick(ids) }];
  return {
    rounding: draw.once(3) ? 'unknown' : { places: draw.whole(0, 2), mode: draw.pick(roundingModes), at: draw.pick(levels) },
    ranking: draw.once(6)
      ? 'unknown'
      : {
          on: draw.pick(['published', 'published', 'exact', 'unknown'] as const),
          ties: draw.pick(tieMethods),
          tieBreakers: draw.shuffled(breakers).slice(0, draw.whole(0, 2)),
        },
    scale: draw.once(6) ? 10 : 100,
  } satisfies Pick<Pack, 'rounding' | 'ranking'> & { scale: number };
}
