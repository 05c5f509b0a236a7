/** Who stands under whom: nodes stand in reading order, each before all under it. */
import type { Framework } from '../shape/framework.ts';

export interface Trees {
  /** A node and all under it. */
  readonly under: (index: number) => readonly number[];
  /** True where one above it is among them. */
  readonly hasAbove: (index: number, some: ReadonlySet<number>) => boolean;
}

export function treesOf({ nodes }: Framework): Trees {
  const ends = nodes.map((_, index) => index);
  for (let index = nodes.length - 1; index > 0; index -= 1) {
    const { parent } = nodes[index] as { readonly parent: number };
    ends[parent] = Math.max(ends[parent] ?? 0, ends[index] ?? 0);
  }
  return {
    under: (index) => Array.from({ length: (ends[index] ?? index) - index + 1 }, (_, step) => index + step),
    hasAbove: (index, some) => {
      let above = nodes[index]?.parent ?? -1;
      while (above >= 0 && !some.has(above)) above = nodes[above]?.parent ?? -1;
      return above >= 0;
    },
  };
}
