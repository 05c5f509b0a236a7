/** Blocks that brought more than their cap: what lies above it does not count. */
import { readFraction, write } from '../decimal.ts';
import { subtract } from '../points.ts';
import type { Framework } from '../shape/framework.ts';
import type { Capped } from '../shape/explanation.ts';
import type { Scorecard } from '../shape/scorecard.ts';

export const cappedOf = ({ nodes, index }: Framework, scorecard: Scorecard): readonly Capped[] =>
  scorecard.nodes
    .filter(({ reason }) => reason?.brought !== undefined)
    .flatMap(({ id, title, reason }): readonly Capped[] => {
      const { max: cap, block = 'base' } = nodes[index.get(id) ?? -1] ?? {};
      const { brought = '0' } = reason ?? {};
      if (!cap || block === 'base') return [];
      return [{ id, title, kind: block, brought, cap: write(cap), cut: write(subtract(readFraction(brought), cap)) }];
    });
