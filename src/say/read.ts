/** What was read of a unit, in the manner of a language. */
import { type Piece, bestOf } from '../pieces.ts';
import { compare } from '../points.ts';
import type { FrameworkNode, Leaf } from '../shape/framework.ts';
import type { Reason } from '../shape/scorecard.ts';
import { figureWords, measureText } from './figures.ts';
import type { Language } from './language.ts';
import { titleIn } from './title.ts';

/** Empty where nothing was measured. */
export function readText(language: Language, node: FrameworkNode, leaf: Leaf, { facts, measure }: Reason): string {
  if (measure === undefined) return '';
  return language.measures[leaf.measure]({
    figures: leaf.facts.slice(0, leaf.reads).map((fact) => figureWords(language, fact, facts?.[fact.name])),
    noun: nounOf(language, node, leaf),
    measure: measureText(language, leaf, measure.replace(/^-/, '')),
    isNegative: measure.startsWith('-'),
    isRising: isRising(leaf.pieces),
  });
}

/** Its last piece gives no less than its first. */
export function isRising(pieces: readonly Piece[]): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return !first || !last || compare(bestOf(last), bestOf(first)) >= 0;
}

/** The pack's own word for what is measured; else the node's title where it says all that the first fact's does, else the fact's. */
export function nounOf(language: Language, { title }: FrameworkNode, { say, facts }: Leaf): string {
  if (say !== undefined) return titleIn(say, language);
  const [own, first] = [titleIn(title, language), facts[0]?.title ?? ''];
  return language.noun(saysAll(own, first) ? own : first);
}

/** True where the words of one stand in the other too, in their order, from the first on. */
function saysAll(long: string, short: string): boolean {
  const [words, left] = [long, short].map((text) => text.toLocaleLowerCase('vi').split(' ')) as [string[], string[]];
  if (words[0] !== left[0]) return false;
  for (const word of words) if (word === left[0]) left.shift();
  return left.length === 0;
}
