/** The node that a difference is about, on both sides, and how one is named. */
import type { Difference, Edit } from '../../shape/difference.ts';
import type { Framework, FrameworkNode } from '../../shape/framework.ts';
import { pointsText } from '../figures.ts';
import type { ToldWords } from '../differences.ts';
import type { Language } from '../language.ts';
import { titleIn } from '../title.ts';

/** The two rule sets that were held against each other. */
export interface Frameworks {
  readonly before: Framework;
  readonly after: Framework;
}

export const nodeOf = ({ nodes, index }: Framework, id: string): FrameworkNode | undefined => nodes[index.get(id) ?? -1];

/** Edits name a node by its id before. */
export const idBefore = ({ id, edits }: Pick<Difference, 'id' | 'edits'>): string => edits[0]?.id ?? id;

/** The node on both sides. */
export const bothOf = ({ before, after }: Frameworks, difference: Pick<Difference, 'id' | 'edits'>) => ({
  before: nodeOf(before, idBefore(difference)),
  after: nodeOf(after, difference.id),
});

export const editOf = ({ edits }: Pick<Difference, 'edits'>, key: string): Edit | undefined => edits.find((edit) => edit.key === key);

/** What the keys are called; a name that is none is left as it is. */
export const keyNames = ({ differences }: Language, keys: readonly string[]): readonly string[] =>
  keys.map((key) => (Object.hasOwn(differences.keys, key) ? differences.keys[key as keyof typeof differences.keys] : key));

/** What is told of each key, where something is. */
export function toldOf(language: Language, keys: readonly string[], told: Readonly<Record<string, string>>): ToldWords {
  const isTold = (key: string): boolean => Object.hasOwn(told, key) && told[key] !== '';
  return {
    parts: Object.values(told).filter(Boolean),
    keys: keyNames(
      language,
      keys.filter((key) => !isTold(key)),
    ),
  };
}

/** Nodes by their ids, with their titles and points. */
export const linesOf = (language: Language, framework: Framework, ids: readonly string[]): readonly string[] =>
  ids.map((id) => {
    const node = nodeOf(framework, id);
    const [title, max] = [node ? titleIn(node.title, language) : '', node?.max ? pointsText(language, node.max) : ''];
    return language.differences.line({ id, title, max });
  });

/** With the word for its level; a node that is unknown is named as the lowest. */
export const levelOf = (language: Language, framework: Framework, id: string): string =>
  language.node(id, nodeOf(framework, id)?.depth ?? Number.POSITIVE_INFINITY);
