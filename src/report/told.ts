/** An explanation whose losses are worded: what every report is made of. */
import type { Explanation } from '../explain.ts';
import type { PrintedLanguage } from '../say/printed.ts';
import { sayRule } from '../say/rule.ts';
import { sayLoss } from '../say/story.ts';
import type { Framework } from '../shape/framework.ts';
import type { Loss } from '../shape/explanation.ts';

/** A loss with its sentence and the rule that it fell short of, in words. */
export type ToldLoss = Loss & { readonly text: string; readonly rule: string };
export type Told = Omit<Explanation, 'losses'> & { readonly losses: readonly ToldLoss[] };

export const told = (framework: Framework, explanation: Explanation, language: PrintedLanguage): Told => ({
  ...explanation,
  losses: explanation.losses.map((loss) => ({
    ...loss,
    text: sayLoss(language, framework, loss),
    rule: sayRule(language, framework, loss.id),
  })),
});
