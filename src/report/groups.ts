/** Losses as a reader wants them: all of them, or under what they have in common, each group with its name and its sum. */
import { keyOf } from '../explain/groups.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import { titleIn } from '../say/title.ts';
import type { Framework } from '../shape/framework.ts';
import type { Told, ToldLoss } from './told.ts';
import type { Grouping } from '../shape/explanation.ts';
import type { Cause } from '../shape/scorecard.ts';
import type { Answerer } from '../shape/pack.ts';

export function groupTitle({ nodes, index }: Framework, key: string | null, by: Grouping, language: PrintedLanguage): string {
  const { words, causeNames, answerers } = language;
  if (key === null) return words.noOwner;
  if (by === 'cause') return causeNames[key as Cause];
  if (by === 'answerer') return answerers[key as Answerer];
  const node = by === 'domain' ? nodes[index.get(key) ?? 0] : undefined;
  return node ? `${node.id}  ${titleIn(node.title, language)}` : key;
}

export interface LossesOf {
  /** Nothing where losses are not grouped. */
  readonly head?: string;
  readonly lost: string;
  readonly losses: readonly ToldLoss[];
}

/** The group that lost most stands first; without a grouping, one group of all. */
export function lossGroups(framework: Framework, unit: Told, by: Grouping | undefined, language: PrintedLanguage): readonly LossesOf[] {
  if (!by) return [{ lost: unit.lost, losses: unit.losses }];
  return unit.lostBy[by].map(({ key, lost }) => ({
    head: groupTitle(framework, key, by, language),
    lost,
    losses: unit.losses.filter((loss) => keyOf(framework, loss, by) === key),
  }));
}
