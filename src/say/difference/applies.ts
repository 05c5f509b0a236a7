/** For whom and when a line applies, and what it gives where it does not. */
import type { DifferenceOf, PackData } from '../../shape/difference.ts';
import type { Framework, FrameworkNode, Leaf } from '../../shape/framework.ts';
import { policies } from '../../shape/pack.ts';
import type { DifferenceWords } from '../differences.ts';
import type { Language } from '../language.ts';
import { conditionSentences, requirementSentences } from '../rule.ts';
import { type Frameworks, bothOf, editOf, toldOf } from './nodes.ts';

export function appliesWords(language: Language, frameworks: Frameworks, difference: DifferenceOf<'applies'>): DifferenceWords['applies'] {
  const { applies } = language.differences;
  const nodes = bothOf(frameworks, difference);
  const [old, now] = [firstLeaf(frameworks.before, nodes.before), firstLeaf(frameworks.after, nodes.after)];
  const edited = (key: string) => editOf(difference, key);
  const [groups, when, policy, requires] = ['appliesTo', 'appliesWhen', 'notApplicable', 'requires'].map(edited);
  const conditions = (leaf: Leaf | undefined, written: PackData | undefined): string =>
    leaf ? conditionSentences(language, leaf, namesOf(written)).join(' ') : '';
  const needs = (framework: Framework, leaf: Leaf | undefined): string =>
    leaf ? requirementSentences(language, framework, leaf).join(' ') : '';
  const otherwise = (node: FrameworkNode | undefined, written: PackData | undefined): string => {
    const found = node?.leaf?.notApplicable ?? policies.find((one) => one === written);
    return found ? language.policies[found] : '';
  };
  return toldOf(language, difference.facts.keys, {
    appliesTo: groups ? applies.groups(textsOf(groups.before), textsOf(groups.after)) : '',
    appliesWhen: when ? applies.when({ before: conditions(old, when.before), after: conditions(now, when.after) }) : '',
    notApplicable: policy
      ? applies.otherwise({ before: otherwise(nodes.before, policy.before), after: otherwise(nodes.after, policy.after) })
      : '',
    // Where it does not apply is told, too.
    when: policy && !when && now ? conditionSentences(language, now).join(' ') : '',
    requires: requires ? applies.when({ before: needs(frameworks.before, old), after: needs(frameworks.after, now) }) : '',
  });
}

/** A group speaks for all under it: of those, the first that is a leaf tells how. */
function firstLeaf({ nodes }: Framework, node: FrameworkNode | undefined): Leaf | undefined {
  for (let one = node; one; one = nodes[one.children[0] ?? -1]) if (one.leaf) return one.leaf;
  return undefined;
}

const namesOf = (data: PackData | undefined): readonly string[] =>
  typeof data === 'object' && !Array.isArray(data) ? Object.keys(data) : [];
const textsOf = (data: PackData | undefined): readonly string[] =>
  Array.isArray(data) ? data.filter((one): one is string => typeof one === 'string') : [];
