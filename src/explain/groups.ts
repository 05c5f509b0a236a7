/** Losses added up by what they have in common: exactly, and rounded once. */
import { readFraction, write, writeFraction } from '../decimal.ts';
import { round } from '../rounding.ts';
import { type Rational, ZERO, add, compare, equal } from '../points.ts';
import type { Framework } from '../shape/framework.ts';
import { type Grouping, type Loss, type LossGroup, groupings } from '../shape/explanation.ts';

/** Losses added up by domain, owner, cause and answerer, the group that lost most first. */
export type GroupedLosses = Readonly<Record<Grouping, readonly LossGroup[]>>;

/** The key of a loss: the domain it lies in, its owner, its cause, who can change it. */
export function keyOf(framework: Framework, loss: Loss, by: Grouping): string | null {
  if (by === 'owner') return loss.owner ?? null;
  if (by === 'cause') return loss.cause;
  return by === 'answerer' ? loss.by : domainOf(framework, loss.id);
}

/** Points without figures: lost for now, as far as they count in the total, and still to be had. */
export const missingIn = ({ cause }: Pick<GroupedLosses, 'cause'>): string => cause.find(({ key }) => key === 'missing')?.lost ?? '0';

/** The group that lost most stands first. */
export const groupsOf = (framework: Framework, losses: readonly Loss[]): GroupedLosses =>
  Object.fromEntries(groupings.map((by) => [by, groupedBy(framework, losses, by)])) as Record<Grouping, readonly LossGroup[]>;

function groupedBy(framework: Framework, losses: readonly Loss[], by: Grouping): readonly LossGroup[] {
  const groups = new Map<string | null, { lost: Rational; losses: number }>();
  for (const loss of losses) {
    const key = keyOf(framework, loss, by);
    const { lost, losses: many } = groups.get(key) ?? { lost: ZERO, losses: 0 };
    groups.set(key, { lost: add(lost, readFraction(loss.exact ?? loss.lost)), losses: many + 1 });
  }
  const { places, mode } = framework.rounding;
  return [...groups]
    .sort(([, a], [, b]) => compare(b.lost, a.lost))
    .map(([key, { lost, losses: many }]) => {
      const printed = round(lost, places, mode);
      return { key, lost: write(printed), ...(!equal(printed, lost) && { exact: writeFraction(lost) }), losses: many };
    });
}

/** The domain that a node lies in; of the root, the root. */
function domainOf({ nodes, index }: Framework, id: string): string {
  let node = nodes[index.get(id) ?? 0];
  while (node && node.depth > 1) node = nodes[node.parent];
  return node?.id ?? id;
}
