/** Where a unit stands among the others of its group, in the manner of a language. */
import type { BrokenTie, NearTie, RankedGroup, RankedUnit, UnrankedUnit } from '../shape/ranking.ts';
import type { Language } from './language.ts';

/** Says the place of a unit of a group, who shares it, what told it apart from its equals, and the places that it can still have. */
export function sayPlace(language: Language, group: RankedGroup, unit: RankedUnit | UnrankedUnit): string {
  const { places } = language;
  if ('because' in unit) return places.unranked[unit.because];
  const { place, tied, broken = [], bounds } = unit;
  const others = tied.map((id) => nameIn(group, id));
  const parts = [
    others.length > 0 ? places.shared(placeText(language, place), others) : places.alone(placeText(language, place)),
    ...broken.map((tie) => brokenText(language, group, unit.unit.id, tie)),
    ...(bounds && bounds.best !== bounds.worst ? [places.bounds(placeText(language, bounds.best), placeText(language, bounds.worst))] : []),
  ];
  return parts.join('; ');
}

/** Says which units of a group stand so near each other that their order hangs on rounding: a phrase a pair. */
export function sayNearTies(language: Language, group: RankedGroup): readonly string[] {
  const { nearTie, under, either } = language.places;
  const pairs = new Map<string, NearTie[]>();
  for (const tie of group.nearTies) {
    const key = JSON.stringify([tie.ahead, tie.behind, tie.becomes]);
    pairs.set(key, [...(pairs.get(key) ?? []), tie]);
  }
  return [...pairs.values()].flatMap((ties) => {
    const [first] = ties;
    const ways = either(ties.map((tie) => under[tie.under]));
    return first ? [nearTie[first.becomes]({ ahead: nameIn(group, first.ahead), behind: nameIn(group, first.behind), under: ways })] : [];
  });
}

/** Halves are places, too, where equals share the mean of theirs. */
export const placeText = (language: Language, place: number): string => language.number(String(place));

function brokenText(language: Language, group: RankedGroup, id: string, { by, from }: BrokenTie): string {
  const others = from.filter((other) => other !== id).map((other) => nameIn(group, other));
  const { broken } = language.places;
  if ('node' in by) return broken.node({ by: by.node, others });
  return 'key' in by ? broken.key({ by: by.key, others }) : broken.fewer({ by: by.fewer, others });
}

const nameIn = ({ rows }: RankedGroup, id: string): string => rows.find(({ unit }) => unit.id === id)?.unit.title ?? id;
