/** Lines that came, went, moved or weigh another number of points. */
import { readFraction } from '../../decimal.ts';
import { type Rational, compare } from '../../points.ts';
import type { DifferenceKind, DifferenceOf } from '../../shape/difference.ts';
import type { Framework } from '../../shape/framework.ts';
import type { DifferenceWords, MaxWords, Sides } from '../differences.ts';
import { pointsText } from '../figures.ts';
import type { Language } from '../language.ts';
import { sayRule } from '../rule.ts';
import { titleIn } from '../title.ts';
import { type Frameworks, editOf, idBefore, levelOf, linesOf, nodeOf } from './nodes.ts';

type Makers<K extends DifferenceKind> = {
  readonly [One in K]: (language: Language, frameworks: Frameworks, difference: DifferenceOf<One>) => DifferenceWords[One];
};

export const lineWords: Makers<'added' | 'dropped' | 'renamed' | 'split' | 'merged' | 'moved' | 'reordered' | 'reweighted'> = {
  added: (language, { before, after }, { id, facts }) => {
    const reused = nodeOf(before, id);
    return {
      id,
      max: maxText(language, facts.max),
      rule: sayRule(language, after, id),
      ...(reused && { reused: titleIn(reused.title, language) }),
    };
  },
  dropped: (language, _, { facts }) => ({ max: maxText(language, facts.max) }),
  renamed: (_, __, { facts }) => facts,
  split: (language, { before, after }, difference) => ({
    node: levelOf(language, before, idBefore(difference)),
    into: linesOf(language, after, difference.facts.into),
  }),
  merged: (language, { before, after }, { id, facts }) => ({
    node: levelOf(language, after, id),
    from: linesOf(language, before, facts.from),
  }),
  moved: (language, { before, after }, { facts }) => ({
    before: parentText(language, before, facts.before),
    after: parentText(language, after, facts.after),
  }),
  reordered: (_, { after }, { id }) => ({
    ids: nodeOf(after, id)?.children.flatMap((child) => after.nodes[child]?.id ?? []) ?? [],
  }),
  reweighted: (language, _, { facts, edits }) => {
    const { rest, ...max } = facts;
    const what = editOf({ edits }, 'cap') ? 'cap' : 'max';
    const isMax = !rest || what === 'cap' || editOf({ edits }, 'max') !== undefined;
    return { points: [...(isMax ? [maxWords(language, what, max)] : []), ...(rest ? [maxWords(language, 'rest', rest)] : [])] };
  },
};

/** Points that are not known are a word, not a number. */
const pointsOf = (text: string): Rational | undefined => (/^-?\d/.test(text) ? readFraction(text) : undefined);

const maxText = (language: Language, text: string): string => {
  const points = pointsOf(text);
  return points ? pointsText(language, points) : '';
};

function maxWords(language: Language, what: MaxWords['what'], texts: Sides): MaxWords {
  const [before, after] = [pointsOf(texts.before), pointsOf(texts.after)];
  return {
    what,
    ...(before && { before: pointsText(language, before) }),
    ...(after && { after: pointsText(language, after) }),
    isMore: before !== undefined && after !== undefined && compare(after, before) > 0,
  };
}

const parentText = (language: Language, framework: Framework, id: string): string => {
  const node = nodeOf(framework, id);
  if (node?.depth === 0) return language.differences.top;
  return `${levelOf(language, framework, id)}${node ? ` ${language.quote(titleIn(node.title, language))}` : ''}`;
};
