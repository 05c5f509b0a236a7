/** How far a unit moved, and what moved it, in the manner of a language. */
import type { ComparedUnit, Comparison, IndexChange, PlaceChange } from '../shape/comparison.ts';
import { amountText, wayOf } from './amounts.ts';
import type { Language } from './language.ts';
import { placeText } from './place.ts';
import { type AgainstWords, type WhyUnknown, indexParts, placeParts } from './standings.ts';

/** Says how far the place of a unit moved and what moved it; or that no two places are there. */
export function sayMove(language: Language, comparison: Comparison, unit: ComparedUnit): string {
  const { place, was = [] } = unit;
  const { moves } = language;
  if (typeof place === 'string') return moves.noPlace[place](was.map(({ title }) => title));
  const words = {
    many: amountText(language, String(place.moved)),
    before: placeText(language, place.before),
    after: placeText(language, place.after),
  };
  if (isLeaderItself(comparison, unit)) return language.places.alone(words.before);
  if (comparison.against !== 'itself') return moves.would(words);
  return withParts(language, comparison, unit, moves.place[wayOf(String(place.moved))](words), placePartsText(language, place));
}

/**
 * Says how far the index of a unit moved and what moved it; or how far it is from what it is held against.
 * Indexes have at least so many decimals.
 */
export function sayIndexChange(language: Language, comparison: Comparison, unit: ComparedUnit, places = 0): string {
  const { index } = unit;
  const { moves } = language;
  if (index.change === 'unknown') return moves.noIndex;
  const way = wayOf(index.change);
  if (isLeaderItself(comparison, unit)) return moves.isLeader;
  const words = {
    many: amountText(language, index.change),
    before: language.number(index.before, places),
    after: language.number(index.after, places),
  };
  const { against } = comparison;
  if (against !== 'itself') {
    const years = yearsOf(comparison);
    return moves.gap[way]({ ...words, against, ...(unit.against && { other: unit.against.title }), ...(years && { years }) });
  }
  return withParts(language, comparison, unit, moves.index[way](words), indexPartsText(language, index));
}

/** The two years where they are known and differ. */
const yearsOf = ({ before, after }: Comparison): AgainstWords['years'] =>
  before.year === null || after.year === null || before.year === after.year
    ? undefined
    : { before: String(before.year), after: String(after.year) };

/** The leader of the same result, and no other unit of its name. */
const isLeaderItself = ({ against, before, after }: Comparison, { unit, against: other }: ComparedUnit): boolean =>
  against === 'leader' && other?.id === unit.id && before.year === after.year && before.stage === after.stage;

/** Says whom the unit passed, and who passed it; nothing of nobody. */
export function sayPassed({ moves }: Language, { overtook, overtakenBy }: ComparedUnit): readonly string[] {
  const [down, up] = [overtook, overtakenBy].map((units) => units.map(({ title }) => title)) as [string[], string[]];
  return [...(down.length > 0 ? [moves.overtook(down)] : []), ...(up.length > 0 ? [moves.overtakenBy(up)] : [])];
}

function withParts(
  language: Language,
  comparison: Comparison,
  unit: ComparedUnit,
  head: string,
  parts: readonly string[] | undefined,
): string {
  if (!parts) return `${head}; ${language.moves.unknownParts[whyUnknown(comparison, unit)]}`;
  return parts.length > 0 ? `${head}: ${parts.join(', ')}` : head;
}

/** What did nothing is not told; nothing at all where parts are unknown. */
function placePartsText(language: Language, place: PlaceChange): readonly string[] | undefined {
  return partTexts(language, placeParts, place, language.moves.placeParts);
}

function indexPartsText(language: Language, index: IndexChange): readonly string[] | undefined {
  return partTexts(language, indexParts, index, language.moves.indexParts);
}

function partTexts<P extends string>(
  language: Language,
  names: readonly P[],
  parts: Readonly<Record<P, string>>,
  phrases: Readonly<Record<P, (many: string, isUp: boolean) => string>>,
): readonly string[] | undefined {
  if (names.some((name) => parts[name] === 'unknown')) return undefined;
  return names.flatMap((name) => {
    const way = wayOf(parts[name]);
    return way === 'same' ? [] : [phrases[name](amountText(language, parts[name]), way === 'up')];
  });
}

/** Why the parts of a unit are unknown. */
export function whyUnknown({ before, after }: Comparison, { nodes }: ComparedUnit): WhyUnknown {
  if (!before.framework || !after.framework) return 'printed';
  return nodes.some(({ was, unsplit }) => was !== null && unsplit) ? 'not-read' : 'not-linked';
}
