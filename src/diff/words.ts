/** Whether an edit is of words only: what facts and bands are called. */
import { type Data, isSameData } from '../data.ts';
import type { Edit } from '../shape/difference.ts';

type Spec = { readonly [key: string]: Data };

const isMap = (data: Data | undefined): data is Spec => typeof data === 'object' && !Array.isArray(data);

/** True where only titles of facts, their units, or the sayings of bands differ. */
export function isWording({ key, before, after }: Edit): boolean {
  if (key === 'facts') return isSameData(withoutTitles(before), withoutTitles(after));
  return key === 'scale' && isSameData(withoutSayings(before), withoutSayings(after));
}

function withoutTitles(facts: Data | undefined): Data | undefined {
  if (!isMap(facts)) return facts;
  return mapped(facts, (fact) => (isMap(fact) && fact.places !== undefined ? fact.places : ''));
}

function withoutSayings(scale: Data | undefined): Data | undefined {
  if (!isMap(scale)) return scale;
  return mapped(scale, (terms) => (Array.isArray(terms) ? (terms as readonly Data[]).map(withoutSaying) : terms));
}

const withoutSaying = (band: Data): Data =>
  isMap(band) ? Object.fromEntries(Object.entries(band).filter(([key]) => key !== 'say')) : band;

const mapped = (map: Spec, of: (value: Data) => Data): Data =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, of(value)]));
