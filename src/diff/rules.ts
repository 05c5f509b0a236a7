/** The rules of the whole, as compiled: what is left open is its default. */
import { write, writeShare } from '../decimal.ts';
import type { ClassText, DifferenceFacts, RankingText, RoundingText } from '../shape/difference.ts';
import type { Framework } from '../shape/framework.ts';
import type { Between } from './between.ts';
import { fraction, setOf, text } from './forms.ts';
import type { Names } from './names.ts';

/** The kinds of the rules of the whole. */
export type RuleKind = 'rounding' | 'index' | 'ranking' | 'class';
type Side = 'before' | 'after';

const roundingOf = ({ rounding: { places, mode, at } }: Framework): RoundingText => ({ places: String(places), mode, at });

const rankingOf = ({ ranking: { on, ties, tieBreakers } }: Framework): RankingText => ({
  on,
  ties,
  tieBreakers: tieBreakers.map((one) => ('node' in one ? one.node : 'fewer' in one ? `fewer ${one.fewer}` : one.key)),
});

const classesOf = ({ classes }: Framework): readonly ClassText[] =>
  classes.map(({ title, atLeast, everyDomainAtLeast, appliesTo }) => ({
    title,
    ...(atLeast && { atLeast: write(atLeast) }),
    ...(everyDomainAtLeast && { everyDomainAtLeast: writeShare(everyDomainAtLeast) }),
    ...(appliesTo && { appliesTo }),
  }));

/** What of each rule places and classes hang on, in one form. */
const forms: { readonly [K in RuleKind]: (framework: Framework, names: Names) => unknown } = {
  rounding: roundingOf,
  index: ({ indexScale }) => write(indexScale),
  ranking: ({ ranking, index }, names) => [
    ranking.on,
    ranking.ties,
    ranking.tieBreakers.map((one) => ('node' in one ? { node: names.node(index.get(one.node) ?? -1) } : one)),
  ],
  class: (framework) =>
    framework.classes.map(({ atLeast, everyDomainAtLeast, appliesTo }) => [
      fraction(atLeast),
      fraction(everyDomainAtLeast),
      appliesTo && setOf(appliesTo),
    ]),
};

/** True where a score, a place or a class can be another because of the rule. */
export const isRuleApart = ({ before, after, names }: Between, kind: RuleKind): boolean =>
  text(forms[kind](before, names.before)) !== text(forms[kind](after, names.after));

export const ruleKinds = /* @__PURE__ */ Object.keys(forms) as readonly RuleKind[];

/** Both sides of a rule. */
export const ruleFacts: { readonly [K in RuleKind]: (between: Between) => DifferenceFacts[K] } = {
  rounding: both(roundingOf),
  index: both(({ indexScale }) => write(indexScale)),
  ranking: both(rankingOf),
  class: both(classesOf),
};

function both<T>(of: (framework: Framework) => T): (between: Between) => { readonly [S in Side]: T } {
  return ({ before, after }) => ({ before: of(before), after: of(after) });
}
