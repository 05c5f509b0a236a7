/** One name on both sides for what is the same node, or the same fact: by these, rules of both are held against each other. */
import type { Fact } from '../shape/framework.ts';
import type { Links } from './links.ts';

export interface Names {
  readonly node: (index: number) => string;
  readonly fact: (fact: Pick<Fact, 'home' | 'name'>) => string;
}

export interface SideNames {
  readonly before: Names;
  readonly after: Names;
}

/** What is after has its own name; what is before has the name of what it became. */
export function namesOf({ pairs }: Links): SideNames {
  const linked = new Map(pairs.map((pair) => [pair.before, { index: pair.after, facts: turned(pair.facts) }]));
  const node = (index: number): string => String(linked.get(index)?.index ?? `before ${index}`);
  return {
    after: { node: String, fact: ({ home, name }) => `${home} ${name}` },
    before: {
      node,
      fact: ({ home, name }) => {
        const now = linked.get(home)?.facts.get(name);
        return now === undefined ? `before ${home} ${name}` : `${node(home)} ${now}`;
      },
    },
  };
}

const turned = (facts: ReadonlyMap<string, string>): ReadonlyMap<string, string> => new Map([...facts].map(([now, old]) => [old, now]));
