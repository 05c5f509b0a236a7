/** Which fact of a criterion is which of the one that it became: by its name, where nothing else is said. */
import { nearest } from '../nearest.ts';
import { type Report, at, problem, quote } from '../problem.ts';
import type { FrameworkNode } from '../shape/framework.ts';
import type { NodeLine } from './fates.ts';

/** The names of the two frameworks, as problems tell them. */
interface Names {
  readonly before: string;
  readonly after: string;
}

/** From a fact's name after to its name before. */
export function linkFacts(
  { id, facts: said, pointer }: NodeLine,
  node: FrameworkNode,
  other: FrameworkNode,
  of: Names,
  report: Report,
): ReadonlyMap<string, string> {
  const [known, free] = [namesOf(node), namesOf(other)];
  const place = at('', 'became', id, 'facts');
  const links = new Map<string, string[]>();
  for (const [name, became] of Object.entries(said)) {
    const where = at(place, name);
    if (!known.includes(name))
      report(problem('no-such-fact', where, { found: quote(name), id, of: of.before, allowed: known }, nearest(name, known)));
    else if (became !== GONE && !free.includes(became))
      report(problem('no-such-fact', where, { found: quote(became), id: other.id, of: of.after, allowed: free }, nearest(became, free)));
  }
  for (const name of known) {
    const became = Object.hasOwn(said, name) ? said[name] : name;
    if (became === undefined || became === GONE) continue;
    if (free.includes(became)) links.set(became, [...(links.get(became) ?? []), name]);
    else if (!Object.hasOwn(said, name))
      report(problem('fact-without-word', pointer, { fact: name, line: id, id: other.id, allowed: free }, nearest(name, free)));
  }
  for (const [fact, facts] of links) {
    if (facts.length > 1) report(problem('facts-to-one', place, { id: other.id, fact, facts }));
  }
  return new Map([...links].flatMap(([fact, [name]]) => (name === undefined ? [] : [[fact, name] as const])));
}

/** What stands in place of a name where a figure is asked for no more. */
const GONE = 'dropped';

const namesOf = ({ facts }: FrameworkNode): readonly string[] => facts.map(({ name }) => name);
