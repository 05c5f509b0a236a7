/** What groups of losses are called. */
import type { Language } from '../say/language.ts';
import { titleIn } from '../say/title.ts';
import type { Framework } from '../shape/framework.ts';
import type { Grouping } from '../shape/explanation.ts';
import type { Cause } from '../shape/scorecard.ts';
import type { Answerer } from '../shape/pack.ts';

export function groupTitle({ nodes, index }: Framework, key: string | null, by: Grouping, language: Language): string {
  const { words, causeNames, answerers } = language;
  if (key === null) return words.noOwner;
  if (by === 'cause') return causeNames[key as Cause];
  if (by === 'answerer') return answerers[key as Answerer];
  const node = by === 'domain' ? nodes[index.get(key) ?? 0] : undefined;
  return node ? `${node.id}  ${titleIn(node.title, language)}` : key;
}
